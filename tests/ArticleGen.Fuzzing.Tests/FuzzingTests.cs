using System;
using System.Globalization;
using Xunit;

namespace ArticleGen.Fuzzing.Tests;

public sealed class FuzzingTests(ITestOutputHelper output)
{
    private const int Cases = 1000;

    [Fact]
    public void No_mutated_article_throws_takes_too_long_or_miscompiles()
    {
        int cases = Variable("ARTICLEGEN_FUZZ_CASES", Cases);
        int seed = Variable("ARTICLEGEN_FUZZ_SEED", 1);
        Fuzzer fuzzer = new(seed);
        fuzzer.Run(cases, compileEvery: cases > Cases ? 10 : 5);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{fuzzer.Cases} cases of seed {seed}, {fuzzer.Characters} characters, {fuzzer.Compiled} compiled, at most {fuzzer.MostMicrosecondsPerCharacter:0.0} µs and {fuzzer.MostBytesPerCharacter:0} bytes a character, {fuzzer.Failures.Count} failures"));
        Assert.True(fuzzer.Failures.Count == 0, string.Join("\n\n", fuzzer.Failures));
        Assert.True(fuzzer.Compiled > 0);
    }

    private static int Variable(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}

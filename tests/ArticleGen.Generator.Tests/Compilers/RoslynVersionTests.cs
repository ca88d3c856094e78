using System;
using System.Linq;
using ArticleGen.Generator.Testing;
using Xunit;

namespace ArticleGen.Generator.Tests.Compilers;

public sealed class RoslynVersionTests
{
    /// <summary>The other versions: under its own, every test of this project runs.</summary>
    public static TheoryData<string> Versions => [.. CompilerLoadContext.Versions.Where(static version => !CompilerProbe.Compiler.StartsWith(version, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_generator_gives_the_same_model_under_every_other_compiler(string version)
    {
        CompilerLoadContext context = new(version);
        try
        {
            string[] lines = context.Probe().Split('\n');
            Assert.StartsWith(version, lines[0], StringComparison.Ordinal);
            Assert.Equal(CompilerProbe.Run().Split('\n').Skip(1), lines.Skip(1));
        }
        finally
        {
            context.Unload();
        }
    }
}

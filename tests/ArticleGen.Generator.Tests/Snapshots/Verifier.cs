using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using ArticleGen.Generator.Tests.Snapshots;
using VerifyTests;
using Xunit;
using Xunit.v3;

namespace VerifyXunit;

/// <summary>
/// Compares what a generator driver produced with the snapshot files beside the test.
/// Named, shaped and stored as Verify.XunitV3 with Verify.SourceGenerators does, so that either runs the same tests on the same files.
/// It knows what our tests use, and refuses the rest (<see cref="UnsupportedSnapshotException"/>).
/// </summary>
public static class Verifier
{
    /// <summary>Compares the run of a generator driver with its snapshots.</summary>
    /// <param name="target">A <c>GeneratorDriver</c> or its run result.</param>
    /// <param name="settings">How the snapshots are named.</param>
    /// <param name="sourceFile">The file of the test: the compiler's.</param>
    /// <returns>What is awaited for the comparison.</returns>
    public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        IXunitTestMethod test = (IXunitTestMethod)TestContext.Current.TestMethod!;
        return new(settings, used =>
        {
            SnapshotName name = SnapshotName.For(test.Method, sourceFile, used);
            SnapshotComparison.Compare(name, [.. GeneratorSnapshots.Of(target, used.Ignored), .. used.Appended]);
            return Task.CompletedTask;
        });
    }
}

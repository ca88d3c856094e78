using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests;

/// <summary>Text understanding knows nothing of compilers: neither Roslyn nor MSBuild is among what it references, which is the framework and its own data.</summary>
public sealed class WallTests
{
    [Fact]
    public void The_understanding_references_the_framework_and_its_data_alone() => Assert.All(
        typeof(ArticleUnderstanding).Assembly.GetReferencedAssemblies().Select(static reference => reference.Name),
        static name => Assert.Matches(@"^(netstandard|System\..+|ArticleGen\.Data)$", name));
}

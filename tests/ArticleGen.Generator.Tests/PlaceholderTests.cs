using Xunit;

namespace ArticleGen.Generator.Tests;

public sealed class UnderstandingIsCompiledIn
{
    [Fact]
    public void The_generator_assembly_reads_articles() =>
        Assert.Equal("fr", Understanding.ArticleUnderstanding.Understand("Bonjour", Understanding.UnderstandingOptions.Default, TestContext.Current.CancellationToken).Article.Language);
}

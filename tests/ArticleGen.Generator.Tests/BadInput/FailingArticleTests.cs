using System.IO;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.BadInput;

/// <summary>One article that fails never takes the code of the others away.</summary>
public sealed class FailingArticleTests
{
    private static readonly ArticleFile File = new("/press/a.txt", "a.txt", Id: null, Language: "fr", "Anne Dubois est maire de Lyon.", DecodesAnywhere: true);

    [Fact]
    public void A_file_whose_reading_throws_is_reported_and_the_others_stand()
    {
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(
            TestArticle.Missing("articles/locked.txt").Throwing(static () => new IOException("The file is locked.")),
            TestArticle.Create("articles/neighbour.txt", "Tout va bien à Lyon.")));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("AG0016", "/press/articles/locked.txt"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal(["neighbour"], model.Ids);
    }

    [Theory]
    [InlineData(6_000_001, true)]
    [InlineData(6, false)]
    public void An_article_too_long_for_a_literal_is_an_error_before_it_is_read(int length, bool isTooLong)
    {
        ArticleSettings settings = new(IndirectSpeech: false, TextStorage.Literal, Entities: []);
        CompiledArticle article = CompiledArticle.From(File with { Text = new('a', length) }, settings, CancellationToken.None);
        Assert.Equal(isTooLong, article.Table is null);
        Assert.Equal(isTooLong, article.Diagnostics.AsEnumerable().Any(static diagnostic => diagnostic.Descriptor.Equals(DiagnosticDescriptors.ArticleTooLarge)));
    }

    [Fact]
    public void An_article_whose_understanding_throws_is_an_error_of_its_own()
    {
        // A declaration that is not there: nothing that a project can say, so the understanding need not bear it.
        ArticleSettings broken = new(IndirectSpeech: false, TextStorage.Literal, Entities: [null!]);
        CompiledArticle article = CompiledArticle.From(File, broken, CancellationToken.None);
        Assert.Null(article.Table);
        Assert.Equal(DiagnosticDescriptors.InternalError, Assert.Single(article.Diagnostics.AsEnumerable()).Descriptor);
    }

    [Fact]
    public void A_cancelled_run_is_no_failure_of_an_article()
    {
        ArticleSettings settings = new(IndirectSpeech: false, TextStorage.Literal, Entities: []);
        Assert.ThrowsAny<System.OperationCanceledException>(() => CompiledArticle.From(File, settings, new(canceled: true)));
    }
}

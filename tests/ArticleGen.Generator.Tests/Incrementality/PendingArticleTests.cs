using System;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Pipeline;
using Xunit;

namespace ArticleGen.Generator.Tests.Incrementality;

/// <summary>Articles that several threads compile give what one thread gives.</summary>
public sealed class PendingArticleTests
{
    private static readonly ArticleFile File = new("/press/a.txt", "a.txt", Id: null, Language: "fr", "« Le pont tiendra », promet Anne Dubois, maire de Lyon.", DecodesAnywhere: true);

    private static readonly ArticleSettings Settings = new(IndirectSpeech: false, TextStorage.Literal, Entities: []);

    [Fact]
    public void It_gives_the_article_that_its_own_thread_would()
    {
        PendingArticle pending = PendingArticle.Start(File, Settings, CancellationToken.None);
        Assert.Equal(CompiledArticle.From(File, Settings, CancellationToken.None), pending.Compile());
    }

    [Fact]
    public void It_is_compiled_once_however_many_threads_ask()
    {
        PendingArticle pending = PendingArticle.Start(File, Settings, CancellationToken.None);
        CompiledArticle[] compiled = [.. Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => pending.Compile())];
        Assert.All(compiled, article => Assert.Same(compiled[0], article));
    }

    [Fact]
    public void It_equals_one_of_the_same_file_and_settings_and_no_other()
    {
        PendingArticle pending = PendingArticle.Start(File, Settings, CancellationToken.None);
        Assert.Equal(pending, PendingArticle.Start(File with { }, Settings with { }, CancellationToken.None));
        Assert.NotEqual(pending, PendingArticle.Start(File with { Text = File.Text + "\n" }, Settings, CancellationToken.None));
        Assert.NotEqual(pending, PendingArticle.Start(File, Settings with { IndirectSpeech = true }, CancellationToken.None));
    }

    [Fact]
    public void A_cancelled_one_says_so_and_leaves_the_next_alone()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => PendingArticle.Start(File, Settings, new(canceled: true)).Compile());
        Assert.NotNull(PendingArticle.Start(File, Settings, CancellationToken.None).Compile().Table);
    }
}

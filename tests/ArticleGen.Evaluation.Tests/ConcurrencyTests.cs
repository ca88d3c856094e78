using System.Linq;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Evaluation.Tests;

/// <summary>The understanding keeps nothing between articles that another thread could see half done.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public void Articles_of_all_languages_on_many_threads_are_understood_as_on_one()
    {
        string[] texts = [.. GoldReader.FilesOf(GoldFolder.Root).Select(static file => GoldReader.Read(file).Text)];
        ArticleAnalysis[] together = [.. Enumerable.Repeat(texts, 4).SelectMany(static round => round)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(16).WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(static text => ArticleUnderstanding.Understand(text, UnderstandingOptions.Default, default))];
        ArticleAnalysis[] alone = [.. texts.Select(static text => ArticleUnderstanding.Understand(text, UnderstandingOptions.Default, default))];
        Assert.NotEmpty(texts);
        Assert.Equal(Enumerable.Repeat(alone, 4).SelectMany(static round => round), together);
    }
}

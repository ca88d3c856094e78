using System;
using System.Threading;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Names;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>
/// Compares what was understood with what is annotated. Spans count when they are exactly right, surrounding white space aside;
/// precision, recall and F1 are micro-averages over mentions, as in the CoNLL-2003 shared task.
/// </summary>
public static class Scorer
{
    /// <summary>Understands an article with nothing but its text and scores the result.</summary>
    /// <param name="gold">The annotated article.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static EvaluationReport Evaluate(GoldArticle gold, CancellationToken cancellationToken = default)
    {
        UnderstandingOptions options = UnderstandingOptions.Default with { Format = gold.Format };
        NameTrace trace = new();
        return Score(gold, ArticleUnderstanding.Understand(gold.Text, options, new NameChain(NameChain.AllSteps, trace), cancellationToken).Article, trace);
    }

    /// <summary>Scores what was understood of one article.</summary>
    /// <param name="gold">The annotated article.</param>
    /// <param name="article">What was understood of its text.</param>
    public static EvaluationReport Score(GoldArticle gold, ArticleInfo article) => Score(gold, article, new());

    private static EvaluationReport Score(GoldArticle gold, ArticleInfo article, NameTrace trace)
    {
        Prediction prediction = new(gold, article);
        ArticleTally tally = new(gold, prediction, trace);
        tally.CountParagraphs();
        tally.CountQuotes();
        tally.CountEntities();
        return tally.Report with
        {
            Articles = 1,
            Words = gold.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            BadOffsets = prediction.BadOffsets,
            Language = default(Ratio).Count(string.Equals(article.Language, gold.Language, StringComparison.Ordinal)),
            Errors = tally.Errors,
        };
    }
}

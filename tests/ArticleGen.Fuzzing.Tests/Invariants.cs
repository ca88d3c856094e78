using System.Collections.Generic;
using ArticleGen.Understanding;

namespace ArticleGen.Fuzzing.Tests;

/// <summary>What is true of the model of any text.</summary>
internal static class Invariants
{
    /// <summary>What is not true of an article.</summary>
    public static IReadOnlyList<string> BrokenBy(string text, ArticleAnalysis analysis)
    {
        List<string> broken = [];
        ArticleInfo article = analysis.Article;
        if (article.Text != text)
            broken.Add("the text is not that of the file");
        int end = 0;
        foreach (ParagraphInfo paragraph in article.Paragraphs)
        {
            if (paragraph.Span.Start < end || paragraph.Span.End > text.Length || paragraph.Span.Length == 0)
                broken.Add($"a paragraph at {paragraph.Span} overlaps, is empty or leaves the text");
            end = paragraph.Span.End;
        }

        CheckQuotes(article, broken);
        foreach (EntityInfo entity in article.Entities)
        {
            if (entity.Id.Length == 0 || entity.Name.Length == 0)
                broken.Add("an entity has no name or id");
            foreach (MentionInfo mention in entity.Mentions)
            {
                if (!IsInside(article, mention.Paragraph, mention.Span) || mention.Span.Length == 0)
                    broken.Add($"a mention at {mention.Span} is empty or leaves its paragraph");
            }
        }

        foreach (Problem problem in analysis.Problems)
        {
            if (problem.Span.Start < 0 || problem.Span.End > text.Length)
                broken.Add($"{problem.Kind} at {problem.Span} leaves the text");
        }

        return broken;
    }

    private static void CheckQuotes(ArticleInfo article, List<string> broken)
    {
        int start = 0;
        foreach (QuoteInfo quote in article.Quotes)
        {
            if (!IsInside(article, quote.Paragraph, quote.Span) || quote.Span.Length == 0)
                broken.Add($"a quotation at {quote.Span} is empty or leaves its paragraph");
            if (quote.Span.Start < start)
                broken.Add($"a quotation at {quote.Span} stands before the one before it");
            start = quote.Span.Start;
            if (quote.Speaker >= article.Entities.Length || quote.Via >= article.Entities.Length)
                broken.Add($"the speaker of {quote.Span} does not exist");
        }
    }

    private static bool IsInside(ArticleInfo article, int paragraph, TextSpan span) =>
        paragraph >= 0 && paragraph < article.Paragraphs.Length && article.Paragraphs[paragraph].Span.Contains(span);
}

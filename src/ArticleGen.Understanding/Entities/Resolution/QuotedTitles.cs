using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Takes a quotation that a noun announces as a title («le film « … »») for one name, whatever stands in it.</summary>
internal static class QuotedTitles
{
    /// <summary>Titles are seldom longer, in tokens.</summary>
    private const int LongestTitle = 14;

    /// <summary>The names with the quoted titles among them, in order.</summary>
    /// <param name="document">The article.</param>
    /// <param name="quotations">Its quotations by start.</param>
    /// <param name="names">Its names in order.</param>
    public static List<NameMention> Apply(Document document, EquatableArray<QuotationMarks> quotations, List<NameMention> names)
    {
        PhraseTable announcers = Lexicon.For(document.Language)["quote-titles"];
        foreach (QuotationMarks quotation in quotations)
        {
            (int first, int end) = TokensOf(document.Tokens, quotation.Content);
            if (end - first is < 1 or > LongestTitle || first < 2 || document.Tokens[first - 1].StartsParagraph)
                continue;
            Token before = document.Tokens[first - 2];
            if (document.Tokens[first].IsCapitalized && announcers.TryGet(before.Span.Of(document.Body), out string meaning) && meaning == "work")
                Replace(names, first, end);
        }

        return names;
    }

    private static (int First, int End) TokensOf(Token[] tokens, TextSpan span)
    {
        int low = 0;
        int high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        int end = low;
        while (end < tokens.Length && end <= low + LongestTitle && tokens[end].End <= span.End)
            end++;
        return (low, end);
    }

    private static void Replace(List<NameMention> names, int first, int end)
    {
        int index = 0;
        for (int high = names.Count; index < high;)
        {
            int middle = (index + high) / 2;
            if (names[middle].EndToken <= first)
                index = middle + 1;
            else
                high = middle;
        }

        int count = 0;
        while (index + count < names.Count && names[index + count].FirstToken < end)
            count++;
        if (count == 1 && names[index].FirstToken == first && names[index].EndToken == end)
            return;
        bool crosses = count > 0 && (names[index].FirstToken < first || names[index + count - 1].EndToken > end);
        if (crosses)
            return;
        names.RemoveRange(index, count);
        names.Insert(index, new(EntityKind.Work, first, end));
    }
}

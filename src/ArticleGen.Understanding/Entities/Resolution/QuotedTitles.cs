using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Takes a quotation that is announced as a title or name («le film « … »», "a robot named “…”") for one name, whatever stands in it.</summary>
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
        PhraseTable heads = Lexicon.For(document.Language)["name-heads"];
        foreach (QuotationMarks quotation in quotations)
        {
            (int first, int end) = TokensOf(document.Tokens, quotation.Content);
            if (end - first is < 1 or > LongestTitle || first < 2 || document.Tokens[first - 1].StartsParagraph)
                continue;
            ReadOnlySpan<char> before = document.Tokens[first - 2].Span.Of(document.Body);
            if (document.Tokens[first].IsCapitalized && announcers.TryGet(before, out string meaning) && KindOf(meaning, before, heads) is { } kind)
                Replace(names, kind, first, end);
        }

        return names;
    }

    /// <summary>What a noun announces; what something is called without such a noun is most often a work or thing.</summary>
    private static EntityKind? KindOf(string meaning, ReadOnlySpan<char> announcer, PhraseTable heads)
    {
        if (meaning is "work" or "naming")
            return EntityKind.Work;
        return heads.TryGet(announcer, out string head) ? NameHead.KindOf(head) : null;
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

    private static void Replace(List<NameMention> names, EntityKind kind, int first, int end)
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
        names.Insert(index, new(kind, first, end));
    }
}

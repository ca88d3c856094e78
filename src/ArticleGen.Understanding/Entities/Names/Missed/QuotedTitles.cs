using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Takes a quotation that is announced as a title or name («le film « … »», "a robot named “…”") for one name, whatever stands in it.</summary>
internal sealed class QuotedTitles : INameStep
{
    /// <summary>Titles are seldom longer, in tokens.</summary>
    private const int LongestTitle = 14;

    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable announcers = context.Lexicon["quote-titles"];
        foreach (QuotationMarks quotation in context.Quotations)
        {
            Cancellation.Check();
            (int first, int end) = TokensOf(context.Tokens, quotation.Content);
            if (end - first is < 1 or > LongestTitle || first < 2 || context.Tokens[first - 1].StartsParagraph || !context.Tokens[first].IsCapitalized)
                continue;
            if (announcers.TryGet(context.WordAt(first - 2), out string meaning) && KindOf(context, meaning, first - 2) is { } kind)
                Replace(names, kind, first, end);
        }
    }

    /// <summary>What a noun announces; what something is called without such a noun is most often a work or thing.</summary>
    private static EntityKind? KindOf(NameContext context, string meaning, int announcer) =>
        meaning is "work" or "naming" ? EntityKind.Work : context.HeadKindAt(announcer);

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

    private static void Replace(NameSpans names, EntityKind kind, int first, int end)
    {
        int index = names.FirstBehind(first);
        int next = index;
        while (next < names.Count && names[next].FirstToken < end)
            next++;
        bool isKnown = next == index + 1 && names[index].FirstToken == first && names[index].EndToken == end;
        bool crosses = next > index && (names[index].FirstToken < first || names[next - 1].EndToken > end);
        if (isKnown || crosses)
            return;
        for (int i = index; i < next; i++)
            names.Drop(i);
        names.Add(kind, first, end);
    }
}

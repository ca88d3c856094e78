namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>"Johnson &amp; Johnson": what an ampersand joins is one company.</summary>
internal sealed class Ampersands : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        int last = -1;
        for (int i = 0; i < names.Count; i++)
        {
            int ampersand = names[i].FirstToken - 1;
            if (last >= 0 && names[last].EndToken == ampersand && IsAmpersand(context, ampersand))
            {
                names.Join(last, i, EntityKind.Organization);
                continue;
            }

            last = i;
            TakePartners(context, names, i);
        }
    }

    /// <summary>Takes what is joined and was not taken for a name.</summary>
    private static void TakePartners(NameContext context, NameSpans names, int index)
    {
        Token[] tokens = context.Tokens;
        (int room, int first) = names.GapBefore(index);
        (int end, int limit) = names.GapBefore(index + 1);
        int start = first;
        if (first - 2 >= room && IsAmpersand(context, first - 1) && tokens[first - 2].IsCapitalized)
        {
            start -= 2;
            while (start > room && tokens[start - 1].IsCapitalized && !tokens[start].StartsSentence)
                start--;
        }

        int last = end + 1 < limit && IsAmpersand(context, end) && tokens[end + 1].IsCapitalized ? end + 2 : end;
        if (start == first && last == end)
            return;
        names.Bound(index, start, last);
        names.Become(index, EntityKind.Organization);
    }

    private static bool IsAmpersand(NameContext context, int token) =>
        context.IsMark(token, '&') && !context.Tokens[token].StartsParagraph && !context.Tokens[token + 1].StartsParagraph;
}

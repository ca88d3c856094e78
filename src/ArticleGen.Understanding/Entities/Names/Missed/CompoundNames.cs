using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Adds the names that hyphens join to other words: "pro-Beijing", "Chicago-based", "(R-Texas)", «SPD-Politikerin».</summary>
internal sealed class CompoundNames : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
            TakeParty(context, names, i);
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit; i++)
            {
                Cancellation.Check();
                if (context.Tokens[i].IsCapitalized && KindOf(context, i) is { } kind)
                    names.Add(kind, i, i + 1);
            }
        }
    }

    /// <summary>"(D-Calif.)": the letter of the party is no part of the name, and what stands behind it is where they were elected.</summary>
    private static void TakeParty(NameContext context, NameSpans names, int index)
    {
        int first = names[index].FirstToken;
        bool isWithin = names[index].Length == 2 && IsParty(context, first);
        if (!isWithin && !(names[index].IsSingleToken && first > 0 && IsParty(context, first - 1)))
            return;
        if (isWithin)
            names.Bound(index, first + 1, names[index].EndToken);
        names.Become(index, EntityKind.Place);
    }

    private static bool IsParty(NameContext context, int token) =>
        context.Tokens[token] is { Kind: TokenKind.Word, Length: 2 } && IsHyphen(context.Text[context.Tokens[token].End - 1]);

    private static EntityKind? KindOf(NameContext context, int token)
    {
        bool isOfPrefix = token > 0 && context.Tokens[token - 1] is { Kind: TokenKind.Word, Length: > 1 } before && Touches(before, context.Tokens[token]) && IsHyphen(context.Text[before.End - 1]);
        bool isBeforeHyphen = token + 1 < context.Tokens.Length && Touches(context.Tokens[token], context.Tokens[token + 1]) && IsHyphen(context.Text[context.Tokens[token + 1].Start]);
        if (!isOfPrefix && !isBeforeHyphen)
            return null;
        if (isOfPrefix && IsParty(context, token - 1))
            return EntityKind.Place;
        Listing listing = context.ListingOf(token, token + 1);
        if (listing.Is(ListedAs.Organization))
            return EntityKind.Organization;
        if (listing.Is(ListedAs.Place))
            return EntityKind.Place;
        bool isOfOffice = isBeforeHyphen && context.Tokens[token + 1].Length == 1 && token + 2 < context.Tokens.Length && context.Offices.Contains(context.WordAt(token + 2));
        return isOfOffice && context.Tokens[token].Case is LetterCase.Upper or LetterCase.Mixed ? EntityKind.Organization : null;
    }

    private static bool Touches(Token left, Token right) => left.End == right.Start;

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}

using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>
/// Several words with capitals before an office and its bearer are who employs them, however much of them was taken for a name: "said
/// Hartwell Chemicals lawyer Dana Pruitt".
/// </summary>
internal sealed class NamedEmployers : INameStep
{
    private const int LongestOffice = 3;
    private const int FewestWords = 2;
    private const int MostWords = 5;

    public void Revise(NameContext context, NameSpans names)
    {
        if (context.Language.AdjectivesFollowNouns || context.Language.NounsHaveCapitals)
            return;
        CommonWords common = CommonWords.For(context.Written.Language);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person || names[i].IsEmpty)
                continue;
            int person = names[i].FirstToken;
            int office = person - 1;
            while (office > 0 && office > person - LongestOffice && context.IsSmallWord(office - 1))
                office--;
            if (office > 0 && IsOffice(context, office, person))
                Take(context, names, common, i, office);
        }
    }

    /// <summary>An office in small letters, perhaps with adjectives: "chief engineer".</summary>
    private static bool IsOffice(NameContext context, int first, int end)
    {
        if (!context.IsSmallWord(end - 1) || context.Offices.LengthAt(end - 1, end, out _) != context.Tokens[end - 1].Length)
            return false;
        for (int i = first; i < end - 1; i++)
        {
            if (!context.Adjectives.Contains(context.WordAt(i)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a capital stands before the name: a nationality, or a common word that begins the sentence.</summary>
    private static bool IsBefore(NameContext context, CommonWords common, int token) =>
        context.ListingOf(token, token + 1).Is(ListedAs.Demonym)
        || (context.Tokens[token].StartsSentence && (common.Contains(context.WordAt(token)) || context.Determiners.Contains(context.WordAt(token))));

    private static void Take(NameContext context, NameSpans names, CommonWords common, int person, int end)
    {
        int start = end;
        while (start > 0 && end - start < MostWords && context.Tokens[start - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && (start == end || !context.Tokens[start].StartsSentence))
            start--;
        while (start < end && IsBefore(context, common, start))
            start++;
        if (end - start < FewestWords || context.ListingOf(start, end) is var listing && listing.Is(ListedAs.Place | ListedAs.Demonym | ListedAs.Person))
            return;
        int first = names.FirstBehind(start);
        if (first == person)
        {
            names.Add(EntityKind.Organization, start, end);
            return;
        }

        if (first != person - 1 || names[first].FirstToken < start || names[first].Kind is not (EntityKind.Person or EntityKind.Organization)
            || (names[first].Kind == EntityKind.Person && names.FirstWordListingOf(first).Is(ListedAs.Forename)))
            return;
        names.Bound(first, start, end);
        names.Become(first, EntityKind.Organization);
    }
}

using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>A word that is nobody's name and no place, before an office and the person who has it, is an organisation: "said Hexacorp lawyer Jill Tarrant".</summary>
internal sealed class Employers : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        if (context.Language.AdjectivesFollowNouns)
            return;
        for (int i = 0; i + 1 < names.Count; i++)
        {
            if (names[i].Kind is EntityKind.Person or EntityKind.Place && names[i].IsSingleToken && names[i + 1].Kind == EntityKind.Person
                && IsOffice(context, names[i].EndToken, names[i + 1].FirstToken) && !names.ListingOf(i).Is(ListedAs.Forename | ListedAs.Surname | ListedAs.Place))
                names.Become(i, EntityKind.Organization);
        }
    }

    /// <summary>Whether nothing but an office stands between two tokens, perhaps with its adjective: "deputy engineer".</summary>
    private static bool IsOffice(NameContext context, int first, int end)
    {
        if (first >= end || context.Tokens[first].StartsSentence)
            return false;
        int length = context.Offices.LengthAt(first, end, out _);
        if (length > 0 && context.Tokens[first].Start + length == context.Tokens[end - 1].End)
            return true;
        return end - first == 2 && context.IsSmallWord(first) && context.Adjectives.Contains(context.WordAt(first)) && context.Offices.LengthAt(first + 1, end, out _) == context.Tokens[first + 1].Length;
    }
}

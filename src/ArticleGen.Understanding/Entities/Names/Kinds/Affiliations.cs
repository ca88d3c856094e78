namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>
/// A name whose head is the noun for an institution, and that a person is of, is an organisation and no place: "Beat Imhof of the Alpine
/// Hazards Centre".
/// </summary>
internal sealed class Affiliations : INameStep
{
    /// <summary>"of", "of the", «de l'».</summary>
    private const int MostWordsBetween = 2;

    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            if (names[i].Kind == EntityKind.Place && !names[i].IsSingleToken && names[i - 1].Kind == EntityKind.Person
                && IsLinked(context, names[i - 1].EndToken, names[i].FirstToken) && !names.ListingOf(i).Is(Gazetteers.ListedAs.Place)
                && context.HeadKindAt(context.Language.AdjectivesFollowNouns ? names[i].FirstToken : names[i].EndToken - 1) == EntityKind.Organization)
                names.Become(i, EntityKind.Organization);
        }
    }

    /// <summary>Whether a small word that links, perhaps with an article, is all that stands between two tokens.</summary>
    private static bool IsLinked(NameContext context, int first, int end)
    {
        if (end <= first || end - first > MostWordsBetween || !context.IsSmallWord(first) || !context.IsLink(first))
            return false;
        return end - first == 1 || context.IsLink(first + 1) || context.Determiners.Contains(context.WordAt(first + 1));
    }
}

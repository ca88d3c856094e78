using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>A surname with an office behind it is no organisation: «Weber, la directrice de …».</summary>
internal sealed class OfficeHolders : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind == EntityKind.Organization && names[i].IsSingleToken && !context.Language.NounsHaveCapitals && context.Offices.IsBehind(names[i].EndToken)
                && names.ListingOf(i) is var listing && listing.Is(ListedAs.Surname) && !listing.Is(ListedAs.Place | ListedAs.Organization))
                names.Become(i, EntityKind.Person);
        }
    }
}

using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>
/// Lets the lists decide against the model where they are sure: «Scientology» is no person, for nobody is called so, and a country is
/// no organisation.
/// </summary>
internal sealed class ListedKinds : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Surnames surnames = new(names);
        for (int i = 0; i < names.Count; i++)
        {
            Listing listing = names.ListingOf(i);
            if (names[i].Kind == EntityKind.Person && !surnames.Contains(names.KeyOf(i)) && KindOf(listing, names, i) is { } listed)
                names.Become(i, listed);
            if (names[i].Kind is EntityKind.Organization or EntityKind.Work && listing.Country is not null && !listing.Is(ListedAs.OrganizationName))
                names.Become(i, EntityKind.Place);
        }
    }

    /// <summary>What the lists know under a name that is nobody's.</summary>
    private static EntityKind? KindOf(Listing listing, NameSpans names, int index)
    {
        if (listing.Is(ListedAs.Person | ListedAs.Surname) || names.FirstWordListingOf(index).Is(ListedAs.Forename))
            return null;
        return listing.Country is not null ? EntityKind.Place : listing.Is(ListedAs.OrganizationName) ? EntityKind.Organization : null;
    }
}

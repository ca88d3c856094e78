using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Drops nationalities and peoples: "Swiss", «les Belges»; but a language stays, and what is also a place («Argentine»).</summary>
internal sealed class Demonyms : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind is not (EntityKind.Place or EntityKind.Organization or EntityKind.Event))
                continue;
            Listing listing = names.ListingOf(i);
            if (listing.Is(ListedAs.Demonym) && !listing.Is(ListedAs.Country | ListedAs.Region))
                names.Drop(i);
        }
    }
}

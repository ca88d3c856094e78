using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Where every noun has a capital, an article before a town makes it the noun that it also is: «auf dem Hof», «das Essen».</summary>
internal sealed class ArticledWords : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        if (!context.Language.NounsHaveCapitals)
            return;
        for (int i = 0; i < names.Count; i++)
        {
            int before = names[i].FirstToken - 1;

            // Behind a comma it is a relative pronoun: «Burgoyne, der Albany erreichen wollte».
            if (before > 0 && context.IsMark(before - 1, ','))
                continue;
            if (names[i].Kind == EntityKind.Place && names[i].IsSingleToken && before >= 0 && !context.Tokens[before + 1].StartsSentence
                && context.Determiners.Contains(context.WordAt(before)) && names.ListingOf(i).Is(ListedAs.City) && !names.ListingOf(i).Is(ListedAs.Region | ListedAs.Country))
                names.Drop(i);
        }
    }
}

using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>A word that is the surname of somebody named in full is that person wherever it stands alone, but for a place behind its preposition.</summary>
internal sealed class SurnamesOfPersons : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Surnames surnames = new(names);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person && names[i].IsSingleToken && surnames.Contains(names.KeyOf(i)) && names.ListingOf(i).Country is null && !IsPlaceOfSentence(context, names, i))
                names.Become(i, EntityKind.Person);
        }
    }

    /// <summary>"Dan Berlin moved to Berlin": the sentence says that the place is meant.</summary>
    public static bool IsPlaceOfSentence(NameContext context, NameSpans names, int index)
    {
        int before = names[index].FirstToken - 1;
        return names[index].Kind == EntityKind.Place && before >= 0 && !context.Tokens[before + 1].StartsSentence && names.ListingOf(index).Is(ListedAs.Place)
            && (context.IsLink(before) || context.Lexicon["locatives"].Contains(context.WordAt(before)));
    }
}

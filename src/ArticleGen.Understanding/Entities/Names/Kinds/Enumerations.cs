using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>
/// What is enumerated is of one kind: «Milan, Giverny, Barcelone et Londres» are places, though the lists know only three of them.
/// </summary>
internal sealed class Enumerations : INameStep
{
    /// <summary>Fewer names are no enumeration.</summary>
    private const int ShortestEnumeration = 3;

    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable conjunctions = context.Lexicon["conjunctions"];
        for (int first = 0; first < names.Count;)
        {
            int end = first + 1;
            while (end < names.Count && Continues(context, conjunctions, names[end - 1].EndToken, names[end].FirstToken))
                end++;
            if (end - first >= ShortestEnumeration)
                Agree(names, first, end);
            first = end;
        }
    }

    private static bool Continues(NameContext context, PhraseTable conjunctions, int from, int to)
    {
        if (to - from is < 1 or > 2 || context.Tokens[to].StartsParagraph)
            return false;
        for (int i = from; i < to; i++)
        {
            bool joins = context.IsMark(i, ',') || (conjunctions.TryGet(context.WordAt(i), out string meaning) && meaning == "coordinating");
            if (!joins || context.Tokens[i].StartsSentence)
                return false;
        }

        return true;
    }

    /// <summary>Gives the names of an enumeration the kind that most of them have, where nothing else is known of them.</summary>
    private static void Agree(NameSpans names, int first, int end)
    {
        KindCounts counts = default;
        for (int i = first; i < end; i++)
            counts.Count(names[i].Kind);
        (EntityKind best, int count, _) = counts.Most();
        if (count * 5 < (end - first) * 3)
            return;
        for (int i = first; i < end; i++)
        {
            if (!IsListed(names, i))
                names.Become(i, best);
        }
    }

    private static bool IsListed(NameSpans names, int index) => names[index].Kind switch
    {
        EntityKind.Person => !names[index].IsSingleToken && names.FirstWordListingOf(index).Is(ListedAs.Forename),
        EntityKind.Place or EntityKind.Organization => names.ListingOf(index).Is(names[index].Kind),
        _ => true,
    };
}

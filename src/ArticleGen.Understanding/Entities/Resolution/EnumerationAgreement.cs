using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// What is enumerated is of one kind: «Milan, Giverny, Barcelone et Londres» are places, though the lists know only three of them.
/// </summary>
internal static class EnumerationAgreement
{
    /// <summary>Fewer names are no enumeration.</summary>
    private const int ShortestEnumeration = 3;

    /// <summary>Gives the names of an enumeration the kind that most of them have, where nothing else is known of them.</summary>
    public static void Apply(Document document, NameGazetteer gazetteer, IReadOnlyList<NameOccurrence> occurrences)
    {
        PhraseTable conjunctions = Lexicon.For(document.Language)["conjunctions"];
        for (int first = 0; first < occurrences.Count;)
        {
            int end = first + 1;
            while (end < occurrences.Count && Continues(document, conjunctions, occurrences[end - 1].EndToken, occurrences[end].FirstToken))
                end++;
            if (end - first >= ShortestEnumeration)
                Agree(gazetteer, occurrences, first, end);
            first = end;
        }
    }

    private static bool Continues(Document document, PhraseTable conjunctions, int from, int to)
    {
        if (to - from is < 1 or > 2 || document.Tokens[to].StartsParagraph)
            return false;
        for (int i = from; i < to; i++)
        {
            ReadOnlySpan<char> word = document.Tokens[i].Span.Of(document.Body);
            bool joins = (word.Length == 1 && word[0] == ',') || (conjunctions.TryGet(word, out string meaning) && meaning == "coordinating");
            if (!joins || document.Tokens[i].StartsSentence)
                return false;
        }

        return true;
    }

    private static void Agree(NameGazetteer gazetteer, IReadOnlyList<NameOccurrence> occurrences, int first, int end)
    {
        Span<int> counts = stackalloc int[(int)EntityKind.Work + 1];
        int best = 0;
        for (int i = first; i < end; i++)
        {
            int kind = (int)occurrences[i].Kind;
            counts[kind]++;
            if (counts[kind] > counts[best])
                best = kind;
        }

        if (counts[best] * 5 < (end - first) * 3)
            return;
        for (int i = first; i < end; i++)
        {
            if (!IsListed(gazetteer, occurrences[i]))
                occurrences[i].Kind = (EntityKind)best;
        }
    }

    private static bool IsListed(NameGazetteer gazetteer, NameOccurrence name) => name.Kind switch
    {
        EntityKind.Person => !name.IsSingleToken && gazetteer.IsForename(name.Text.Split(' ')[0]),
        EntityKind.Place => gazetteer.IsPlace(name.Text),
        EntityKind.Organization => gazetteer.IsOrganization(name.Text),
        _ => true,
    };
}

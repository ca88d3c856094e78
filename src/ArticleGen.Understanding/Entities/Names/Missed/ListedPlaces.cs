using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Adds the countries and regions that stand alone in capitals and were not taken for a name: they are seldom anything else.</summary>
internal sealed class ListedPlaces : INameStep
{
    private const int LongestName = 6;
    private const int ShortestWord = 4;

    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable[] tables = [context.Lexicon["countries"], context.Lexicon["country-aliases"], context.Lexicon["places"]];
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit;)
            {
                Cancellation.Check();
                int end = PlaceEnd(context, tables, i, limit);
                if (end > i)
                    names.Add(EntityKind.Place, i, end);
                i = Math.Max(end, i + 1);
            }
        }
    }

    private static int PlaceEnd(NameContext context, PhraseTable[] tables, int first, int limit)
    {
        Token[] tokens = context.Tokens;
        Token token = tokens[first];
        if (!token.IsCapitalized || (token.StartsSentence && !token.StartsParagraph) || token.Length < ShortestWord || (first > 0 && tokens[first - 1].IsCapitalized && !token.StartsSentence))
            return first;
        int longest = 0;
        foreach (PhraseTable table in tables)
        {
            int length = table.LongestMatch(context.Text, token.Start, tokens[Math.Min(limit, first + LongestName) - 1].End, out string meaning);
            if (length > longest && meaning.Length > 0)
                longest = length;
        }

        int end = first;
        while (end < limit && longest > 0 && tokens[end].End <= token.Start + longest)
            end++;
        return end < tokens.Length && end > first && tokens[end].IsCapitalized && !tokens[end].StartsSentence ? first : end;
    }
}

using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>Adds the countries and regions that stand alone in capitals and were not taken for a name: they are seldom anything else.</summary>
internal static class ListedPlaces
{
    /// <summary>The names with the places that were missed, in order.</summary>
    public static List<NameMention> Apply(Document document, List<NameMention> names)
    {
        Lexicon lexicon = Lexicon.For(document.Language);
        PhraseTable[] tables = [lexicon["countries"], lexicon["country-aliases"], lexicon["places"]];
        List<NameMention> all = new(names.Count);
        int next = 0;
        for (int i = 0; i < document.Tokens.Length;)
        {
            if (next < names.Count && names[next].FirstToken <= i)
            {
                all.Add(names[next]);
                i = names[next++].EndToken;
                continue;
            }

            int limit = next < names.Count ? names[next].FirstToken : document.Tokens.Length;
            int end = PlaceEnd(document, tables, i, limit);
            if (end > i)
                all.Add(new(EntityKind.Place, i, end));
            i = end > i ? end : i + 1;
        }

        return all;
    }

    private static int PlaceEnd(Document document, PhraseTable[] tables, int first, int limit)
    {
        Token[] tokens = document.Tokens;
        Token token = tokens[first];
        if (!token.IsCapitalized || (token.StartsSentence && !token.StartsParagraph) || token.Length < 4 || (first > 0 && tokens[first - 1].IsCapitalized && !token.StartsSentence))
            return first;
        int longest = 0;
        foreach (PhraseTable table in tables)
        {
            int length = table.LongestMatch(document.Body, token.Start, tokens[System.Math.Min(limit, first + 6) - 1].End, out string meaning);
            if (length > longest && meaning.Length > 0)
                longest = length;
        }

        int end = first;
        while (end < limit && longest > 0 && tokens[end].End <= token.Start + longest)
            end++;
        return end < tokens.Length && end > first && tokens[end].IsCapitalized && !tokens[end].StartsSentence ? first : end;
    }
}

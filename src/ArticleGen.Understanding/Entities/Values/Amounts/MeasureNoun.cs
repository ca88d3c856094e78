using System;
using ArticleGen.Understanding.Entities.Values.Numbers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The noun behind a number.</summary>
internal static class MeasureNoun
{
    private const int ShortestHead = 4;
    private const int ShortestRest = 3;
    private const int LongestCompound = 40;

    /// <summary>Where the noun that a number counts starts, behind a space, a hyphen ("26-mile") or a link («millions de»), or -1.</summary>
    public static int After(ParagraphText text, Number number, ValueLexicon lexicon)
    {
        if (number.Form == NumberForm.Fraction)
            return number.End;
        char separator = text[number.End];
        if (!ParagraphText.IsSpace(separator) && !ParagraphText.IsHyphen(separator))
            return number.Form == NumberForm.Digits && number.Factor == 1 && char.IsLetter(separator) ? number.End : -1;
        int start = number.End + 1;
        if (number.Factor == 1 && number.Form != NumberForm.Collective)
            return start;
        int length = text.Match(lexicon.AmountWords, start, out string meaning);
        return length > 0 && meaning == "of" ? text.SkipJoint(start + length) : start;
    }

    /// <summary>The length of a noun of a table; where compounds are one word, also of the one that starts the word behind a hyphen («500-eurobiljet»).</summary>
    public static int Match(ParagraphText text, PhraseTable nouns, int start, ValueLexicon lexicon, out string meaning)
    {
        int length = text.Match(nouns, start, out meaning);
        if (length > 0 || !lexicon.JoinsCompounds || !ParagraphText.IsHyphen(text[start - 1]))
            return length;
        int end = text.WordEnd(start);
        for (int stop = Math.Min(end - ShortestRest, start + LongestCompound); stop - start >= ShortestHead; stop--)
        {
            if (nouns.TryGet(text.Slice(start, stop), out meaning))
                return stop - start;
        }

        return 0;
    }

    /// <summary>Whether the letters before are the first of an abbreviation («p.m.»).</summary>
    public static bool IsAbbreviated(ParagraphText text, int end) => text[end] == '.' && char.IsLetter(text[end + 1]);
}

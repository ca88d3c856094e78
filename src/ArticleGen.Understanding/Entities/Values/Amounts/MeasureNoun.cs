using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The noun behind a number.</summary>
internal static class MeasureNoun
{
    /// <summary>Where the noun that a number counts starts, behind a space, a hyphen ("26-mile") or a link («millions de»), or -1.</summary>
    public static int After(ParagraphText text, Number number, ValueLexicon lexicon)
    {
        if (number.Form == NumberForm.Fraction)
            return number.End;
        char separator = text[number.End];
        if (!ParagraphText.IsSpace(separator) && separator is not ('-' or '\u2011'))
            return number.Form == NumberForm.Digits && number.Factor == 1 && char.IsLetter(separator) ? number.End : -1;
        int start = number.End + 1;
        if (number.Factor == 1 && number.Form != NumberForm.Collective)
            return start;
        int length = lexicon.AmountWords.LongestMatch(text.Text, start, text.End, out string meaning);
        return length > 0 && meaning == "of" ? text.SkipSpace(start + length) : start;
    }

    /// <summary>Whether the letters before are the first of an abbreviation («p.m.»).</summary>
    public static bool IsAbbreviated(ParagraphText text, int end) => text[end] == '.' && char.IsLetter(text[end + 1]);
}

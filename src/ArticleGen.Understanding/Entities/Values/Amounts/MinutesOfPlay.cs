using System;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>
/// The minutes in which goals fell, which are no metres: "Lowe (76m)", "(45+2m)". In brackets behind a name they may be either, and a
/// score near by tells: "a 2-1 win".
/// </summary>
internal static class MinutesOfPlay
{
    private const int LastMinute = 120;

    /// <summary>How far from the minute the score may stand.</summary>
    private const int Farthest = 400;

    private const int LongestList = 40;

    /// <param name="text">The paragraph.</param>
    /// <param name="start">The first digit of the minute.</param>
    /// <param name="end">Behind its letter.</param>
    public static bool Is(ParagraphText text, int start, int end)
    {
        if (text[end - 1] != 'm')
            return false;
        if (text[start - 1] == '+' && text.IsDigitAt(start - 2))
            return true;
        return IsInBrackets(text, start, end) && (HasScore(text.Text, Math.Max(0, start - Farthest), start) || HasScore(text.Text, end, Math.Min(text.Text.Length, end + Farthest)));
    }

    /// <summary>"(76m)", "(12m, 76m)"; but not "(about 76m)".</summary>
    private static bool IsInBrackets(ParagraphText text, int start, int end)
    {
        if (text[end] is not (')' or ',' or ';') || !IsMinute(text, start, end - 1))
            return false;
        int open = start - 1;
        while (start - open < LongestList && (text.IsDigitAt(open) || text[open] is 'm' or ',' or '+' || ParagraphText.IsSpace(text[open])))
            open--;
        return text[open] == '(';
    }

    private static bool IsMinute(ParagraphText text, int start, int end)
    {
        int minute = 0;
        for (int i = start; i < end; i++)
        {
            if (!text.IsDigitAt(i) || minute > LastMinute)
                return false;
            minute = (minute * 10) + (text[i] - '0');
        }

        return minute is > 0 and <= LastMinute;
    }

    /// <summary>Whether a score stands within: "2-1", "0–3", "2:1"; but no time of day and no date.</summary>
    private static bool HasScore(string text, int from, int to)
    {
        for (int i = from + 1; i + 1 < to; i++)
        {
            Cancellation.CheckAt(i);
            if (text[i] is ('-' or '–' or ':') && ParagraphText.IsDigit(text[i - 1]) && ParagraphText.IsDigit(text[i + 1])
                && !IsWord(text, i - 2) && !IsWord(text, i + 2))
                return true;
        }

        return false;
    }

    private static bool IsWord(string text, int position) => position >= 0 && position < text.Length && (char.IsLetterOrDigit(text[position]) || ParagraphText.IsDash(text[position]));
}

using System.Globalization;
using System.Threading;

namespace ArticleGen.Understanding;

/// <summary>Reports what a text holds that nobody can see or that is no text: undecodable bytes, controls, bidirectional and zero-width characters.</summary>
internal static class TextInspector
{
    /// <summary>A text full of such characters is broken as a whole; more reports would not say more.</summary>
    private const int MostReports = 100;

    /// <param name="text">The decoded file text.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static void Inspect(string text, ProblemList problems, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (ReportUndecodable(text, problems))
            return;
        int reports = 0;
        for (int i = 0; i < text.Length && reports < MostReports;)
        {
            Cancellation.CheckAt(i);
            int length = CharacterLength(text, i);
            if (!InvisibleCharacters.IsSuspicious(text, i))
            {
                i += length;
                continue;
            }

            int end = i + length;
            while (end < text.Length && string.CompareOrdinal(text, end, text, i, length) == 0)
                end += length;
            int codePoint = length == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            problems.Add(ProblemKind.InvisibleCharacter, TextSpan.FromBounds(i, end), "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture));
            reports++;
            i = end;
        }
    }

    // One report per text: the cause is the encoding of the file, however many characters it spoils. The place is that of the first.
    // Many NULs are UTF-16 read as UTF-8; then reports about single characters would be noise.
    private static bool ReportUndecodable(string text, ProblemList problems)
    {
        int nulls = 0;
        int replaced = 0;
        int firstNull = -1;
        int firstReplaced = -1;
        for (int i = 0; i < text.Length; i++)
        {
            Cancellation.CheckAt(i);
            if (text[i] == '\0')
            {
                firstNull = nulls++ == 0 ? i : firstNull;
            }
            else if (IsUndecodable(text, i))
            {
                firstReplaced = replaced++ == 0 ? i : firstReplaced;
            }
        }

        bool isUtf16 = nulls > 3 && nulls > text.Length / 4;
        if (isUtf16)
            Report(text, firstNull, nulls + replaced, problems);
        else if (replaced > 0)
            Report(text, firstReplaced, replaced, problems);
        return isUtf16;
    }

    private static void Report(string text, int first, int count, ProblemList problems)
    {
        int end = first + 1;
        while (end < text.Length && (text[end] == text[first] || (text[first] != '\0' && IsUndecodable(text, end))))
            end++;
        problems.Add(ProblemKind.UndecodableText, TextSpan.FromBounds(first, end), count.ToString(CultureInfo.InvariantCulture));
    }

    // U+FFFD, noncharacters, and halves of surrogate pairs.
    private static bool IsUndecodable(string text, int index)
    {
        char c = text[index];
        if (c < '\uD800')
            return false;
        if (c is '\uFFFD' or '\uFFFE' or '\uFFFF')
            return true;
        return char.IsHighSurrogate(c)
            ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }

    private static int CharacterLength(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}

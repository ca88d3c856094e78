using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Shapes of short lines: names, dates, initials, addresses.</summary>
internal static class LineShapes
{
    private const int LongestSignature = 25;
    private const int LongestInitials = 3;
    private const int FewestWords = 3;

    /// <summary>Whether a line is names only: capitalised words, the particles between them, and what joins several («et», «, in Nairobi»).</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="words">The words of the language.</param>
    public static bool IsNames(string body, TextSpan span, StructureLexicon words)
    {
        // «Verwandter Artikel: Der Hafen» has a label.
        if (body.IndexOf(':', span.Start, span.Length) >= 0)
            return false;
        int capitalized = 0;
        int count = 0;
        int position = span.Start;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            if (++count > 12)
                return false;
            if (IsCapitalized(body, word))
                capitalized++;
            else if (count == 1 || !IsSmallWord(body, word, words))
                return false;
        }

        return capitalized >= 2;
    }

    /// <summary>Whether a line is initials, as agencies sign («M.-A. B.», «jm-ks/rt»).</summary>
    /// <param name="line">The line.</param>
    public static bool IsInitials(ReadOnlySpan<char> line)
    {
        if (line.Length > 12)
            return false;
        int letters = 0;
        int marks = 0;
        int run = 0;
        foreach (char c in line)
        {
            if (char.IsLetter(c))
            {
                letters++;
                if (++run > 2)
                    return false;
            }
            else
            {
                run = 0;
                if (c is '.' or '/')
                    marks++;
                else if (c is not (' ' or '-' or '(' or ')' or ',' or '\u00A0'))
                    return false;
            }
        }

        return letters > 0 && marks > 0;
    }

    /// <summary>Whether a line is a date, perhaps behind a place («PATNA, AUGUST 9»).</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="words">The words of the language.</param>
    public static bool IsDate(string body, TextSpan span, StructureLexicon words)
    {
        if (span.Length > 70)
            return false;
        int names = 0;
        int days = 0;
        int numbers = 0;
        int position = span.Start;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            if (IsIn(words.CalendarNames, word.Of(body)))
                days++;
            else if (words.DatelineWords.Contains(word.Of(body)))
                continue;
            else if (char.IsDigit(body[word.Start]))
                numbers++;
            else if (days + numbers > 0 || !IsCapitalized(body, word) || ++names > 4)
                return false;
        }

        return days > 0 && (numbers > 0 || names == 0);
    }

    /// <summary>Whether a line says something and then gives a whole date: «…, le 14 mars 2026».</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="words">The words of the language.</param>
    public static bool EndsWithDate(string body, TextSpan span, StructureLexicon words)
    {
        int other = 0;
        int months = 0;
        int numbers = 0;
        int position = span.Start;
        TextSpan last = default;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            bool isNumber = char.IsDigit(body[word.Start]);
            if (IsIn(words.CalendarNames, word.Of(body)))
                months++;
            else if (isNumber)
                numbers++;
            else if (!words.DatelineWords.Contains(word.Of(body)))
                (other, months, numbers) = (other + 1, 0, 0);
            last = word;
        }

        return other >= FewestWords && months > 0 && numbers == 2 && last.Length == 4 && char.IsDigit(body[last.Start]);
    }

    /// <summary>Whether a line is a time of day («18 h 42», "9.52pm").</summary>
    /// <param name="line">The line.</param>
    public static bool IsClockTime(ReadOnlySpan<char> line)
    {
        int digits = 0;
        int letters = 0;
        bool separated = false;
        foreach (char c in line)
        {
            if (char.IsDigit(c))
                digits++;
            else if (char.IsLetter(c))
                letters++;
            separated |= c is 'h' or ':' or '.' || (letters > 0 && digits > 0);
        }

        return line.Length <= 10 && digits is > 0 and <= 4 && letters <= 3 && separated && char.IsDigit(line[0]);
    }

    /// <summary>Whether a line is a web address and nothing else.</summary>
    /// <param name="line">The line.</param>
    public static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase))
        && line.IndexOf(". ".AsSpan(), StringComparison.Ordinal) < 0;

    /// <summary>Whether a line names news agencies, and nothing more than places or names behind them.</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="words">The words of the language.</param>
    public static bool IsAgencies(string body, TextSpan span, StructureLexicon words)
    {
        if (span.Length > 90)
            return false;
        bool any = false;
        int position = span.Start;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            int length = words.NewsAgencies.LongestMatch(body, word.Start, span.End, out _);
            if (length > 0)
            {
                any = true;
                position = word.Start + length;
            }
            else if (!words.SourceLabels.Contains(word.Of(body)) && (!any || (!IsCapitalized(body, word) && !IsSmallWord(body, word, words))))
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>Whether a line is the signature of an agency with the initials of its writers: «(SDA/ij)», «dpa-AFX/ck».</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="words">The words of the language.</param>
    public static bool IsAgencySignature(string body, TextSpan span, StructureLexicon words)
    {
        if (span.Length > LongestSignature || span.Of(body).IndexOf('/') < 0)
            return false;
        int agencies = 0;
        int position = span.Start;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            int length = words.NewsAgencies.LongestMatch(body, word.Start, span.End, out _);
            if (length > 0)
                agencies++;
            else if (word.Length > LongestInitials)
                return false;
            position = length > 0 ? word.Start + length : position;
        }

        return agencies > 0;
    }

    /// <summary>Whether a phrase of some meaning stands anywhere in a line.</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="span">The line.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="meaning">The meaning.</param>
    public static bool Mentions(string body, TextSpan span, PhraseTable phrases, string meaning)
    {
        int position = span.Start;
        while (NextWord(body, span.End, ref position, out TextSpan word))
        {
            if (phrases.LongestMatch(body, word.Start, span.End, out string found) > 0 && found == meaning)
                return true;
        }

        return false;
    }

    /// <summary>The next run of letters and digits, with the hyphens, apostrophes and dots inside it.</summary>
    /// <param name="body">The reading text.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="position">Where to start; moved behind the word.</param>
    /// <param name="word">The word.</param>
    public static bool NextWord(string body, int end, ref int position, out TextSpan word)
    {
        Cancellation.Check();
        while (position < end && !char.IsLetterOrDigit(body[position]))
            position++;
        int start = position;
        while (position < end && (char.IsLetterOrDigit(body[position]) || IsInner(body, position, end)))
            position++;
        word = TextSpan.FromBounds(start, position);
        return !word.IsEmpty;
    }

    private static bool IsInner(string body, int position, int end) =>
        body[position] is '-' or '\'' or '’' or '.' or '\u2011' && position + 1 < end && char.IsLetterOrDigit(body[position + 1]);

    public static bool IsCapitalized(string body, TextSpan word) =>
        char.IsUpper(body[word.Start])
        || (word.Length > 2 && body[word.Start + 1] is '\'' or '’' && char.IsUpper(body[word.Start + 2]));

    public static bool IsSmallWord(string body, TextSpan word, StructureLexicon words) =>
        words.NameParticles.Contains(word.Of(body)) || (words.Bylines.TryGet(word.Of(body), out string meaning) && meaning == "joint");

    /// <summary>Whether one of several lists has a word.</summary>
    public static bool IsIn(PhraseTable[] lists, ReadOnlySpan<char> word)
    {
        foreach (PhraseTable list in lists)
        {
            if (list.Contains(word))
                return true;
        }

        return false;
    }
}

using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values.Dates;

/// <summary>
/// Tells whether the clause of a date speaks of the future, or of what is so every year or week. The words before the date decide, the nearest first; those behind it
/// where the date opens the clause, or where the language puts its verbs last. A bounded number of words is looked at.
/// </summary>
internal sealed class Tense(ValueLexicon lexicon)
{
    private const int MostWordsBefore = 14;
    private const int MostWordsBehind = 12;
    private const int MostWordsBehindComma = 3;
    private const int MostWordsOfOpening = 2;
    private const int LongestWord = 40;

    private enum Sign
    {
        None,
        Ahead,
        Past,
        Report,
        Clause,
        Habit,

        /// <summary>A habit if it stands directly before the date: "every February".</summary>
        Each,

        /// <summary>A habit if nothing speaks of the future or past: «n'est bonne qu'en février».</summary>
        Only,

        /// <summary>Ahead if it stands directly before the date: "this Saturday", «ab Freitag».</summary>
        Soon,
    }

    /// <summary>What the clause says of the side on which the date lies.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="mustComeFirst">Whether only words before the date count.</param>
    public DateRelation RelationOf(ParagraphText text, TextSpan date, bool mustComeFirst)
    {
        if (text[date.End] is '\'' or '’')
            return DateRelation.None;
        Sign before = Before(text, date.Start, out bool opensClause);
        if (before == Sign.None && ParagraphText.IsSpace(text[date.End]) && char.IsLetter(text[date.End + 1]) && SignOf(text, date.End + 1, WordEnd(text, date.End + 1), text.End) == Sign.Habit)
            before = Sign.Habit;
        if (before == Sign.None && !mustComeFirst && (opensClause || lexicon.PutsVerbsLast))
            before = Behind(text, date.End, opensClause);
        return before switch
        {
            Sign.Ahead => DateRelation.Ahead,
            Sign.Habit => DateRelation.Habit,
            _ => DateRelation.None,
        };
    }

    private Sign Before(ParagraphText text, int start, out bool opensClause)
    {
        Sign otherwise = Sign.None;
        int reported = -1;
        int sinceComma = 0;
        bool isSmall = true;
        opensClause = false;
        int end = start;
        for (int count = 0; count < MostWordsBefore; count++)
        {
            int wordEnd = SkipBack(text, end, out bool comma, out bool boundary);
            opensClause = (boundary || comma) && isSmall && count <= MostWordsOfOpening;
            if (boundary || (comma && sinceComma > MostWordsBehindComma))
                break;
            if (comma && reported >= 0)
                return Sign.Report;
            sinceComma = comma ? 0 : sinceComma + 1;
            int word = WordStart(text, wordEnd);
            bool wasSmall = isSmall;
            isSmall &= IsSmall(text.Slice(word, wordEnd));
            switch (SignOf(text, word, wordEnd, start))
            {
                case Sign.Ahead:
                    return reported < 0 || count - reported <= MostWordsOfOpening ? Sign.Ahead : Sign.Report;
                case Sign.Past:
                    return Sign.Past;
                case Sign.Clause:
                    opensClause = wasSmall && count <= MostWordsOfOpening;
                    return reported >= 0 ? Sign.Report : otherwise;
                case Sign.Habit:
                case Sign.Each when count == 0:
                    return Sign.Habit;
                case Sign.Soon when count == 0:
                    return Sign.Ahead;
                case Sign.Only:
                    otherwise = Sign.Habit;
                    break;
                case Sign.Report when reported < 0:
                    reported = count;
                    break;
            }

            end = word;
        }

        return reported >= 0 ? Sign.Report : otherwise;
    }

    private Sign Behind(ParagraphText text, int end, bool opensClause)
    {
        int position = opensClause && text[end] == ',' ? end + 1 : end;
        for (int count = 0; count < MostWordsBehind; count++)
        {
            while (ParagraphText.IsSpace(text[position]))
                position++;
            int wordEnd = WordEnd(text, position);
            if (wordEnd == position)
                return Sign.None;
            // Behind «und» another verb begins, which is not that of the date.
            if (!opensClause && lexicon.AmountWords.TryGet(text.Slice(position, wordEnd), out string joint) && joint == "and")
                return Sign.None;
            Sign sign = SignOf(text, position, wordEnd, text.End);
            if (sign is not (Sign.None or Sign.Each or Sign.Only or Sign.Soon))
                return sign;
            position = wordEnd;
        }

        return Sign.None;
    }

    private Sign SignOf(ParagraphText text, int start, int end, int limit)
    {
        string meaning = "";
        int length = lexicon.FutureTriggers.MayStartAt(text, start) ? lexicon.FutureWords.LongestMatch(text.Text, start, limit, out meaning) : 0;
        if (length > 0)
        {
            return meaning switch
            {
                "past" => Sign.Past,
                "habit" => Sign.Habit,
                "each" => Sign.Each,
                "only" => Sign.Only,
                "soon" => Sign.Soon,
                _ => Sign.Ahead,
            };
        }

        ReadOnlySpan<char> word = text.Slice(start, end);
        if ((char.IsLower(word[0]) || text.StartsSentence(start)) && lexicon.FutureEndings.MatchesEnd(word))
            return Sign.Ahead;
        uint hash = PhraseTable.HashOf(word);
        if (lexicon.ReportingVerbs.TryGet(word, hash, out _))
            return Sign.Report;
        return lexicon.Complementizers.TryGet(word, hash, out _) ? Sign.Clause : Sign.None;
    }

    /// <summary>Whether the word may stand before a date that opens its clause: "on the", «le», «am».</summary>
    private bool IsSmall(ReadOnlySpan<char> word)
    {
        uint hash = PhraseTable.HashOf(word);
        return lexicon.Prepositions.TryGet(word, hash, out _) || lexicon.Determiners.TryGet(word, hash, out _)
            || lexicon.DateConnectors.TryGet(word, hash, out _) || lexicon.Periods.TryGet(word, hash, out _) || lexicon.YearCues.TryGet(word, hash, out _);
    }

    /// <summary>The end of the word before, over spaces and a comma.</summary>
    private static int SkipBack(ParagraphText text, int end, out bool comma, out bool boundary)
    {
        comma = false;
        int position = end;
        while (position > text.Start && (ParagraphText.IsSpace(text[position - 1]) || text[position - 1] == ','))
            comma |= text[--position] == ',';
        boundary = !IsWordPart(text[position - 1]);
        return position;
    }

    private static int WordStart(ParagraphText text, int end)
    {
        int start = end;
        while (end - start < LongestWord && IsWordPart(text[start - 1]))
            start--;
        return start;
    }

    private static int WordEnd(ParagraphText text, int start)
    {
        int end = start;
        while (end - start < LongestWord && IsWordPart(text[end]))
            end++;
        return end;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’';
}

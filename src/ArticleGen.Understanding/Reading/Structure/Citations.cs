namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Items of a list of sources: «"Title" — Paper, date», with the author before it or not.</summary>
internal static class Citations
{
    private const int Longest = 300;
    private const int LongestPaper = 110;

    /// <summary>Whether a line is a title in quotation marks with the paper that it appeared in and a date behind it.</summary>
    public static bool Is(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        TextSpan span = paragraph.Span;
        if (span.Length > Longest || paragraph.Ending is not (Ending.Open or Ending.Sentence))
            return false;
        int open = IndexOfMark(body, span.Start, span.End, step: 1);
        if (open < 0 || !IsAuthor(body, span.Start, open, words))
            return false;
        int close = IndexOfMark(body, span.End - 1, open, step: -1);
        if (close <= open + 1 || span.End - close > LongestPaper || EndsSentence(body, open, close))
            return false;
        int separator = close + 1;
        while (separator < span.End && char.IsWhiteSpace(body[separator]))
            separator++;
        return separator < span.End && body[separator] is '—' or '–' or '-' or ',' or '.' or '(' or '|'
            && IsPaperWithDate(body, TextSpan.FromBounds(separator + 1, span.End), words);
    }

    private static bool IsAuthor(string body, int start, int open, StructureLexicon words)
    {
        TextSpan before = Whitespace.Trim(body, TextSpan.FromBounds(start, open));
        return before.IsEmpty || (body[before.End - 1] is '.' or ',' or ':' && LineShapes.IsNames(body, before, words));
    }

    private static bool IsPaperWithDate(string body, TextSpan rest, StructureLexicon words)
    {
        int names = 0;
        int days = 0;
        int numbers = 0;
        int position = rest.Start;
        while (LineShapes.NextWord(body, rest.End, ref position, out TextSpan word))
        {
            if (LineShapes.IsIn(words.CalendarNames, word.Of(body)))
                days++;
            else if (char.IsDigit(body[word.Start]))
                numbers++;
            else if (LineShapes.IsCapitalized(body, word))
                names++;
            else if (names == 0 || (!LineShapes.IsSmallWord(body, word, words) && !words.DatelineWords.Contains(word.Of(body))))
                return false;
        }

        return names > 0 && days > 0 && numbers > 0;
    }

    private static bool EndsSentence(string body, int open, int close)
    {
        int last = close - 1;
        while (last > open && char.IsWhiteSpace(body[last]))
            last--;
        return body[last] is '.' or ',' or '!' or '…';
    }

    private static int IndexOfMark(string body, int from, int to, int step)
    {
        for (int i = from; i != to; i += step)
        {
            if (body[i] is '"' or '“' or '”' or '„' or '«' or '»')
                return i;
        }

        return -1;
    }
}

using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What belongs to the page: share bars, counters, menus, subscription lines.</summary>
internal static class PageFurniture
{
    private const int Longest = 120;

    /// <summary>Whether a paragraph is page furniture wherever it stands.</summary>
    public static bool Is(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        if (paragraph.Span.Length > Longest)
            return false;
        if (IsCounter(body, paragraph, words.Boilerplate))
            return true;
        if (paragraph.Ending is Ending.Sentence or Ending.Colon)
            return false;
        int start = Labels.Opening(body, paragraph.Span);
        int length = OpeningLength(body, start, paragraph.Span.End, words.Boilerplate);
        if (length > 0)
        {
            bool isPhrase = body.IndexOf(' ', start, length) >= 0;
            if (isPhrase || paragraph.Words == 1 || Labels.After(body, start + length, paragraph.Span.End) is not (LabelEnd.Word or LabelEnd.Comma))
                return true;
        }

        return Mentions(body, paragraph.Span, words.Boilerplate);
    }

    /// <summary>Whether a paragraph behind the article speaks of the page, though in sentences.</summary>
    public static bool IsClosingLine(string body, ParagraphEvidence paragraph, StructureLexicon words) =>
        paragraph.Span.Length <= Longest
        && (OpeningLength(body, Labels.Opening(body, paragraph.Span), paragraph.Span.End, words.Boilerplate) > 0
            || Mentions(body, paragraph.Span, words.Boilerplate));

    private static int OpeningLength(string body, int start, int end, PhraseTable phrases) =>
        phrases.LongestMatch(body, start, end, out string meaning) is > 0 and int length && meaning is "opening" or "anywhere" ? length : 0;

    private static bool Mentions(string body, TextSpan span, PhraseTable phrases)
    {
        int position = span.Start;
        while (LineShapes.NextWord(body, span.End, ref position, out TextSpan word))
        {
            if (phrases.LongestMatch(body, word.Start, span.End, out string meaning) > 0 && meaning == "anywhere")
                return true;
        }

        return false;
    }

    // «Commentaires (3)», "12 comments": a number and what it counts, hardly more.
    private static bool IsCounter(string body, ParagraphEvidence paragraph, PhraseTable phrases)
    {
        if (paragraph.Words > 5)
            return false;
        bool counter = false;
        bool number = false;
        int position = paragraph.Span.Start;
        while (LineShapes.NextWord(body, paragraph.Span.End, ref position, out TextSpan word))
        {
            if (char.IsDigit(body[word.Start]))
                number = true;
            else if (phrases.TryGet(word.Of(body), out string meaning) && meaning == "counter")
                counter = true;
        }

        return counter && number;
    }
}

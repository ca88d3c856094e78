using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What belongs to the page: share bars, counters, menus, subscription lines.</summary>
internal static class PageFurniture
{
    private const int Longest = 120;
    private const int MostLabelled = 4;

    /// <summary>Whether a paragraph is page furniture wherever it stands.</summary>
    public static bool Is(string body, ParagraphEvidence paragraph, StructureLexicon words) =>
        paragraph.Span.Length <= Longest
        && (IsCopyright(body, paragraph.Span) || Is(body, paragraph, words.Boilerplate, words) || Is(body, paragraph, words.EnglishBoilerplate, words)
            || RelativeTimes.Is(body, paragraph.Span, words.AgeWords, words.Boilerplate, words.NumberWords)
            || RelativeTimes.Is(body, paragraph.Span, words.EnglishAgeWords, words.EnglishBoilerplate, words.NumberWords));

    /// <summary>Whether a paragraph behind the article speaks of the page, though in sentences.</summary>
    public static bool IsClosingLine(string body, ParagraphEvidence paragraph, StructureLexicon words) =>
        paragraph.Span.Length <= Longest
        && (OpeningLength(body, Labels.Opening(body, paragraph.Span), paragraph.Span.End, words.Boilerplate) > 0
            || LineShapes.Mentions(body, paragraph.Span, words.Boilerplate, "anywhere"));

    private static bool Is(string body, ParagraphEvidence paragraph, PhraseTable phrases, StructureLexicon words)
    {
        if (IsCounter(body, paragraph, phrases) || (paragraph.Ending is Ending.Open && IsMenu(body, paragraph.Span)))
            return true;
        // «Lesezeit: 5 Min.» ends with an abbreviation.
        if (paragraph.Ending is Ending.Colon || (paragraph.Ending is Ending.Sentence && !IsLabelled(body, paragraph, phrases)))
            return false;
        if (paragraph.Words == 1 && IsCounterWord(body, Whitespace.Trim(body, paragraph.Span), phrases))
            return true;
        int start = Labels.Opening(body, paragraph.Span);
        int length = OpeningLength(body, start, paragraph.Span.End, phrases);
        if (length > 0)
        {
            bool isPhrase = body.IndexOf(' ', start, length) >= 0;
            if (isPhrase || paragraph.Words == 1 || LineShapes.IsDate(body, TextSpan.FromBounds(start + length, paragraph.Span.End), words) || Labels.After(body, start + length, paragraph.Span.End) is not (LabelEnd.Word or LabelEnd.Comma))
                return true;
        }

        return LineShapes.Mentions(body, paragraph.Span, phrases, "anywhere");
    }

    // «© 2024 Le Courrier»: with a name alone the sign is the credit of a picture.
    private static bool IsCopyright(string body, TextSpan span)
    {
        int position = span.Start + 1;
        if (body[span.Start] != '©')
            return false;
        while (position < span.End && char.IsWhiteSpace(body[position]))
            position++;
        return position < span.End && char.IsDigit(body[position]);
    }

    private static bool IsLabelled(string body, ParagraphEvidence paragraph, PhraseTable phrases)
    {
        int start = Labels.Opening(body, paragraph.Span);
        int length = paragraph.Words <= MostLabelled ? OpeningLength(body, start, paragraph.Span.End, phrases) : 0;
        return length > 0 && Labels.After(body, start + length, paragraph.Span.End) is LabelEnd.Colon;
    }

    private static int OpeningLength(string body, int start, int end, PhraseTable phrases) =>
        phrases.LongestMatch(body, start, end, out string meaning) is > 0 and int length && meaning is "opening" or "anywhere" ? length : 0;

    // «Commentaires (3)», "12 comments – Reply": a number and what it counts at the head of the line.
    private static bool IsCounter(string body, ParagraphEvidence paragraph, PhraseTable phrases)
    {
        int position = paragraph.Span.Start;
        return paragraph.Ending is not Ending.Sentence
            && LineShapes.NextWord(body, paragraph.Span.End, ref position, out TextSpan first)
            && LineShapes.NextWord(body, paragraph.Span.End, ref position, out TextSpan second)
            && ((IsNumber(body, first) && IsCounterWord(body, second, phrases)) || (IsCounterWord(body, first, phrases) && IsNumber(body, second)));
    }

    private static bool IsNumber(string body, TextSpan word) => char.IsDigit(body[word.Start]);

    private static bool IsCounterWord(string body, TextSpan word, PhraseTable phrases) =>
        phrases.TryGet(word.Of(body), out string meaning) && meaning == "counter";

    // «Imprimer | Envoyer | Réagir»
    private static bool IsMenu(string body, TextSpan span)
    {
        int bars = 0;
        for (int i = span.Start; i < span.End; i++)
            bars += body[i] is '|' or '›' or '•' or '◦' or '▸' ? 1 : 0;
        return bars >= 2;
    }
}

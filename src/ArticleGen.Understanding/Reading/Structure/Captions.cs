using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Picture texts, known by the credit of the photographer or by words that point into the picture.</summary>
internal static class Captions
{
    private const int LongestCredit = 70;
    private const int MostNames = 4;
    private static readonly char[] Openers = ['(', ','];

    /// <summary>A longer text that ends with an agency is a report signed by it.</summary>
    private const int LongestPlain = 130;

    /// <summary>Whether a paragraph is a picture text by its own words.</summary>
    public static bool Is(string body, ParagraphEvidence paragraph, StructureLexicon words) =>
        HasCredit(body, paragraph, words)
        || (paragraph.Span.Length <= LongestPlain && NamesScene(body, paragraph.Span, words))
        || HasCreditInBrackets(body, paragraph.Span, words)
        || (paragraph.Span.Length <= LongestPlain && ShowsPerson(body, paragraph.Span, words) && LineShapes.EndsWithDate(body, paragraph.Span, words))
        || (paragraph.Ending is Ending.Open && (HasCreditBehindStop(body, paragraph.Span, words) || PointsIntoPicture(body, paragraph.Span, words)));

    /// <summary>
    /// Whether a short line names a person and then where or with whom the picture shows them: «Michael Tien of NPP»,
    /// «Grace Kamau dans sa boutique». A title would go on with a verb.
    /// </summary>
    public static bool ShowsPerson(string body, TextSpan span, StructureLexicon words)
    {
        int position = span.Start;
        int names = 0;
        while (LineShapes.NextWord(body, span.End, ref position, out TextSpan word))
        {
            bool isName = LineShapes.IsCapitalized(body, word)
                || (names == 1 && words.NameParticles.Contains(word.Of(body)))
                || (names > 0 && words.NameParticles.Contains(word.Of(body)) && !words.Prepositions.Contains(word.Of(body)));
            if (names == 0 && !(isName && LineShapes.IsIn(words.Forenames, word.Of(body))))
                return false;
            if (isName && names < MostNames && !IsAfterBracket(body, word.Start))
            {
                names++;
                continue;
            }

            return names >= 2 && (IsAfterBracket(body, word.Start) || words.Prepositions.Contains(word.Of(body)) || LineShapes.IsSmallWord(body, word, words));
        }

        return false;
    }

    // «Vue du port de Brest, mardi matin.»: what a picture shows, without a verb that would tell something of it.
    private static bool NamesScene(string body, TextSpan span, StructureLexicon words)
    {
        int position = Labels.Opening(body, span);
        int length = words.CaptionCues.LongestMatch(body, position, span.End, out string meaning);
        if (length == 0 || meaning != "scene" || body.IndexOf(". ", span.Start, span.Length, StringComparison.Ordinal) >= 0)
            return false;
        position += length;
        while (LineShapes.NextWord(body, span.End, ref position, out TextSpan word))
        {
            if (words.Auxiliaries.Contains(word.Of(body)))
                return false;
        }

        return true;
    }

    // "Image: X", «Photo X», «(Photo : X)», «© X» near the end, or the label at the beginning.
    private static bool HasCredit(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        TextSpan span = paragraph.Span;
        int sign = body.IndexOf('©', span.Start, span.Length);
        if (sign >= 0)
            return paragraph.Ending is Ending.Open && (sign > span.Start || LineShapes.IsNames(body, TextSpan.FromBounds(sign + 1, span.End), words));
        int position = span.Start;
        while (LineShapes.NextWord(body, span.End, ref position, out TextSpan word))
        {
            bool opens = position - word.Length == Labels.Opening(body, span);
            if ((!opens && span.End - word.Start > LongestCredit) || !(char.IsUpper(body[word.Start]) || IsAfterBracket(body, word.Start)))
                continue;
            int length = words.CaptionCues.LongestMatch(body, word.Start, span.End, out string meaning);
            if (length == 0 || meaning != "credit")
                continue;
            LabelEnd end = Labels.After(body, word.Start + length, span.End);
            if (end is LabelEnd.Colon or LabelEnd.End || (end is LabelEnd.Dash && !opens))
                return end is LabelEnd.Colon || paragraph.Ending is Ending.Open;
            if (paragraph.Ending is Ending.Open && (opens ? IsBy(body, word.Start + length, span.End, words) : IsSetOff(body, span, word.Start)))
                return true;
        }

        return false;
    }

    // «Foto di Marco Oliva»: a small word and a name.
    private static bool IsBy(string body, int position, int end, StructureLexicon words) =>
        LineShapes.NextWord(body, end, ref position, out TextSpan word) && words.Prepositions.Contains(word.Of(body))
        && LineShapes.IsNames(body, TextSpan.FromBounds(position, end), words);

    // «… jeudi à Pékin. (Golfe Photo Service)», «… à Manille (PNA)»
    private static bool HasCreditInBrackets(string body, TextSpan span, StructureLexicon words)
    {
        if (body[span.End - 1] != ')' || span.Length > LongestPlain)
            return false;
        int bracket = body.LastIndexOf('(', span.End - 1, span.Length);
        if (bracket <= span.Start + 10 || span.End - bracket > LongestCredit)
            return false;
        TextSpan inside = TextSpan.FromBounds(bracket + 1, span.End - 1);
        bool isCredit = LineShapes.IsAgencies(body, inside, words) || LineShapes.IsNames(body, inside, words) || inside.Of(body).IndexOf('/') >= 0;
        return EndsSentence(body, span.Start, bracket) ? isCredit : LineShapes.IsAgencies(body, inside, words);
    }

    // «Des lampes à beurre, jeudi soir. Rastriya Samachar Samiti»
    private static bool HasCreditBehindStop(string body, TextSpan span, StructureLexicon words)
    {
        if (span.Length > LongestPlain)
            return false;
        int stop = body.LastIndexOf(". ", span.End - 1, span.Length, StringComparison.Ordinal);
        while (stop > 0 && stop - 2 >= span.Start && !char.IsLetterOrDigit(body[stop - 2]))
            stop = stop - 1 > span.Start ? body.LastIndexOf(". ", stop - 1, stop - span.Start, StringComparison.Ordinal) : -1;
        if (stop <= span.Start + 15 || span.End - stop > LongestCredit)
            return false;
        TextSpan tail = Whitespace.Trim(body, TextSpan.FromBounds(stop + 1, span.End));
        return LineShapes.IsAgencies(body, tail, words) || LineShapes.IsNames(body, tail, words);
    }

    // «(à gauche)», ", left,"
    private static bool PointsIntoPicture(string body, TextSpan span, StructureLexicon words)
    {
        for (int mark = body.IndexOfAny(Openers, span.Start, span.Length); mark >= 0; mark = body.IndexOfAny(Openers, mark + 1, span.End - mark - 1))
        {
            int start = body[mark] == ',' && mark + 1 < span.End && body[mark + 1] == ' ' ? mark + 2 : mark + 1;
            int length = words.CaptionCues.LongestMatch(body, start, span.End, out string meaning);
            if (length > 0 && meaning == "view" && start + length < span.End && body[start + length] is ')' or ',')
                return true;
        }

        return false;
    }

    private static bool IsAfterBracket(string body, int position) => position > 0 && body[position - 1] is '(' or '[';

    private static bool IsSetOff(string body, TextSpan span, int position)
    {
        int before = position - 1;
        while (before > span.Start && char.IsWhiteSpace(body[before]))
            before--;
        return body[before] is '.' or '(' or '[' or '-' or '–' or '—' or '/' or '|' or '!' or '?' or '»';
    }

    private static bool EndsSentence(string body, int start, int end)
    {
        int last = end - 1;
        while (last > start && char.IsWhiteSpace(body[last]))
            last--;
        return body[last] is '.' or '!' or '?' or '…';
    }
}


namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Paragraphs that open with a label: «Lire aussi :», «Sources :».</summary>
internal static class Labels
{
    /// <summary>Whether a paragraph leads to another article.</summary>
    public static bool IsRelated(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        int start = Opening(body, paragraph.Span);
        int length = words.RelatedLabels.LongestMatch(body, start, paragraph.Span.End, out _);
        if (length == 0)
            return false;
        bool isPhrase = body.IndexOf(' ', start, length) >= 0;
        return After(body, start + length, paragraph.Span.End) switch
        {
            LabelEnd.Colon => paragraph.Ending is not Ending.Sentence || isPhrase,
            LabelEnd.Dash or LabelEnd.End => isPhrase && paragraph.Ending is not Ending.Sentence,
            LabelEnd.Comma => isPhrase && body.IndexOf(':', start, paragraph.Span.End - start) >= 0,
            _ => false,
        };
    }

    /// <summary>Whether a paragraph says where the article comes from.</summary>
    public static bool IsSource(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        int start = Opening(body, paragraph.Span);
        if (LineShapes.IsAddress(TextSpan.FromBounds(start, paragraph.Span.End).Of(body)) || LineShapes.IsAgencySignature(body, paragraph.Span, words) || Citations.Is(body, paragraph, words))
            return true;
        if (IsInBrackets(body, paragraph.Span) && LineShapes.IsAgencies(body, paragraph.Span, words))
            return true;
        int length = words.SourceLabels.LongestMatch(body, start, paragraph.Span.End, out string meaning);
        TextSpan agencies = meaning == "opening" ? TextSpan.FromBounds(start + length, paragraph.Span.End) : paragraph.Span;
        if (paragraph.Ending is Ending.Open && (meaning == "opening" || IsAcronym(body, start, paragraph.Span.End)) && LineShapes.IsAgencies(body, agencies, words))
            return true;
        return length > 0 && meaning == "label" && After(body, start + length, paragraph.Span.End) is LabelEnd.Colon;
    }

    /// <summary>Whether a paragraph is nothing but the title over a list of sources.</summary>
    public static bool IsSourceTitle(string body, ParagraphEvidence paragraph, StructureLexicon words) =>
        words.SourceLabels.TryGet(paragraph.Span.Of(body), out string meaning) && meaning == "label";

    private static bool IsInBrackets(string body, TextSpan span) => body[span.Start] == '(' && body[span.End - 1] == ')';

    private static bool IsAcronym(string body, int start, int end)
    {
        int letters = 0;
        while (start + letters < end && char.IsUpper(body[start + letters]))
            letters++;
        return letters >= 2 && (start + letters == end || !char.IsLetter(body[start + letters]));
    }

    /// <summary>Where the first word starts, behind brackets, bullets and arrows.</summary>
    public static int Opening(string body, TextSpan span)
    {
        int position = span.Start;
        while (position < span.End && !char.IsLetterOrDigit(body[position]))
            position++;
        return position;
    }

    /// <summary>What follows a phrase of a paragraph.</summary>
    public static LabelEnd After(string body, int position, int end)
    {
        bool spaced = false;
        while (position < end && char.IsWhiteSpace(body[position]))
        {
            spaced = true;
            position++;
        }

        if (position == end)
            return LabelEnd.End;
        return body[position] switch
        {
            ':' => LabelEnd.Colon,
            '-' or '–' or '—' or '|' or '>' or '►' or '→' or '•' or '·' or '/' when spaced => LabelEnd.Dash,
            '(' or '[' => LabelEnd.Bracket,
            ')' or ']' => LabelEnd.End,
            ',' => LabelEnd.Comma,
            _ => LabelEnd.Word,
        };
    }
}

/// <summary>What follows a label.</summary>
internal enum LabelEnd : byte
{
    Word,
    Colon,
    Dash,
    Bracket,
    Comma,
    End,
}

using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>Lines that say who wrote the article.</summary>
internal static class Bylines
{
    private const int Longest = 110;
    private static readonly char[] Breaks = [',', ';', '(', '/', '|', '–', '—', '·', '•'];

    /// <summary>Whether a paragraph is a byline by its own words.</summary>
    public static bool Is(string body, ParagraphEvidence paragraph, StructureLexicon words)
    {
        if (paragraph.Span.Length > Longest || paragraph.Ending is not Ending.Open)
            return false;
        int start = Labels.Opening(body, paragraph.Span);
        int length = words.Bylines.LongestMatch(body, start, paragraph.Span.End, out string meaning);
        if (length > 0 && meaning is "opening" or "helper")
            return IsAuthor(body, TextSpan.FromBounds(start + length, paragraph.Span.End), words);
        if (IsNameWithAgency(body, paragraph.Span, words))
            return true;
        return start < paragraph.Span.End && char.IsUpper(body[start]) && paragraph.Words <= 9 && LineShapes.Mentions(body, paragraph.Span, words.Bylines, "role");
    }

    // «Maëlle Tanguy (avec AFP)»
    private static bool IsNameWithAgency(string body, TextSpan span, StructureLexicon words)
    {
        int bracket = body.IndexOf('(', span.Start, span.Length);
        return bracket > span.Start && body[span.End - 1] == ')'
            && LineShapes.IsNames(body, TextSpan.FromBounds(span.Start, bracket), words)
            && LineShapes.IsAgencies(body, TextSpan.FromBounds(bracket + 1, span.End - 1), words);
    }

    // «par notre correspondante Anne Dubois»: what stands between «par» and the name.
    private static bool IsSmall(string body, int end, TextSpan word, StructureLexicon words, ref int position)
    {
        int length = words.Bylines.LongestMatch(body, word.Start, end, out string meaning);
        if (length == 0 || !(meaning == "joint" || (meaning == "role" && !char.IsUpper(body[word.Start]))))
            return false;
        position = word.Start + length;
        return true;
    }

    /// <summary>The names in a byline: «By Ana Roux and Bo Lind, correspondent» has two.</summary>
    /// <param name="byline">The byline.</param>
    /// <param name="words">The words of its language.</param>
    public static EquatableArray<string> Authors(string byline, StructureLexicon words)
    {
        List<string> names = [];
        int start = words.Bylines.LongestMatch(byline, 0, byline.Length, out string meaning);
        if (meaning == "helper")
            return [];
        int position = meaning == "opening" ? start : 0;
        int name = -1;
        int end = position;
        bool isOpen = true;
        while (isOpen && LineShapes.NextWord(byline, byline.Length, ref position, out TextSpan word))
        {
            bool isJoint = words.Bylines.TryGet(word.Of(byline), out meaning) && meaning == "joint";
            bool isBreak = name >= 0 && byline.IndexOfAny(Breaks, end, word.Start - end) >= 0;
            if (isJoint || isBreak)
                isOpen = Add(byline, name, end, words, names);
            if (isJoint || isBreak)
                name = -1;
            if (!isJoint && name < 0)
                name = word.Start;
            end = word.End;
        }

        if (isOpen)
            Add(byline, name, end, words, names);
        return names.ToEquatableArray();
    }

    // What is no name (a role, a town) ends the names. One word is one where it stands first: a pen name.
    private static bool Add(string byline, int start, int end, StructureLexicon words, List<string> names)
    {
        if (start < 0)
            return true;
        TextSpan span = TextSpan.FromBounds(start, end);
        if (LineShapes.Mentions(byline, span, words.Bylines, "role") || (names.Count > 0 && !LineShapes.IsNames(byline, span, words)))
            return false;
        names.Add(span.Of(byline).ToString());
        return true;
    }

    // A hyphen between spaces is written for a dash: «Par Maëlle Tanguy - 5 mars 2024».
    private static int Break(string body, int start, int end)
    {
        int mark = body.IndexOfAny(Breaks, start, end - start);
        int hyphen = body.IndexOf(" - ", start, end - start, StringComparison.Ordinal);
        return hyphen >= 0 && (mark < 0 || hyphen < mark) ? hyphen : mark;
    }

    // A name, perhaps with a role or a place in small words behind a comma.
    private static bool IsAuthor(string body, TextSpan rest, StructureLexicon words)
    {
        int position = rest.Start;
        TextSpan first;
        do
        {
            if (!LineShapes.NextWord(body, rest.End, ref position, out first))
                return false;
        }
        while (IsSmall(body, rest.End, first, words, ref position));

        if (!char.IsUpper(body[first.Start]))
            return false;
        int comma = Break(body, first.Start, rest.End);
        return LineShapes.IsNames(body, TextSpan.FromBounds(first.Start, comma < 0 ? rest.End : comma), words)
            || LineShapes.Mentions(body, rest, words.Bylines, "role")
            || (comma > 0 && first.End == comma);
    }
}

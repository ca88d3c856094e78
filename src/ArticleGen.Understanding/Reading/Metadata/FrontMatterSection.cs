using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Where the front matter of a file stands.</summary>
/// <param name="Content">The lines between the <c>---</c> lines.</param>
/// <param name="End">Where the article starts.</param>
internal readonly record struct FrontMatterSection(TextSpan Content, int End)
{
    private const string Fence = "---";
    private const string OtherClosingFence = "...";

    /// <summary>Finds the front matter: a first line <c>---</c> over a key, comments and blank lines aside.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="problems">Where to report that it never closes.</param>
    /// <returns>The section, or <see langword="null"/> where the file starts with the article.</returns>
    public static FrontMatterSection? Find(string text, ProblemList problems)
    {
        int lineEnd = LineEnd(text, 0);
        if (!IsLine(text, 0, lineEnd, Fence))
            return null;
        int start = NextLine(text, lineEnd);
        if (!OpensFrontMatter(text, start))
            return null;
        for (int line = start; line < text.Length; line = NextLine(text, lineEnd))
        {
            lineEnd = LineEnd(text, line);
            if (IsLine(text, line, lineEnd, Fence) || IsLine(text, line, lineEnd, OtherClosingFence))
                return new(TextSpan.FromBounds(start, line), NextLine(text, lineEnd));
        }

        problems.Add(ProblemKind.UnclosedFrontMatter, new(0, Fence.Length));
        return null;
    }

    // Otherwise the first line is a thematic break of the article.
    private static bool OpensFrontMatter(string text, int start)
    {
        while (start < text.Length)
        {
            int lineEnd = LineEnd(text, start);
            TextSpan line = Whitespace.Trim(text, TextSpan.FromBounds(start, lineEnd));
            if (!line.IsEmpty && text[line.Start] != '#')
                return IsKey(line.Of(text));
            start = NextLine(text, lineEnd);
        }

        return false;
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
            return false;
        foreach (char c in line.Slice(0, colon).TrimEnd())
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '"' or '\''))
                return false;
        }

        return true;
    }

    private static bool IsLine(string text, int start, int end, string content) =>
        string.CompareOrdinal(text, start, content, 0, content.Length) == 0
        && end >= start + content.Length
        && text.AsSpan(start + content.Length, end - start - content.Length).Trim().IsEmpty;

    private static int LineEnd(string text, int start)
    {
        while (start < text.Length && text[start] is not ('\r' or '\n'))
            start++;
        return start;
    }

    private static int NextLine(string text, int lineEnd)
    {
        if (lineEnd >= text.Length)
            return text.Length;
        return lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }
}

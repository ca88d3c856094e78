using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Where the front matter of a file stands.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Content">What it says, without the lines around it.</param>
/// <param name="End">Where the article starts.</param>
internal readonly record struct FrontMatterSection(FrontMatterFormat Format, TextSpan Content, int End)
{
    /// <summary>Finds the front matter: what the first line that is not blank opens.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="problems">Where to report that it never closes.</param>
    /// <returns>The section, or <see langword="null"/> where the file starts with the article.</returns>
    public static FrontMatterSection? Find(string text, ProblemList problems)
    {
        int start = FirstLine(text);
        int lineEnd = TextLines.End(text, start);
        string line = text.Substring(start, Math.Min(lineEnd - start, LongestFence)).TrimEnd();
        return line switch
        {
            "---" or "---yaml" => Fenced(text, start, FrontMatterFormat.Yaml, "---", problems),
            "---toml" => Fenced(text, start, FrontMatterFormat.Toml, "---", problems),
            "---json" => Fenced(text, start, FrontMatterFormat.Json, "---", problems),
            "+++" => Fenced(text, start, FrontMatterFormat.Toml, "+++", problems),
            ";;;" => Fenced(text, start, FrontMatterFormat.Json, ";;;", problems),
            _ when line.StartsWith("{", StringComparison.Ordinal) => BareJson.Find(text, start),
            _ => KeyLines.Find(text, start),
        };
    }

    private const int LongestFence = 16;

    private static int FirstLine(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length && (char.IsWhiteSpace(text[i]) || (i == 0 && text[i] == '\uFEFF')); i++)
        {
            if (text[i] is '\r' or '\n' or '\uFEFF')
                start = i + 1;
        }

        return start;
    }

    private static FrontMatterSection? Fenced(string text, int open, FrontMatterFormat format, string fence, ProblemList problems)
    {
        int start = TextLines.Next(text, TextLines.End(text, open));
        int afterKeys = start;
        bool areKeys = true;
        bool hasContent = false;
        for (int line = start; line < text.Length;)
        {
            Cancellation.Check();
            int lineEnd = TextLines.End(text, line);
            if (IsFence(text, line, lineEnd, fence) || (format == FrontMatterFormat.Yaml && IsFence(text, line, lineEnd, "...")))
                return new(format, TextSpan.FromBounds(start, line), TextLines.Next(text, lineEnd));
            TextSpan content = Whitespace.Trim(text, TextSpan.FromBounds(line, lineEnd));
            bool isComment = !content.IsEmpty && text[content.Start] == '#';
            if (!content.IsEmpty && !isComment && !hasContent)
            {
                // Otherwise the first line is a thematic break of the article.
                if (!Opens(text, content, format))
                    return null;
                hasContent = true;
            }

            line = TextLines.Next(text, lineEnd);
            areKeys &= KeyLines.GoesOn(text, content, format) || (isComment && hasContent);
            afterKeys = areKeys ? line : afterKeys;
        }

        if (!hasContent)
            return null;
        problems.Add(ProblemKind.UnclosedFrontMatter, TextSpan.FromBounds(open, TextLines.End(text, open)), fence);
        return new(format, TextSpan.FromBounds(start, afterKeys), afterKeys);
    }

    private static bool Opens(string text, TextSpan line, FrontMatterFormat format) => format switch
    {
        FrontMatterFormat.Toml => text[line.Start] == '[' || line.Of(text).IndexOf('=') > 0,
        FrontMatterFormat.Json => text[line.Start] == '{',
        _ => text[line.Start] is '{' or '%' || KeyLines.HasKey(text, line),
    };

    private static bool IsFence(string text, int start, int end, string fence) =>
        end >= start + fence.Length
        && string.CompareOrdinal(text, start, fence, 0, fence.Length) == 0
        && text.AsSpan(start + fence.Length, end - start - fence.Length).Trim().IsEmpty;
}

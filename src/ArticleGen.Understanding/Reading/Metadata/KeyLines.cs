using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>
/// Front matter without an opening line: <c>Key: value</c> lines at the top of the file that end with a line <c>---</c> (Wyam) or, where several
/// have a meaning, with a blank line (MultiMarkdown, MkDocs, Pelican).
/// </summary>
internal static class KeyLines
{
    private const int LongestKey = 40;

    /// <param name="text">The file text.</param>
    /// <param name="start">The first line that is not blank.</param>
    public static FrontMatterSection? Find(string text, int start)
    {
        int known = 0;
        int keys = 0;
        bool hasTitle = false;
        for (int line = start; line < text.Length;)
        {
            Cancellation.Check();
            int lineEnd = TextLines.End(text, line);
            TextSpan content = Whitespace.Trim(text, TextSpan.FromBounds(line, lineEnd));
            if (keys > 0 && content.Length >= 3 && content.Start == line && IsRule(content.Of(text)))
                return keys > 1 || hasTitle ? new(FrontMatterFormat.OpenYaml, TextSpan.FromBounds(start, line), TextLines.Next(text, lineEnd)) : null;
            if (content.IsEmpty)
                return known > 1 ? new(FrontMatterFormat.Headers, TextSpan.FromBounds(start, line), TextLines.Next(text, lineEnd)) : null;
            bool isIndented = content.Start > line;
            if (!isIndented && HasKey(text, content))
            {
                MetadataRole role = KeyTable.RoleOf(KeyOf(text, content));
                if (keys == 0 && role == MetadataRole.None)
                    return null;
                keys++;
                known += role == MetadataRole.None ? 0 : 1;
                hasTitle |= role == MetadataRole.Headline;
            }
            else if (keys == 0 || (!isIndented && text[content.Start] is not ('-' or '#' or ']' or '}')))
            {
                return null;
            }

            line = TextLines.Next(text, lineEnd);
        }

        return known > 1 ? new(FrontMatterFormat.Headers, TextSpan.FromBounds(start, text.Length), text.Length) : null;
    }

    /// <summary>Whether a line has a key of one word, perhaps in quotation marks.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="line">The line, white space around it not counted.</param>
    public static bool HasKey(string text, TextSpan line)
    {
        ReadOnlySpan<char> content = line.Of(text);
        int colon = content.IndexOf(':');
        if (colon <= 0 || colon > LongestKey || (colon + 1 < content.Length && content[colon + 1] is not (' ' or '\t')))
            return false;
        foreach (char c in content.Slice(0, colon).TrimEnd())
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '"' or '\'' or '$' or '@'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a line may belong to front matter that never closes.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="line">The line, white space around it not counted.</param>
    /// <param name="format">How the front matter is written.</param>
    public static bool GoesOn(string text, TextSpan line, FrontMatterFormat format)
    {
        if (line.IsEmpty)
            return false;
        bool isIndented = line.Start > 0 && text[line.Start - 1] is ' ' or '\t';
        return format switch
        {
            FrontMatterFormat.Toml => isIndented || text[line.Start] is '[' or ']' || line.Of(text).IndexOf('=') > 0,
            FrontMatterFormat.Json => text[line.Start] is '{' or '}' or '[' or ']' or '"' || isIndented,
            _ => isIndented || text[line.Start] is '[' or ']' or '{' or '}' || line.Of(text).StartsWith("- ".AsSpan()) || HasKey(text, line),
        };
    }

    private static string KeyOf(string text, TextSpan line)
    {
        ReadOnlySpan<char> content = line.Of(text);
        return content.Slice(0, content.IndexOf(':')).Trim().ToString();
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c != '-')
                return false;
        }

        return true;
    }
}

using System;
using ArticleGen.Understanding.Reading.Json;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>JSON front matter without lines around it: an object that starts the file and ends its line.</summary>
internal static class BareJson
{
    /// <param name="text">The file text.</param>
    /// <param name="start">The opening brace.</param>
    public static FrontMatterSection? Find(string text, int start)
    {
        if (!OpensWithKey(text, start))
            return null;
        JsonReader reader = new(text, text.Length, new ProblemList());
        reader.Read(start);
        int end = reader.Position;
        int lineEnd = TextLines.End(text, end);
        if (text[end - 1] == '}' && text.AsSpan(end, lineEnd - end).Trim().IsEmpty)
            return new(FrontMatterFormat.Json, TextSpan.FromBounds(start, end), TextLines.Next(text, lineEnd));

        // With a mistake inside, the object ends with the first brace that stands alone.
        for (int line = TextLines.Next(text, TextLines.End(text, start)); line < text.Length; line = TextLines.Next(text, lineEnd))
        {
            lineEnd = TextLines.End(text, line);
            if (text[line] == '}' && text.AsSpan(line + 1, lineEnd - line - 1).Trim().IsEmpty)
                return new(FrontMatterFormat.Json, TextSpan.FromBounds(start, line + 1), TextLines.Next(text, lineEnd));
        }

        return null;
    }

    private static bool OpensWithKey(string text, int start)
    {
        int position = start + 1;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        if (position >= text.Length || text[position] != '"')
            return false;
        int lineEnd = TextLines.End(text, position);
        int quote = text.IndexOf('"', position + 1, lineEnd - position - 1);
        return quote > 0 && text.AsSpan(quote + 1, lineEnd - quote - 1).TrimStart().StartsWith(":".AsSpan());
    }
}

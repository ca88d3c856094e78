using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Json;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>The front matter of MDX without front matter: <c>export const metadata = { title: "…" }</c>. Only what is written out is read; what would have to be run is not.</summary>
internal static class ExportedMetadata
{
    private const string Export = "export const ";

    private static readonly string[] Names = ["metadata", "meta", "frontmatter", "frontMatter"];

    /// <summary>The first object that is exported under one of the names, or <see langword="null"/>.</summary>
    /// <param name="text">The file text.</param>
    /// <param name="markup">Its markup.</param>
    public static MetadataMap? Find(string text, IReadOnlyList<MarkupNode> markup)
    {
        for (int i = 0; i < markup.Count; i += 1 + markup[i].Descendants)
        {
            if (markup[i].Kind is MarkupKind.TemplateBlock && ObjectIn(text, markup[i].Span) is >= 0 and int brace)
                return new JsonReader(text, markup[i].Span.End, new ProblemList(), isScript: true).Read(brace);
        }

        return null;
    }

    // Where its object opens, or -1. Several statements may stand together.
    private static int ObjectIn(string text, TextSpan block)
    {
        for (int line = block.Start; line < block.End; line = TextLines.Next(text, TextLines.End(text, line)))
        {
            if (string.CompareOrdinal(text, line, Export, 0, Export.Length) != 0)
                continue;
            int end = Math.Min(block.End, TextLines.End(text, line));
            int equals = text.IndexOf('=', line, end - line);
            if (equals < 0 || !IsName(text.AsSpan(line + Export.Length, equals - line - Export.Length)))
                continue;
            int brace = equals + 1;
            while (brace < block.End && char.IsWhiteSpace(text[brace]))
                brace++;
            if (brace < block.End && text[brace] == '{')
                return brace;
        }

        return -1;
    }

    // A type may stand behind the name: metadata: Metadata.
    private static bool IsName(ReadOnlySpan<char> declared)
    {
        int colon = declared.IndexOf(':');
        ReadOnlySpan<char> name = (colon < 0 ? declared : declared.Slice(0, colon)).Trim();
        foreach (string candidate in Names)
        {
            if (name.SequenceEqual(candidate.AsSpan()))
                return true;
        }

        return false;
    }
}

using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding.Reading.Headers;

/// <summary>
/// Reads <c>Key: value</c> lines as MultiMarkdown, MkDocs and Pelican have them: no quotation marks, no structure, and lines that are indented
/// go on with the value.
/// </summary>
internal static class HeaderReader
{
    /// <param name="text">The file text.</param>
    /// <param name="span">The lines.</param>
    /// <param name="problems">Where to report keys that stand twice.</param>
    public static MetadataMap Read(string text, TextSpan span, ProblemList problems)
    {
        MapBuilder entries = new(problems);
        MetadataEntry? entry = null;
        for (int start = span.Start; start < span.End;)
        {
            Cancellation.Check();
            int lineEnd = TextLines.End(text, start);
            TextSpan line = Whitespace.Trim(text, TextSpan.FromBounds(start, lineEnd));
            int colon = text[start] is ' ' or '\t' ? -1 : text.IndexOf(':', start, lineEnd - start);
            if (colon > start)
            {
                if (entry is not null)
                    entries.Add(entry);
                TextSpan key = Whitespace.Trim(text, TextSpan.FromBounds(start, colon));
                TextSpan value = Whitespace.Trim(text, TextSpan.FromBounds(colon + 1, lineEnd));
                entry = new(key.Of(text).ToString(), key, Scalar(value, value.Of(text).ToString()));
            }
            else if (entry?.Value is MetadataScalar scalar && !line.IsEmpty)
            {
                entry = entry with { Value = Scalar(TextSpan.FromBounds(scalar.Span.Start, line.End), (scalar.Text + "\n" + line.Of(text).ToString()).Trim()) };
            }

            start = TextLines.Next(text, lineEnd);
        }

        if (entry is not null)
            entries.Add(entry);
        return entries.ToMap(span);
    }

    private static MetadataScalar Scalar(TextSpan span, string text) => new(span, Yaml.YamlSchema.KindOf(text), text);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ArticleGen.Cli.Preview;

/// <summary>Writes markup whose elements always close and whose text is always text.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; disposing the answer closes it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Names and values; an attribute whose value is <see langword="null"/> is left out.</param>
    public Closing Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes);
        _open.Push(name);
        return new(this);
    }

    /// <summary>An element with text alone.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(name, attributes))
            Text(text);
    }

    /// <summary>An element that has no content and no end tag (<c>input</c>, <c>meta</c>).</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => WriteStart(name, attributes);

    public void Text(string text) => writer.Write(s_encoder.Encode(text));

    public void Line() => writer.Write('\n');

    /// <summary>Writes markup of our own: style sheets, scripts, the document type.</summary>
    public void Raw(string markup) => writer.Write(markup);

    private void WriteStart(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
                continue;
            writer.Write(' ');
            writer.Write(attribute);
            writer.Write("=\"");
            writer.Write(s_encoder.Encode(value));
            writer.Write('"');
        }

        writer.Write('>');
    }

    private void Close()
    {
        writer.Write("</");
        writer.Write(_open.Pop());
        writer.Write('>');
    }

    /// <summary>Closes the element that was opened last.</summary>
    internal readonly struct Closing(HtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}

using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Markdown.Blocks;
using ArticleGen.Understanding.Reading.Markdown.Inlines;

namespace ArticleGen.Understanding.Reading.Markdown.Prose;

/// <summary>Finds the paragraphs in a block of HTML: what a browser shows as text, without code, scripts, comments and attributes.</summary>
/// <param name="text">The file text.</param>
internal sealed class HtmlProse(string text)
{
    private readonly InlineSource _source = new();
    private readonly VisibleText _visible = new(text);
    private readonly HashSet<string> _endless = new(StringComparer.OrdinalIgnoreCase);
    private int _codeDepth;
    private ParagraphKind? _kind;
    private ParagraphKind? _outside;
    private bool _inCell;
    private List<SourceBlock> _blocks = [];

    /// <param name="slices">The lines of the block.</param>
    /// <param name="kind">What the blocks around say that its paragraphs are.</param>
    /// <param name="blocks">Takes the paragraphs.</param>
    public void Read(List<LineSlice> slices, ParagraphKind? kind, List<SourceBlock> blocks)
    {
        if (slices.Count == 0)
            return;
        _blocks = blocks;
        (_kind, _outside, _codeDepth, _inCell) = (kind, kind, 0, false);
        _endless.Clear();
        _source.Read(text, slices, 0, slices.Count, areLines: false);
        string html = _source.Text;
        int position = _source.Start;
        int start = position;
        while (position < _source.End)
        {
            Cancellation.Check();
            char c = html[position];
            if (c == '<' && TagLength(html, position) is > 0 and int tag)
            {
                AddText(start, position);
                position = start = ReadTag(html, position, tag);
            }
            else if (c == '&' && CharacterReference.TryRead(html, position, _source.End, out int length, out string value))
            {
                AddText(start, position);
                _visible.Replace(_source.ToFile(position, position + length), value);
                position = start = position + length;
            }
            else if (c is '\n' or '\r')
            {
                AddText(start, position);
                int next = LinkSyntax.SkipSpace(html, _source.End, position);
                _visible.Replace(_source.ToFile(position, next), " ");
                position = start = next;
            }
            else
            {
                position++;
            }
        }

        AddText(start, position);
        Flush();
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            _visible.Add(_source.ToFile(start, end), isOpaque: _codeDepth > 0);
    }

    private int TagLength(string html, int position)
    {
        foreach ((string open, string close) in new[] { ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">") })
        {
            if (string.CompareOrdinal(html, position, open, 0, open.Length) != 0)
                continue;
            int end = Find(html, close, position + open.Length);
            return end < 0 ? 0 : end + close.Length - position;
        }

        int length = HtmlSyntax.TagLength(html, position, _source.End);
        return length > 0 ? length : JsxSyntax.TagLength(html, position, _source.End, _endless);
    }

    private int ReadTag(string html, int position, int length)
    {
        int end = position + length;
        string name = HtmlElements.NameOf(html, position, end, out bool closes);
        if (name.Length == 0)
            return end;
        if (HtmlElements.IsCode(name))
        {
            _codeDepth = Math.Max(0, _codeDepth + (closes ? -1 : 1));
        }
        else if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            _visible.Replace(_source.ToFile(position, end), " ");
        }
        else if (!HtmlElements.IsInline(name))
        {
            Flush();
            _kind = closes ? _outside : HtmlElements.KindOf(name) ?? _kind;
            _inCell = !closes && name.Length == 2 && name[0] is 't' or 'T' && name[1] is 'd' or 'D' or 'h' or 'H';
            if (!closes && HtmlElements.IsHidden(name) && html[end - 2] != '/')
            {
                int hidden = Find(html, "</" + name, end);
                return hidden < 0 ? _source.End : hidden;
            }
        }

        return end;
    }

    private int Find(string html, string mark, int start)
    {
        if (start >= _source.End || _endless.Contains(mark))
            return -1;
        int end = html.IndexOf(mark, start, _source.End - start, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            _endless.Add(mark);
        return end;
    }

    private void Flush()
    {
        if (_visible.Take(_kind) is { } block && !(_inCell && !CellText.HasWord(text, block.Span)))
            _blocks.Add(block);
    }
}

using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading.Markdown.Blocks;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>The link reference definitions of an article: <c>[label]: target "title"</c> (CommonMark 4.7).</summary>
internal sealed class LinkReferences
{
    private readonly Dictionary<string, (string Target, string? Title)> _targets = new(StringComparer.Ordinal);
    private readonly InlineSource _source = new();

    // What references stand for must not grow the article out of all proportion.
    private long _expansion;

    /// <summary>How many characters references may stand for.</summary>
    public long Limit { get; set; } = long.MaxValue;

    /// <summary>Looks up a label.</summary>
    /// <param name="label">What stands between the brackets.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="title">The title, if there is one.</param>
    public bool TryGet(string label, out string target, out string? title)
    {
        (target, title) = ("", null);
        if (_targets.Count == 0)
            return false;
        string key = LinkLabel.Normalize(label);
        if (key.Length == 0 || !_targets.TryGetValue(key, out (string Target, string? Title) found))
            return false;
        _expansion += found.Target.Length + (found.Title?.Length ?? 0);
        (target, title) = found;
        return _expansion <= Limit;
    }

    /// <summary>Takes the definitions at the beginning of a paragraph out of it.</summary>
    /// <param name="parser">The parser; the paragraph's lines are the last ones read.</param>
    /// <param name="paragraph">The paragraph.</param>
    public void TakeFrom(BlockParser parser, BlockNode paragraph)
    {
        if (paragraph.SliceCount == 0 || parser.Text[InlineSpace.Trim(parser.Text, parser.Slices[paragraph.FirstSlice].Span).Start] != '[')
            return;
        _source.Read(parser.Text, parser.Slices, paragraph.FirstSlice, paragraph.SliceCount);
        int position = _source.Start;
        while (position < _source.End && TryDefine(position, out int end, out string target, out string? title))
        {
            Cancellation.Check();
            AddNode(parser, paragraph, TextSpan.FromBounds(position, end), target, title);
            position = LineBreak.Skip(_source.Text, LineBreak.Find(_source.Text, end));
            while (position < _source.End && _source.Text[position] is ' ' or '\t')
                position++;
        }
    }

    // The node takes the lines of the definition off the paragraph.
    private void AddNode(BlockParser parser, BlockNode paragraph, TextSpan span, string target, string? title)
    {
        TextSpan file = _source.ToFile(span.Start, span.End);
        int taken = 0;
        while (taken < paragraph.SliceCount && parser.Slices[paragraph.FirstSlice + taken].Start < file.End)
            taken++;
        paragraph.FirstSlice += taken;
        paragraph.SliceCount -= taken;
        BlockNode definition = new(MarkupKind.LinkDefinition, paragraph.Rule, file.Start, paragraph.FirstLine)
        {
            End = file.End,
            LastLine = paragraph.FirstLine + taken - 1,
            Value = target,
            Title = title,
            Parent = paragraph.Parent,
        };
        paragraph.FirstLine += taken;
        if (paragraph.SliceCount > 0)
            paragraph.Start = InlineSpace.Trim(parser.Text, parser.Slices[paragraph.FirstSlice].Span).Start;
        paragraph.Parent!.Children!.Insert(paragraph.Parent.Children.Count - 1, definition);
    }

    // The first definition of a label counts.
    private bool TryDefine(int start, out int end, out string target, out string? title)
    {
        string text = _source.Text;
        int limit = _source.End;
        int position = start;
        (end, target, title) = (start, "", null);
        if (!LinkSyntax.TryReadLabel(text, limit, ref position, out string label) || position >= limit || text[position] != ':')
            return false;
        position = LinkSyntax.SkipSpace(text, limit, position + 1);
        if (!LinkSyntax.TryReadTarget(text, limit, ref position, out target))
            return false;

        end = position;
        bool endsLine = IsLineEnd(text, limit, position);
        position = LinkSyntax.SkipSpace(text, limit, position);
        if (position > end && LinkSyntax.TryReadTitle(text, limit, ref position, out title) && IsLineEnd(text, limit, position))
            end = position;
        else if (endsLine)
            title = null;
        else
            return false;

        string key = LinkLabel.Normalize(label);
        if (key.Length == 0)
            return false;
        if (!_targets.ContainsKey(key))
            _targets.Add(key, (target, title));
        return true;
    }

    private static bool IsLineEnd(string text, int limit, int position)
    {
        while (position < limit && text[position] is ' ' or '\t')
            position++;
        return position >= limit || text[position] is '\n' or '\r';
    }
}

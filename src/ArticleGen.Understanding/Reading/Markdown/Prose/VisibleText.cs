using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Prose;

/// <summary>What a reader sees of a part of a file, taken piece by piece: all between the pieces is dropped.</summary>
/// <param name="text">The file text.</param>
internal sealed class VisibleText(string text)
{
    private readonly List<TextEdit> _edits = [];
    private readonly List<TextSpan> _opaque = [];
    private int _start = -1;
    private int _end;
    private char _last;

    /// <summary>Whether something can be seen.</summary>
    public bool HasText { get; private set; }

    /// <summary>Adds text that reads as it stands.</summary>
    public void Add(TextSpan span, bool isOpaque = false)
    {
        // What is dropped between two spaces takes one of them with it.
        if (_start >= 0 && span.Start > _end && char.IsWhiteSpace(_last) && !span.IsEmpty && text[span.Start] == ' ')
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        if (span.IsEmpty)
            return;
        Skip(span.Start);
        _last = text[span.End - 1];
        _end = span.End;
        HasText |= !IsBlank(span);
        if (isOpaque)
            _opaque.Add(span);
    }

    /// <summary>Adds text that reads as something else.</summary>
    public void Replace(TextSpan span, string value)
    {
        Skip(span.Start);
        HasText |= !string.IsNullOrWhiteSpace(value);
        _last = value.Length > 0 ? value[value.Length - 1] : _last;
        if (span.Length == value.Length && string.CompareOrdinal(text, span.Start, value, 0, value.Length) == 0)
            _end = span.End;
        else
            Edit(span, value);
    }

    /// <summary>Takes what was added as a paragraph, without white space at its ends, and starts anew.</summary>
    /// <param name="kind">What it is, if known.</param>
    /// <returns>The paragraph, or <see langword="null"/> if there is nothing to see.</returns>
    public SourceBlock? Take(ParagraphKind? kind)
    {
        SourceBlock? block = null;
        if (HasText)
        {
            TrimEnd();
            TrimStart();
            block = new(TextSpan.FromBounds(_start, _end), _edits.ToEquatableArray(), kind, _opaque.ToEquatableArray());
        }

        _edits.Clear();
        _opaque.Clear();
        _start = -1;
        _last = '\0';
        HasText = false;
        return block;
    }

    private void Skip(int start)
    {
        if (_start < 0)
            _start = _end = start;
        else if (start > _end)
            Edit(TextSpan.FromBounds(_end, start), "");
    }

    // What is dropped joins what it touches; two replacements stay two places.
    private void Edit(TextSpan span, string value)
    {
        TextEdit last = _edits.Count == 0 ? default : _edits[_edits.Count - 1];
        if (_edits.Count > 0 && last.Span.End == span.Start && (value.Length == 0 || last.Replacement.Length == 0))
            _edits[_edits.Count - 1] = new(TextSpan.FromBounds(last.Span.Start, span.End), last.Replacement + value);
        else
            _edits.Add(new(span, value));
        _end = span.End;
    }

    private void TrimEnd()
    {
        while (true)
        {
            Cancellation.Check();
            TextEdit last = _edits.Count == 0 ? default : _edits[_edits.Count - 1];
            if (_edits.Count > 0 && last.Span.End == _end)
            {
                if (!string.IsNullOrWhiteSpace(last.Replacement))
                    return;
                _end = last.Span.Start;
                _edits.RemoveAt(_edits.Count - 1);
            }
            else if (char.IsWhiteSpace(text[_end - 1]))
            {
                _end--;
            }
            else
            {
                return;
            }
        }
    }

    private void TrimStart()
    {
        int taken = 0;
        while (true)
        {
            Cancellation.Check();
            if (taken < _edits.Count && _edits[taken].Span.Start == _start)
            {
                if (!string.IsNullOrWhiteSpace(_edits[taken].Replacement))
                    break;
                _start = _edits[taken++].Span.End;
            }
            else if (char.IsWhiteSpace(text[_start]))
            {
                _start++;
            }
            else
            {
                break;
            }
        }

        _edits.RemoveRange(0, taken);
    }

    private bool IsBlank(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}

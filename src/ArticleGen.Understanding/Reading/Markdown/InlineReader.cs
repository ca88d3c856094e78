using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>
/// Finds the inline markup of a leaf (CommonMark 6 and appendix, phase 2) as edits that drop or replace it, all in positions of the content.
/// Linear: whatever has been found to have no end is not looked for again.
/// </summary>
internal sealed class InlineReader
{
    private readonly string _content;
    private readonly LinkReferences _references;
    private readonly EmphasisResolver _emphasis;
    private readonly List<Bracket> _brackets = [];
    private readonly Dictionary<int, int> _lastBackticks = [];
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private int _position;

    private InlineReader(string content, LinkReferences references)
    {
        _content = content;
        _references = references;
        _emphasis = new(content, Edits);
    }

    /// <summary>What is dropped or replaced, in no order, disjoint except where a dropped target holds other markup.</summary>
    public List<TextEdit> Edits { get; } = [];

    /// <summary>The links, by the place of their text.</summary>
    public List<InlineLink> Links { get; } = [];

    /// <summary>Whether the content is one image and nothing else.</summary>
    public bool IsImage { get; private set; }

    /// <summary>Whether the content is one strong emphasis and nothing else.</summary>
    public bool IsAllStrong => _emphasis.IsAllStrong;

    /// <param name="content">The text of a leaf.</param>
    /// <param name="references">The link reference definitions of the article.</param>
    public static InlineReader Read(string content, LinkReferences references)
    {
        InlineReader reader = new(content, references);
        reader.FindBackticks();
        while (reader._position < content.Length)
            reader.ReadNext();
        reader._emphasis.Resolve(-1);
        return reader;
    }

    private void ReadNext()
    {
        switch (_content[_position])
        {
            case '\\':
                ReadBackslash();
                break;
            case '`':
                ReadCodeSpan();
                break;
            case '*' or '_':
                _position += _emphasis.Add(_position);
                break;
            case '[':
                OpenBracket(isImage: false);
                break;
            case '!' when _position + 1 < _content.Length && _content[_position + 1] == '[':
                OpenBracket(isImage: true);
                break;
            case ']':
                CloseBracket();
                break;
            case '<':
                ReadAngleBracket();
                break;
            case '&' when CharacterReference.TryRead(_content, _position, out int length, out string value):
                Replace(length, value);
                break;
            case '\n':
                ReadLineBreak();
                break;
            default:
                _position++;
                break;
        }
    }

    private void Replace(int length, string value)
    {
        Edits.Add(new(new(_position, length), value));
        _position += length;
    }

    private void ReadBackslash()
    {
        char next = _position + 1 < _content.Length ? _content[_position + 1] : '\0';
        if (next == '\n')
        {
            Replace(1, "");
        }
        else if (Ascii.IsPunctuation(next))
        {
            Replace(1, "");
            _position++;
        }
        else
        {
            _position++;
        }
    }

    // A line break reads as one space, and the spaces around it as nothing.
    private void ReadLineBreak()
    {
        int start = _position;
        while (start > 0 && _content[start - 1] is ' ' or '\t')
            start--;
        if (start < _position)
            Edits.Add(new(TextSpan.FromBounds(start, _position), ""));
        Replace(1, " ");
    }

    private void FindBackticks()
    {
        for (int i = 0; i < _content.Length; i++)
        {
            if (_content[i] != '`')
                continue;
            int length = RunLength(i);
            _lastBackticks[length] = i;
            i += length - 1;
        }
    }

    private int RunLength(int start)
    {
        int end = start;
        while (end < _content.Length && _content[end] == '`')
            end++;
        return end - start;
    }

    private void ReadCodeSpan()
    {
        int length = RunLength(_position);
        int close = FindBackticks(_position + length, length);
        if (close < 0)
        {
            _position += length;
            return;
        }

        int start = _position + length;
        int end = close;
        bool padded = _content[start] is ' ' or '\n' && _content[end - 1] is ' ' or '\n' && !_content.AsSpan(start, end - start).Trim().IsEmpty;
        if (padded)
        {
            start++;
            end--;
        }

        Replace(start - _position, "");
        for (; _position < end; _position++)
        {
            if (_content[_position] == '\n')
                Edits.Add(new(new(_position, 1), " "));
        }

        Replace(close + length - end, "");
    }

    private int FindBackticks(int start, int length)
    {
        if (!_lastBackticks.TryGetValue(length, out int last) || last < start)
            return -1;
        while (true)
        {
            int next = _content.IndexOf('`', start);
            int run = RunLength(next);
            if (run == length)
                return next;
            start = next + run;
        }
    }

    private void ReadAngleBracket()
    {
        int length = InlineHtml.AutolinkLength(_content, _position, _content.Length, out bool isMail);
        if (length > 0)
        {
            TextSpan address = new(_position + 1, length - 2);
            string target = address.Of(_content).ToString();
            Links.Add(new(address, isMail ? "mailto:" + target : target, IsImage: false));
            Edits.Add(new(new(_position, 1), ""));
            _position = address.End;
            Replace(1, "");
            return;
        }

        length = HtmlLength();
        if (length > 0)
            Replace(length, "");
        else
            _position++;
    }

    private int HtmlLength()
    {
        if (StartsWith("<!--"))
        {
            if (StartsWith("<!-->"))
                return 5;
            return StartsWith("<!--->") ? 6 : LengthTo("-->", 4);
        }

        if (StartsWith("<![CDATA["))
            return LengthTo("]]>", 9);
        if (StartsWith("<?"))
            return LengthTo("?>", 2);
        if (StartsWith("<!") && _position + 2 < _content.Length && Ascii.IsLetter(_content[_position + 2]))
            return LengthTo(">", 2);
        return InlineHtml.TagLength(_content, _position, _content.Length);
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(_content, _position, mark, 0, mark.Length) == 0;

    private int LengthTo(string mark, int skip)
    {
        if (_endless.Contains(mark))
            return 0;
        int end = _content.IndexOf(mark, Math.Min(_position + skip, _content.Length), StringComparison.Ordinal);
        if (end >= 0)
            return end + mark.Length - _position;
        _endless.Add(mark);
        return 0;
    }

    private void OpenBracket(bool isImage)
    {
        if (_brackets.Count > 0)
            _brackets[_brackets.Count - 1] = _brackets[_brackets.Count - 1] with { HoldsBracket = true };
        _brackets.Add(new(_position, isImage, _emphasis.Last, IsActive: true, HoldsBracket: false));
        _position += isImage ? 2 : 1;
    }

    private void CloseBracket()
    {
        int close = _position++;
        if (_brackets.Count == 0)
            return;
        Bracket opener = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        if (!opener.IsActive)
            return;
        int textStart = opener.Position + (opener.IsImage ? 2 : 1);
        int end = close + 1;
        if (!TryReadInlineTarget(ref end, out string target) && !TryReadReference(TextSpan.FromBounds(textStart, close), opener.HoldsBracket, ref end, out target))
            return;

        _emphasis.Resolve(opener.Delimiter);
        Edits.Add(new(TextSpan.FromBounds(opener.Position, textStart), ""));
        Edits.Add(new(TextSpan.FromBounds(close, end), ""));
        Links.Add(new(TextSpan.FromBounds(textStart, close), target, opener.IsImage));
        if (opener.IsImage)
            IsImage |= opener.Position == 0 && end == _content.Length;
        else
            Deactivate();

        _position = end;
    }

    // Links do not hold links.
    private void Deactivate()
    {
        for (int i = _brackets.Count - 1; i >= 0; i--)
        {
            if (_brackets[i].IsImage)
                continue;
            if (!_brackets[i].IsActive)
                return;
            _brackets[i] = _brackets[i] with { IsActive = false };
        }
    }

    private bool TryReadInlineTarget(ref int end, out string target)
    {
        target = "";
        if (end >= _content.Length || _content[end] != '(')
            return false;
        int position = LinkSyntax.SkipSpace(_content, end + 1);
        if (position < _content.Length && _content[position] != ')')
        {
            if (!LinkSyntax.TryReadTarget(_content, ref position, out target))
                return false;
            int title = LinkSyntax.SkipSpace(_content, position);
            if (title > position && LinkSyntax.TrySkipTitle(_content, ref title))
                title = LinkSyntax.SkipSpace(_content, title);
            position = title;
        }

        if (position >= _content.Length || _content[position] != ')')
            return false;
        end = position + 1;
        return true;
    }

    private bool TryReadReference(TextSpan text, bool holdsBracket, ref int end, out string target)
    {
        int position = end;
        if (LinkSyntax.TryReadLabel(_content, ref position, out string label) && label.Length > 0)
        {
            if (!_references.TryGet(label, out target))
                return false;
            end = position;
            return true;
        }

        target = "";
        if (holdsBracket || text.Length > LinkSyntax.LongestLabel || !_references.TryGet(text.Of(_content).ToString(), out target))
            return false;
        if (end + 1 < _content.Length && _content[end] == '[' && _content[end + 1] == ']')
            end += 2;
        return true;
    }

    /// <summary>A bracket that may open a link or an image.</summary>
    /// <param name="Position">Its first mark.</param>
    /// <param name="IsImage">Whether an exclamation mark stands before it.</param>
    /// <param name="Delimiter">The last delimiter run before it.</param>
    /// <param name="IsActive">Whether it may still open something.</param>
    /// <param name="HoldsBracket">Whether another bracket opened behind it, so that its text is no label.</param>
    private readonly record struct Bracket(int Position, bool IsImage, int Delimiter, bool IsActive, bool HoldsBracket);
}

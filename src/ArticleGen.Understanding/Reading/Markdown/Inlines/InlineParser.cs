using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>
/// Finds the inline markup of leaf blocks (CommonMark 6 and appendix, phase 2). Linear: whatever has been found to have no end is not
/// looked for again.
/// </summary>
internal sealed class InlineParser
{
    private readonly MarkdownExtensions _extensions;
    private readonly LinkReferences _references;
    private readonly FootnoteLabels _footnotes;
    private readonly RawRegions _raw;
    private readonly bool[] _isSpecial = new bool[128];

    // Pieces that hold no others, in order; and those that do, in no order.
    private readonly List<InlinePiece> _atoms = [];
    private readonly List<InlinePiece> _holders = [];

    private readonly EmphasisResolver _emphasis;
    private readonly List<Bracket> _brackets = [];
    private readonly Dictionary<int, int> _lastBackticks = [];
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private readonly InlineTreeBuilder _tree = new();
    private InlineSource _source = new();
    private string _text = "";
    private int _start;
    private int _end;
    private int _position;
    private int _badHostEnd;
    private bool _isHeading;

    /// <param name="extensions">What is read beyond CommonMark.</param>
    /// <param name="references">The link reference definitions of the article.</param>
    /// <param name="footnotes">The footnotes that the article defines.</param>
    /// <param name="raw">Where the signs of templates are text.</param>
    public InlineParser(MarkdownExtensions extensions, LinkReferences references, FootnoteLabels footnotes, RawRegions raw)
    {
        _extensions = extensions;
        _references = references;
        _footnotes = footnotes;
        _raw = raw;
        _emphasis = new(_holders);
        string special = "\\`*_[]!<&\n\r\0"
            + (Has(MarkdownExtensions.Strikethrough) ? "~" : "")
            + (Has(MarkdownExtensions.Autolinks) ? ":w@W" : "")
            + (Has(MarkdownExtensions.Emoji) ? ":" : "")
            + (Has(MarkdownExtensions.Math) ? "$" : "")
            + (Has(MarkdownExtensions.Attributes | MarkdownExtensions.Templates | MarkdownExtensions.Mdx) ? "{" : "");
        foreach (char c in special)
            _isSpecial[c] = true;
    }

    /// <summary>Adds the inlines of a leaf to the markup of the article.</summary>
    /// <param name="source">The text of the leaf.</param>
    /// <param name="isHeading">Whether the leaf is a heading, at whose end its id may stand.</param>
    /// <param name="nodes">Takes them.</param>
    public void Parse(InlineSource source, bool isHeading, List<MarkupNode> nodes)
    {
        _source = source;
        (_text, _start, _end, _position, _isHeading) = (source.Text, source.Start, source.End, source.Start, isHeading);
        _badHostEnd = 0;
        _atoms.Clear();
        _holders.Clear();
        _brackets.Clear();
        _endless.Clear();
        _lastBackticks.Clear();
        _emphasis.Read(_text, _start, _end);
        bool hasBackticks = false;
        while (_position < _end)
        {
            char c = _text[_position];
            if (c >= 128 || !_isSpecial[c])
            {
                _position++;
                continue;
            }

            Cancellation.Check();
            if (c == '`' && !hasBackticks)
            {
                FindBackticks(_position);
                hasBackticks = true;
            }

            ReadSpecial(c);
        }

        _emphasis.Resolve(-1);
        _tree.Build(source, _atoms, _holders, nodes);
    }

    private bool Has(MarkdownExtensions extension) => (_extensions & extension) != MarkdownExtensions.None;

    private void ReadSpecial(char c)
    {
        bool isRead = c switch
        {
            '\\' => ReadBackslash(),
            '`' => ReadCodeSpan(),
            '*' or '_' or '~' => ReadDelimiters(),
            '[' => ReadFootnote() || OpenBracket(isImage: false),
            '!' => _position + 1 < _end && _text[_position + 1] == '[' && OpenBracket(isImage: true),
            ']' => CloseBracket(),
            '<' => ReadAngleBracket(),
            '&' => ReadReference(),
            '\n' or '\r' => ReadLineBreak(),
            '\0' => AddLiteral(1, "\uFFFD"),
            ':' => (Has(MarkdownExtensions.Autolinks) && ReadAddress()) || (Has(MarkdownExtensions.Emoji) && ReadEmoji()),
            'w' or 'W' => ReadHost(),
            '@' => ReadMail(),
            '$' => ReadMath(),
            '{' => ReadBrace(),
            _ => false,
        };
        if (!isRead)
            _position++;
    }

    private bool AddAtom(MarkupKind kind, int start, int end, string? value = null)
    {
        _atoms.Add(new(kind, start, end, end, end) { Value = value });
        _position = end;
        return true;
    }

    private bool AddVerbatim(MarkupKind kind, int contentStart, int contentEnd, int end)
    {
        _atoms.Add(new(kind, _position, contentStart, contentEnd, end));
        _position = end;
        return true;
    }

    private bool AddLiteral(int length, string value) => AddAtom(MarkupKind.Text, _position, _position + length, value);

    private bool ReadReference() =>
        CharacterReference.TryRead(_text, _position, _end, out int length, out string value) && AddLiteral(length, value);

    private bool ReadDelimiters()
    {
        _position += _emphasis.Add(_position);
        return true;
    }

    private bool ReadBackslash()
    {
        if (_position + 1 >= _end)
            return false;
        char next = _text[_position + 1];
        if (next is '\n' or '\r')
        {
            int start = _position++;
            return AddLineBreak(MarkupKind.HardBreak, start);
        }

        return Ascii.IsPunctuation(next) && AddAtom(MarkupKind.Text, _position, _position + 2, next.ToString());
    }

    private bool ReadLineBreak()
    {
        int start = _position;
        while (start > _start && _text[start - 1] is ' ')
            start--;
        bool isHard = _position - start >= 2;
        if (_atoms.Count > 0)
            start = Math.Max(start, _atoms[_atoms.Count - 1].End);
        return AddLineBreak(isHard ? MarkupKind.HardBreak : MarkupKind.SoftBreak, start);
    }

    // The position is at the end of the line.
    private bool AddLineBreak(MarkupKind kind, int start)
    {
        int end = LineBreak.Skip(_text, _position);
        while (end < _end && _text[end] is ' ' or '\t')
            end++;
        return AddAtom(kind, start, end);
    }

    private void FindBackticks(int start)
    {
        for (int i = _text.IndexOf('`', start, _end - start); i >= 0 && i < _end;)
        {
            int length = RunLength(i);
            _lastBackticks[length] = i;
            i += length;
            i = i < _end ? _text.IndexOf('`', i, _end - i) : -1;
        }
    }

    private int RunLength(int start)
    {
        int end = start;
        while (end < _end && _text[end] == _text[start])
            end++;
        return end - start;
    }

    private bool ReadCodeSpan()
    {
        int length = RunLength(_position);
        int close = FindClosingBackticks(_position + length, length);
        if (close < 0)
        {
            _position += length;
            return true;
        }

        int start = _position + length;
        int end = close;
        if (end - start > 1 && IsCodeSpace(_text[start]) && IsCodeSpace(_text[end - 1]) && !IsAllSpaces(start, end))
        {
            start = LineBreak.Skip(_text, start) is int next && next > start ? next : start + 1;
            end = _text[end - 1] == '\n' && _text[end - 2] == '\r' ? end - 2 : end - 1;
        }

        return AddVerbatim(MarkupKind.Code, start, Math.Max(start, end), close + length);
    }

    private static bool IsCodeSpace(char c) => c is ' ' or '\n' or '\r';

    private bool IsAllSpaces(int start, int end)
    {
        while (start < end && IsCodeSpace(_text[start]))
            start++;
        return start == end;
    }

    private int FindClosingBackticks(int start, int length)
    {
        if (!_lastBackticks.TryGetValue(length, out int last) || last < start)
            return -1;
        while (true)
        {
            int next = _text.IndexOf('`', start, _end - start);
            int run = RunLength(next);
            if (run == length)
                return next;
            start = next + run;
        }
    }

    private bool ReadAngleBracket()
    {
        int length = HtmlSyntax.AutolinkLength(_text, _position, _end, out bool isMail);
        if (length > 0)
        {
            string target = _text.Substring(_position + 1, length - 2);
            AddLink(_position, _position + 1, _position + length - 1, _position + length, isMail ? "mailto:" + target : target);
            return true;
        }

        length = HtmlLength();
        return length > 0 && AddVerbatim(MarkupKind.Html, _position, _position + length, _position + length);
    }

    private void AddLink(int start, int contentStart, int contentEnd, int end, string target, bool isBare = false)
    {
        _holders.Add(new(MarkupKind.Link, start, contentStart, contentEnd, end) { Value = target, IsBareAddress = isBare });
        _position = end;
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
        if (StartsWith("<!") && _position + 2 < _end && Ascii.IsLetter(_text[_position + 2]))
            return LengthTo(">", 2);
        int length = HtmlSyntax.TagLength(_text, _position, _end);
        if (length > 0 || !Has(MarkdownExtensions.Jsx))
            return length;
        return Has(MarkdownExtensions.Mdx) ? JsxSyntax.TagLength(_text, _position, _end, _endless) : JsxSyntax.BracedTagLength(_text, _position, _end, _endless);
    }

    private bool StartsWith(string mark) => _end - _position >= mark.Length && string.CompareOrdinal(_text, _position, mark, 0, mark.Length) == 0;

    /// <summary>The length from the position to the end of a mark behind it, or 0.</summary>
    private int LengthTo(string mark, int skip)
    {
        int start = _position + skip;
        if (start >= _end || _endless.Contains(mark))
            return 0;
        int end = _text.IndexOf(mark, start, _end - start, StringComparison.Ordinal);
        if (end >= 0)
            return end + mark.Length - _position;
        _endless.Add(mark);
        return 0;
    }

    private bool ReadFootnote()
    {
        int end = FootnoteLabels.LabelEnd(_text, _position, _end);
        if (end < 0 || !_footnotes.TryRefer(_text.Substring(_position + 2, end - _position - 2), out int number))
            return false;
        _atoms.Add(new(MarkupKind.FootnoteReference, _position, end + 1, end + 1, end + 1) { Number = number, Value = _text.Substring(_position + 2, end - _position - 2) });
        _position = end + 1;
        return true;
    }

    private bool OpenBracket(bool isImage)
    {
        if (_brackets.Count > 0)
            _brackets[_brackets.Count - 1] = _brackets[_brackets.Count - 1] with { HoldsBracket = true };
        _brackets.Add(new(_position, isImage, _emphasis.Last, _holders.Count, IsActive: true, HoldsBracket: false));
        _position += isImage ? 2 : 1;
        return true;
    }

    private bool CloseBracket()
    {
        int close = _position++;
        if (_brackets.Count == 0)
            return true;
        Bracket opener = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        if (!opener.IsActive)
            return true;
        int textStart = opener.Position + (opener.IsImage ? 2 : 1);
        int end = close + 1;
        if (!TryReadInlineTarget(ref end, out string target, out string? title)
            && !TryReadReference(TextSpan.FromBounds(textStart, close), opener.HoldsBracket, ref end, out target, out title))
            return true;

        _emphasis.Resolve(opener.Delimiter);
        if (!opener.IsImage)
        {
            // Links do not hold links.
            for (int i = _holders.Count - 1; i >= opener.Holders; i--)
            {
                if (_holders[i].IsBareAddress)
                    _holders.RemoveAt(i);
            }

            Deactivate();
        }

        _holders.Add(new(opener.IsImage ? MarkupKind.Image : MarkupKind.Link, opener.Position, textStart, close, end) { Value = target, Title = title });
        _position = end;
        return true;
    }

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

    private bool TryReadInlineTarget(ref int end, out string target, out string? title)
    {
        (target, title) = ("", null);
        if (end >= _end || _text[end] != '(')
            return false;
        int position = LinkSyntax.SkipSpace(_text, _end, end + 1);
        if (position < _end && _text[position] != ')')
        {
            if (!LinkSyntax.TryReadTarget(_text, _end, ref position, out target))
                return false;
            int space = LinkSyntax.SkipSpace(_text, _end, position);
            if (space > position && LinkSyntax.TryReadTitle(_text, _end, ref space, out title))
                space = LinkSyntax.SkipSpace(_text, _end, space);
            position = space;
        }

        if (position >= _end || _text[position] != ')')
            return false;
        end = position + 1;
        return true;
    }

    private bool TryReadReference(TextSpan text, bool holdsBracket, ref int end, out string target, out string? title)
    {
        int position = end;
        if (LinkSyntax.TryReadLabel(_text, _end, ref position, out string label) && label.Length > 0)
        {
            if (!_references.TryGet(label, out target, out title))
                return false;
            end = position;
            return true;
        }

        (target, title) = ("", null);
        if (holdsBracket || text.Length > LinkSyntax.LongestLabel || !_references.TryGet(text.Of(_text).ToString(), out target, out title))
            return false;
        if (end + 1 < _end && _text[end] == '[' && _text[end + 1] == ']')
            end += 2;
        return true;
    }

    private bool ReadAddress()
    {
        int start = _position;
        int lowest = Math.Max(_start, _atoms.Count > 0 ? _atoms[_atoms.Count - 1].End : 0);
        while (start > lowest && Ascii.IsLetter(_text[start - 1]))
            start--;
        if (start == _position || start < LastHolderEnd())
            return false;
        int end = BareAddress.EndOf(_text, start, _position, _end, ref _badHostEnd, out bool isMail);
        if (end < 0)
            return false;
        if (isMail)
            _emphasis.ForgetFrom(start);
        AddLink(start, start, end, end, _text.Substring(start, end - start), isBare: true);
        return true;
    }

    private bool ReadHost()
    {
        if (_position > _start && !BareAddress.MayFollow(_text[_position - 1]))
            return false;
        int end = BareAddress.EndOfHost(_text, _position, _end, ref _badHostEnd);
        if (end < 0)
            return false;
        AddLink(_position, _position, end, end, "http://" + _text.Substring(_position, end - _position), isBare: true);
        return true;
    }

    private bool ReadMail()
    {
        int lowest = Math.Max(Math.Max(_start, _atoms.Count > 0 ? _atoms[_atoms.Count - 1].End : 0), LastHolderEnd());
        if (!BareAddress.TryReadMail(_text, lowest, _position, _end, out int start, out int end))
            return false;
        _emphasis.ForgetFrom(start);
        AddLink(start, start, end, end, "mailto:" + _text.Substring(start, end - start), isBare: true);
        return true;
    }

    private int LastHolderEnd() => _holders.Count > 0 ? _holders[_holders.Count - 1].End : 0;

    private bool ReadEmoji()
    {
        int end = _position + 1;
        while (end < _end && end - _position <= EmojiCodes.Longest && (Ascii.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '+' or '-'))
            end++;
        return end < _end && _text[end] == ':' && end > _position + 1
            && EmojiCodes.TryGet(_text.Substring(_position + 1, end - _position - 1), out string emoji)
            && AddLiteral(end + 1 - _position, emoji);
    }

    private bool ReadMath()
    {
        int fence = _position + 1 < _end && _text[_position + 1] == '$' ? 2 : 1;
        int close = MathSyntax.FindClose(_text, _position, fence, _end);
        if (close >= 0)
            return AddVerbatim(MarkupKind.Math, _position + fence, close, close + fence);
        _position += fence;
        return true;
    }

    private bool ReadBrace()
    {
        if (Has(MarkdownExtensions.Attributes) && MayHaveAttributes() && AttributeSyntax.Length(_text, _position, _end) is > 0 and int attributes
            && (!_isHeading || _position + attributes == _end || IsBehindMarkup()))
        {
            int start = _position;
            if (_isHeading && start + attributes == _end)
            {
                HeadingId = AttributeSyntax.IdOf(_text, start, attributes);
                while (start > _start && _text[start - 1] is ' ' or '\t')
                    start--;
            }

            return AddAtom(MarkupKind.Attributes, start, _position + attributes);
        }

        if (Has(MarkdownExtensions.Templates) && TemplateSyntax.CloseOf(_text, _position, _end) is { } mark && LengthTo(mark, 2) is > 0 and int template)
        {
            // What Liquid leaves alone is a text of its own, so that it can be told from words.
            if (_raw.Contains(_source.ToFile(_position, _position + template).Start))
                return AddAtom(MarkupKind.Text, _position, _position + template);
            int end = TemplateSyntax.CodeEnd(_text, _position, template, _end, _endless);
            return AddAtom(MarkupKind.Template, _position, end);
        }

        return Has(MarkdownExtensions.Mdx) && JsxSyntax.ExpressionLength(_text, _position, _end, _endless) is > 0 and int expression
            && AddAtom(MarkupKind.Template, _position, _position + expression);
    }

    /// <summary>The id that the author gave to the last heading, if any.</summary>
    public string? HeadingId { get; set; }

    private bool MayHaveAttributes() => _isHeading || IsBehindMarkup();

    private bool IsBehindMarkup() =>
        _position > _start && _text[_position - 1] is ')' or ']' or '*' or '_' or '`' or '>' or '~';

    /// <summary>A bracket that may open a link or an image.</summary>
    /// <param name="Position">Its first mark.</param>
    /// <param name="IsImage">Whether an exclamation mark stands before it.</param>
    /// <param name="Delimiter">The last delimiter run before it.</param>
    /// <param name="Holders">How many pieces that hold others were found before it.</param>
    /// <param name="IsActive">Whether it may still open something.</param>
    /// <param name="HoldsBracket">Whether another bracket opened behind it, so that its text is no label.</param>
    private readonly record struct Bracket(int Position, bool IsImage, int Delimiter, int Holders, bool IsActive, bool HoldsBracket);
}

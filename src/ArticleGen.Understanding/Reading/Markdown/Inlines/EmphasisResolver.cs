using System;
using System.Collections.Generic;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Matches the delimiter runs of a leaf (CommonMark, appendix "process emphasis"); linear, because no closer looks twice behind the same bottom.</summary>
/// <param name="pieces">Takes what they make.</param>
internal sealed class EmphasisResolver(List<InlinePiece> pieces)
{
    // By mark, by whether the closer can open, by its length modulo three.
    private const int ClosersOfOneMark = 6;

    private readonly List<Delimiter> _runs = [];
    private string _text = "";
    private int _start;
    private int _end;

    /// <summary>The last run that is still of use, or -1.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Starts with a leaf.</summary>
    public void Read(string text, int start, int end)
    {
        (_text, _start, _end) = (text, start, end);
        _runs.Clear();
        Last = -1;
    }

    /// <summary>Adds the run of marks at a position.</summary>
    /// <param name="start">Its first mark.</param>
    /// <returns>Its length.</returns>
    public int Add(int start)
    {
        char mark = _text[start];
        int end = start;
        while (end < _end && _text[end] == mark)
            end++;

        CharacterClass before = ClassBefore(start);
        CharacterClass after = ClassAt(end);
        bool leftFlanking = after != CharacterClass.Space && (after != CharacterClass.Punctuation || before != CharacterClass.Other);
        bool rightFlanking = before != CharacterClass.Space && (before != CharacterClass.Punctuation || after != CharacterClass.Other);
        bool isInsideWord = mark == '_' && leftFlanking && rightFlanking;
        bool canOpen = leftFlanking && (!isInsideWord || before == CharacterClass.Punctuation);
        bool canClose = rightFlanking && (!isInsideWord || after == CharacterClass.Punctuation);
        if ((!canOpen && !canClose) || (mark == '~' && end - start > 2))
            return end - start;
        _runs.Add(new()
        {
            Start = start,
            Length = end - start,
            RunLength = end - start,
            Mark = mark,
            CanOpen = canOpen,
            CanClose = canClose,
            Previous = Last,
            Next = -1,
        });
        int index = _runs.Count - 1;
        if (Last >= 0)
            _runs[Last] = _runs[Last] with { Next = index };
        Last = index;
        return end - start;
    }

    /// <summary>Forgets the runs from a position on.</summary>
    public void ForgetFrom(int position)
    {
        while (Last >= 0 && _runs[Last].Start >= position)
            Remove(Last);
    }

    /// <summary>Matches all runs behind a bottom and forgets them.</summary>
    /// <param name="bottom">The run before the first one, or -1.</param>
    public void Resolve(int bottom)
    {
        if (Last == bottom)
            return;
        Span<int> openersBottom = stackalloc int[3 * ClosersOfOneMark];
        openersBottom.Fill(bottom);
        int closer = bottom < 0 ? FirstRun() : _runs[bottom].Next;
        while (closer >= 0)
        {
            Cancellation.Check();
            Delimiter run = _runs[closer];
            if (!run.CanClose)
            {
                closer = run.Next;
                continue;
            }

            int kind = ("*_~".IndexOf(run.Mark) * ClosersOfOneMark) + (run.CanOpen ? 3 : 0) + (run.RunLength % 3);
            int opener = FindOpener(run, Math.Max(openersBottom[kind], bottom));
            if (opener < 0)
            {
                openersBottom[kind] = run.Previous;
                int next = run.Next;
                if (!run.CanOpen)
                    Remove(closer);
                closer = next;
            }
            else
            {
                closer = Match(opener, closer);
            }
        }

        Last = bottom;
        if (bottom >= 0)
            _runs[bottom] = _runs[bottom] with { Next = -1 };
    }

    private int FirstRun()
    {
        int first = Last;
        while (first >= 0 && _runs[first].Previous >= 0)
            first = _runs[first].Previous;
        return first;
    }

    private int FindOpener(Delimiter closer, int bottom)
    {
        for (int opener = closer.Previous; opener > bottom; opener = _runs[opener].Previous)
        {
            Delimiter run = _runs[opener];
            if (run.Mark != closer.Mark || !run.CanOpen)
                continue;
            bool matches = run.Mark == '~'
                ? run.Length == closer.Length
                : !(closer.CanOpen || run.CanClose) || closer.RunLength % 3 == 0 || (run.RunLength + closer.RunLength) % 3 != 0;
            if (matches)
                return opener;
        }

        return -1;
    }

    // Adds what two runs make and returns the run to go on with.
    private int Match(int openerIndex, int closerIndex)
    {
        Delimiter opener = _runs[openerIndex];
        Delimiter closer = _runs[closerIndex];
        int used = opener.Mark == '~' ? opener.Length : opener.Length >= 2 && closer.Length >= 2 ? 2 : 1;
        MarkupKind kind = opener.Mark == '~' ? MarkupKind.Strikethrough : used == 2 ? MarkupKind.Strong : MarkupKind.Emphasis;
        int contentStart = opener.Start + opener.Length;
        pieces.Add(new(kind, contentStart - used, contentStart, closer.Start, closer.Start + used));

        opener.Length -= used;
        opener.Next = closerIndex;
        closer.Start += used;
        closer.Length -= used;
        closer.Previous = openerIndex;
        _runs[openerIndex] = opener;
        _runs[closerIndex] = closer;
        if (opener.Length == 0)
            Remove(openerIndex);
        if (closer.Length > 0)
            return closerIndex;
        Remove(closerIndex);
        return closer.Next;
    }

    private void Remove(int index)
    {
        Delimiter run = _runs[index];
        if (run.Previous >= 0)
            _runs[run.Previous] = _runs[run.Previous] with { Next = run.Next };
        if (run.Next >= 0)
            _runs[run.Next] = _runs[run.Next] with { Previous = run.Previous };
        else
            Last = run.Previous;
    }

    private CharacterClass ClassBefore(int position)
    {
        if (position <= _start)
            return CharacterClass.Space;
        bool isPair = char.IsLowSurrogate(_text[position - 1]) && position - 1 > _start && char.IsHighSurrogate(_text[position - 2]);
        return ClassAt(isPair ? position - 2 : position - 1);
    }

    private CharacterClass ClassAt(int position)
    {
        if (position >= _end)
            return CharacterClass.Space;
        char c = _text[position];
        if (c < 128)
            return c <= ' ' ? CharacterClass.Space : Ascii.IsPunctuation(c) ? CharacterClass.Punctuation : CharacterClass.Other;
        if (char.IsWhiteSpace(c))
            return CharacterClass.Space;
        return CharUnicodeInfo.GetUnicodeCategory(_text, position) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol
            ? CharacterClass.Punctuation
            : CharacterClass.Other;
    }

    private enum CharacterClass
    {
        Space,
        Punctuation,
        Other,
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Matches the delimiter runs of a leaf (CommonMark, appendix "process emphasis"); linear, because no closer looks twice behind the same bottom.</summary>
internal sealed class EmphasisResolver(string content, List<TextEdit> edits)
{
    private readonly List<Delimiter> _runs = [];

    /// <summary>The last run that is still of use, or -1.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Whether one strong emphasis holds the whole content.</summary>
    public bool IsAllStrong { get; private set; }

    /// <summary>Adds the run of marks at a position.</summary>
    /// <param name="start">Its first mark.</param>
    /// <returns>Its length.</returns>
    public int Add(int start)
    {
        char mark = content[start];
        int end = start;
        while (end < content.Length && content[end] == mark)
            end++;

        CharacterClass before = ClassBefore(start);
        CharacterClass after = ClassAt(end);
        bool leftFlanking = after != CharacterClass.Space && (after != CharacterClass.Punctuation || before != CharacterClass.Other);
        bool rightFlanking = before != CharacterClass.Space && (before != CharacterClass.Punctuation || after != CharacterClass.Other);
        bool intraword = mark == '_';
        _runs.Add(new()
        {
            Start = start,
            Length = end - start,
            RunLength = end - start,
            Mark = mark,
            CanOpen = leftFlanking && (!intraword || !rightFlanking || before == CharacterClass.Punctuation),
            CanClose = rightFlanking && (!intraword || !leftFlanking || after == CharacterClass.Punctuation),
            Previous = Last,
            Next = -1,
        });
        int index = _runs.Count - 1;
        if (Last >= 0)
            _runs[Last] = _runs[Last] with { Next = index };
        Last = index;
        return end - start;
    }

    /// <summary>Matches all runs behind a bottom and forgets them.</summary>
    /// <param name="bottom">The run before the first one, or -1.</param>
    public void Resolve(int bottom)
    {
        int[] openersBottom = new int[12];
        for (int i = 0; i < openersBottom.Length; i++)
            openersBottom[i] = bottom;

        int closer = bottom < 0 ? FirstRun() : _runs[bottom].Next;
        while (closer >= 0)
        {
            Delimiter run = _runs[closer];
            if (!run.CanClose)
            {
                closer = run.Next;
                continue;
            }

            int kind = (run.Mark == '*' ? 0 : 6) + (run.CanOpen ? 3 : 0) + (run.RunLength % 3);
            int opener = FindOpener(run, openersBottom[kind], bottom);
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

    private int FindOpener(Delimiter closer, int openersBottom, int bottom)
    {
        for (int opener = closer.Previous; opener > Math.Max(openersBottom, bottom); opener = _runs[opener].Previous)
        {
            Delimiter run = _runs[opener];
            if (run.Mark != closer.Mark || !run.CanOpen)
                continue;
            bool oddMatch = (closer.CanOpen || run.CanClose) && closer.RunLength % 3 != 0 && (run.RunLength + closer.RunLength) % 3 == 0;
            if (!oddMatch)
                return opener;
        }

        return -1;
    }

    // Drops the marks that match and returns the run to go on with.
    private int Match(int openerIndex, int closerIndex)
    {
        Delimiter opener = _runs[openerIndex];
        Delimiter closer = _runs[closerIndex];
        int used = opener.Length >= 2 && closer.Length >= 2 ? 2 : 1;
        int openerStart = opener.Start + opener.Length - used;
        edits.Add(new(new(openerStart, used), ""));
        edits.Add(new(new(closer.Start, used), ""));
        IsAllStrong |= used == 2 && openerStart == 0 && closer.Start + used == content.Length;

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
        if (position == 0)
            return CharacterClass.Space;
        int start = char.IsLowSurrogate(content[position - 1]) && position > 1 && char.IsHighSurrogate(content[position - 2]) ? position - 2 : position - 1;
        return ClassAt(start);
    }

    private CharacterClass ClassAt(int position)
    {
        if (position >= content.Length || char.IsWhiteSpace(content[position]))
            return CharacterClass.Space;
        return CharUnicodeInfo.GetUnicodeCategory(content, position) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol
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

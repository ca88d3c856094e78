using System;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>A walk over one line that counts columns, a tab reaching to the next multiple of four (CommonMark 2.2).</summary>
internal struct LineCursor
{
    private readonly string _text;

    public LineCursor(string text, int start, int end)
    {
        _text = text;
        Position = start;
        End = end;
        Column = 0;
    }

    /// <summary>The next character in the file.</summary>
    public int Position { get; private set; }

    /// <summary>Where the line ends.</summary>
    public int End { get; }

    /// <summary>The column of the next character; past it inside a tab that was taken in part.</summary>
    public int Column { get; private set; }

    public readonly bool AtEnd => Position >= End;

    public readonly char Current => AtEnd ? '\0' : _text[Position];

    public readonly ReadOnlySpan<char> Rest => _text.AsSpan(Position, End - Position);

    /// <summary>Whether nothing but white space is left.</summary>
    public readonly bool IsBlank => Rest.TrimStart().IsEmpty;

    /// <summary>How many columns of white space are next.</summary>
    public readonly int Indent
    {
        get
        {
            LineCursor ahead = this;
            ahead.SkipIndent(int.MaxValue);
            return ahead.Column - Column;
        }
    }

    public void Advance(int count)
    {
        Position += count;
        Column += count;
    }

    /// <summary>Skips white space of at most so many columns.</summary>
    /// <param name="columns">How many at most.</param>
    public void SkipIndent(int columns)
    {
        while (columns > 0 && !AtEnd)
        {
            int width = _text[Position] switch
            {
                ' ' => 1,
                '\t' => 4 - (Column % 4),
                _ => 0,
            };
            if (width == 0)
                return;
            if (width > columns)
            {
                // Part of a tab: it stays, narrower.
                Column += columns;
                return;
            }

            Position++;
            Column += width;
            columns -= width;
        }
    }
}

using System;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>A walk over the lines of a text that counts columns, a tab reaching to the next multiple of four (CommonMark 2.2).</summary>
/// <param name="text">The text.</param>
internal sealed class LineCursor(string text)
{
    private int _contentColumn;

    /// <summary>How many lines were read.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where its text ends.</summary>
    public int End { get; private set; }

    /// <summary>Where the line after it starts.</summary>
    public int Next { get; private set; }

    /// <summary>The next character.</summary>
    public int Position { get; private set; }

    /// <summary>The column of the next character; past it inside a tab that was taken in part.</summary>
    public int Column { get; private set; }

    /// <summary>The next character that is no space or tab, or the end.</summary>
    public int Content { get; private set; }

    /// <summary>How many columns of white space come next.</summary>
    public int Indent => _contentColumn - Column;

    /// <summary>Whether nothing but white space is left.</summary>
    public bool IsBlank => Content >= End;

    /// <summary>Whether the line is indented as far as code.</summary>
    public bool IsIndented => Indent >= 4;

    /// <summary>The next character that is no space or tab; NUL at the end.</summary>
    public char First => Content < End ? text[Content] : '\0';

    /// <summary>The rest from the first character that is no space or tab.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(Content, End - Content);

    /// <summary>The columns of a tab that was taken in part.</summary>
    public int PendingColumns { get; private set; }

    /// <summary>Goes to a line.</summary>
    /// <param name="start">Where it starts.</param>
    /// <returns>Whether there is one.</returns>
    public bool MoveTo(int start)
    {
        if (start >= text.Length)
            return false;
        Number++;
        Start = start;
        End = LineBreak.Find(text, start);
        Next = LineBreak.Skip(text, End);
        Position = start;
        Column = 0;
        PendingColumns = 0;
        FindContent();
        return true;
    }

    /// <summary>Skips white space of at most so many columns.</summary>
    /// <param name="columns">How many at most.</param>
    public void SkipColumns(int columns)
    {
        while (columns > 0 && Position < Content)
        {
            int width = PendingColumns > 0 ? PendingColumns : text[Position] == '\t' ? 4 - (Column % 4) : 1;
            int taken = Math.Min(width, columns);
            Column += taken;
            columns -= taken;
            PendingColumns = width - taken;
            if (PendingColumns == 0)
                Position++;
        }
    }

    /// <summary>Skips all white space.</summary>
    public void SkipIndent()
    {
        Position = Content;
        Column = _contentColumn;
        PendingColumns = 0;
    }

    /// <summary>Skips characters from the first one that is no space or tab.</summary>
    /// <param name="count">How many; none of them is a tab.</param>
    public void SkipMarker(int count)
    {
        Position = Content + count;
        Column = _contentColumn + count;
        PendingColumns = 0;
        FindContent();
    }

    private void FindContent()
    {
        int position = Position;
        int column = Column;
        for (; position < End; position++)
        {
            char c = text[position];
            if (c == ' ')
                column++;
            else if (c == '\t')
                column += 4 - (column % 4);
            else
                break;
        }

        Content = position;
        _contentColumn = column;
    }
}

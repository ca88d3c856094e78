using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>The lines of a leaf block as one text, joined by <c>\n</c>, that knows where it stands in the file.</summary>
internal sealed class LeafText
{
    private readonly List<TextSpan> _lines;
    private readonly int[] _starts;

    /// <param name="text">The file text.</param>
    /// <param name="lines">The lines, at least one.</param>
    public LeafText(string text, List<TextSpan> lines)
    {
        _lines = lines;
        _starts = new int[lines.Count];
        StringBuilder content = new();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                content.Append('\n');
            _starts[i] = content.Length;
            content.Append(text, lines[i].Start, lines[i].Length);
        }

        Content = content.ToString();
    }

    /// <summary>The joined lines.</summary>
    public string Content { get; }

    /// <summary>The line that holds a position; the count of lines for the end of a content that ends with a line break.</summary>
    /// <param name="position">A position of <see cref="Content"/>, or its end.</param>
    public int LineAt(int position)
    {
        if (position >= Content.Length)
            return _lines.Count;
        int low = 0;
        int high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle] <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Where a position stands in the file; the line break after a line stands at its end.</summary>
    /// <param name="position">A position of <see cref="Content"/>, or its end.</param>
    public int ToFile(int position)
    {
        if (position >= Content.Length)
            return _lines[_lines.Count - 1].End;
        int line = LineAt(position);
        return _lines[line].Start + position - _starts[line];
    }
}

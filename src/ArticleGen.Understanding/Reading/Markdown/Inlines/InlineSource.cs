using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding.Reading.Markdown.Blocks;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>
/// The text of a leaf block, which knows where it stands in the file: the file itself where its lines follow each other there,
/// otherwise what is left of them without the markers of the blocks around.
/// </summary>
internal sealed class InlineSource
{
    private readonly StringBuilder _builder = new();
    private readonly List<LineSlice> _slices = [];
    private readonly List<int> _starts = [];

    /// <summary>What <see cref="Start"/> and <see cref="End"/> are positions of.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the content starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the content ends.</summary>
    public int End { get; private set; }

    private bool IsFile => _slices.Count == 0;

    private string File { get; set; } = "";

    /// <param name="file">The file text.</param>
    /// <param name="slices">The slices of all blocks.</param>
    /// <param name="first">The first of the leaf.</param>
    /// <param name="count">How many it has, at least one.</param>
    /// <param name="areLines">Whether a line ends with each, as opposed to parts of one line.</param>
    public void Read(string file, List<LineSlice> slices, int first, int count, bool areLines = true)
    {
        File = file;
        _slices.Clear();
        _starts.Clear();
        if (AreTogether(file, slices, first, count, areLines))
        {
            Text = file;
            Start = slices[first].Start;
            End = slices[first + count - 1].End;
        }
        else
        {
            _builder.Clear();
            for (int i = first; i < first + count; i++)
            {
                Cancellation.Check();
                if (i > first && areLines)
                    _builder.Append('\n');
                _slices.Add(slices[i]);
                _starts.Add(_builder.Length);
                _builder.Append(file, slices[i].Start, slices[i].End - slices[i].Start);
            }

            Text = _builder.ToString();
            Start = 0;
            End = Text.Length;
        }

        while (Start < End && Text[Start] is ' ' or '\t')
            Start++;
        while (End > Start && Text[End - 1] is ' ' or '\t')
            End--;
    }

    /// <summary>Where a span of the content stands in the file.</summary>
    public TextSpan ToFile(int start, int end)
    {
        int from = StartInFile(start);
        return TextSpan.FromBounds(from, end > start ? EndInFile(end) : from);
    }

    /// <summary>Adds text, in as many pieces as it has in the file.</summary>
    public void AddText(List<MarkupNode> nodes, int start, int end)
    {
        if (start >= end)
            return;
        if (IsFile)
        {
            nodes.Add(new(MarkupKind.Text, TextSpan.FromBounds(start, end)));
            return;
        }

        for (int i = SliceAt(start); start < end; i++)
        {
            Cancellation.Check();
            int next = i + 1 < _starts.Count && _starts[i + 1] < end ? _starts[i + 1] : end;
            nodes.Add(new(MarkupKind.Text, ToFile(start, next)));
            start = next;
        }
    }

    /// <summary>The number of the slice that holds a position.</summary>
    public int SliceAt(int position)
    {
        int low = 0;
        int high = _starts.Count - 1;
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

    private int StartInFile(int position)
    {
        if (IsFile)
            return position;
        int slice = SliceAt(position);
        return _slices[slice].Start + (position - _starts[slice]);
    }

    private int EndInFile(int position)
    {
        if (IsFile)
            return position;
        int slice = SliceAt(position - 1);
        int end = _slices[slice].Start + (position - _starts[slice]);
        return end > _slices[slice].End ? LineBreak.Skip(File, _slices[slice].End) : end;
    }

    private static bool AreTogether(string file, List<LineSlice> slices, int first, int count, bool areLines)
    {
        for (int i = first + 1; i < first + count; i++)
        {
            Cancellation.Check();
            if (!areLines || LineBreak.Skip(file, slices[i - 1].End) != slices[i].Start)
                return false;
        }

        return true;
    }
}

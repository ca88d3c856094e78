
namespace ArticleGen.Understanding.Reading;

/// <summary>Turns positions of a paragraph's reading text into positions of the file, in logarithmic time however many edits there are.</summary>
internal readonly struct EditMap
{
    private readonly int _shift;
    private readonly EquatableArray<TextEdit> _edits;
    private readonly int[] _bodyStarts;

    /// <param name="fileStart">Where the paragraph starts in the file.</param>
    /// <param name="bodyStart">Where its reading text starts.</param>
    /// <param name="edits">The differences between both.</param>
    public EditMap(int fileStart, int bodyStart, EquatableArray<TextEdit> edits)
    {
        _shift = fileStart - bodyStart;
        _edits = edits;
        _bodyStarts = edits.IsEmpty ? [] : new int[edits.Length];
        int shift = _shift;
        for (int i = 0; i < _bodyStarts.Length; i++)
        {
            Cancellation.Check();
            TextEdit edit = edits[i];
            _bodyStarts[i] = edit.Span.Start - shift;
            shift += edit.Span.Length - edit.Replacement.Length;
        }
    }

    /// <inheritdoc cref="Block.ToFile"/>
    public int ToFile(int position, bool atEnd)
    {
        int index = LastEditBefore(position, atEnd);
        if (index < 0)
            return position + _shift;
        TextEdit edit = _edits[index];
        int bodyEnd = _bodyStarts[index] + edit.Replacement.Length;
        if (position < bodyEnd)
            return atEnd ? edit.Span.End : edit.Span.Start;
        return edit.Span.End + (position - bodyEnd);
    }

    // A span that ends where markup is dropped ends before it; one that starts there starts after it.
    private int LastEditBefore(int position, bool atEnd)
    {
        int low = 0;
        int high = _bodyStarts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (atEnd ? _bodyStarts[middle] < position : _bodyStarts[middle] <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}

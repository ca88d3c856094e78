namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>A run of <c>*</c>, <c>_</c> or <c>~</c> that may open or close emphasis (CommonMark 6.2, GFM 6.5).</summary>
internal struct Delimiter
{
    /// <summary>The first mark of the run not used yet as a closer.</summary>
    public int Start;

    /// <summary>How many marks are not used yet.</summary>
    public int Length;

    /// <summary>How many marks the run had.</summary>
    public int RunLength;

    public char Mark;
    public bool CanOpen;
    public bool CanClose;

    /// <summary>The run before this one that is still of use, or -1.</summary>
    public int Previous;

    /// <summary>The run after this one that is still of use, or -1.</summary>
    public int Next;
}

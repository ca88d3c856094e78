namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>A run of <c>*</c> or <c>_</c> that may open or close emphasis (CommonMark 6.2).</summary>
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

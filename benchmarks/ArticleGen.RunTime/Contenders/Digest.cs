namespace ArticleGen.RunTime.Contenders;

/// <summary>
/// Checksums of what a contender has read: who has read the same has the same, in whatever order. They look at few characters,
/// so that they cost little of what is measured.
/// </summary>
internal sealed class Digest
{
    private const uint Prime = 16777619;

    /// <summary>Of headlines and paragraphs, which every contender has.</summary>
    public uint Text { get; private set; }

    /// <summary>Of kinds, spans, quotes and entities; 0 of a contender without them.</summary>
    public uint Findings { get; private set; }

    /// <summary>A headline or the reading text of a paragraph.</summary>
    public void AddText(string? text) => Text += HashOf(text);

    /// <summary>Any other text.</summary>
    public void AddFinding(string? text) => Findings += HashOf(text);

    /// <summary>Something in the text.</summary>
    public void AddFinding(int kind, int start, int length) => Findings += Mix(Mix(Mix((uint)kind, (uint)start), (uint)length), Prime);

    private static uint HashOf(string? text) =>
        string.IsNullOrEmpty(text) ? 0 : Mix(Mix(Mix((uint)text.Length, text[0]), text[^1]), Prime);

    private static uint Mix(uint hash, uint value) => unchecked((hash ^ value) * Prime);
}

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>What a node of the author's text is.</summary>
internal enum NodeKind : byte
{
    Word,
    Number,

    /// <summary>A mark that is no quotation mark.</summary>
    Mark,

    /// <summary>A name that the entity recogniser has found.</summary>
    Name,

    /// <summary>A whole quotation with its marks.</summary>
    Quotation,
}

/// <summary>One word, phrase, mark, name or whole quotation of a text as its author wrote it.</summary>
/// <param name="Start">Its first code unit in the body.</param>
/// <param name="End">The code unit after it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapitalized">Whether it starts with a capital.</param>
/// <param name="Index">The index of the mention or quotation; the character of a mark.</param>
/// <param name="Meaning">What the word can be.</param>
internal readonly record struct Node(int Start, int End, NodeKind Kind, bool IsCapitalized, int Index, WordMeaning Meaning)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool Is(WordClass classes) => (Meaning.Class & classes) != WordClass.None;

    public bool IsMark(char mark) => Kind == NodeKind.Mark && Index == mark;

    public bool IsComma => IsMark(',');

    public bool IsColon => IsMark(':');
}

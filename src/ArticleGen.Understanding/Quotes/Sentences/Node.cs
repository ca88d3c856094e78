namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>What a node of a text is.</summary>
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
internal readonly record struct Node(int Start, int End, NodeKind Kind, bool IsCapitalized)
{
    /// <summary>What a word can be.</summary>
    public WordMeaning Meaning { get; init; }

    /// <summary>The entity of a name.</summary>
    public EntityId Entity { get; init; }

    /// <summary>The quotation.</summary>
    public QuotationId Quotation { get; init; }

    /// <summary>The character of a mark.</summary>
    public char Mark { get; init; }

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public int Length => End - Start;

    public bool IsComma => IsMark(',');

    public bool IsColon => IsMark(':');

    public bool IsDash => Kind == NodeKind.Mark && Mark is '–' or '—' or '-' or '―';

    public bool EndsSentence => Kind == NodeKind.Mark && Mark is '.' or '!' or '?' or '…';

    public bool Is(WordClass classes) => (Meaning.Class & classes) != WordClass.None;

    public bool IsMark(char mark) => Kind == NodeKind.Mark && Mark == mark;
}

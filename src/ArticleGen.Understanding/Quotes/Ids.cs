namespace ArticleGen.Understanding.Quotes;

// Numbers are one more than indexes, so that an id nobody has set is none.

/// <summary>An entity of the article, or none.</summary>
internal readonly record struct EntityId
{
    private readonly int _number;

    public EntityId(int index) => _number = index + 1;

    public static EntityId None => default;

    public bool IsNone => _number == 0;

    /// <summary>Its index; -1 for none, as in the article model.</summary>
    public int Index => _number - 1;
}

/// <summary>A quotation of the article, or none.</summary>
internal readonly record struct QuotationId
{
    private readonly int _number;

    public QuotationId(int index) => _number = index + 1;

    public static QuotationId None => default;

    public bool IsNone => _number == 0;

    public int Index => _number - 1;
}

/// <summary>A node of the text that is read, or none.</summary>
internal readonly record struct NodeId
{
    private readonly int _number;

    public NodeId(int index) => _number = index + 1;

    public static NodeId None => default;

    public bool IsNone => _number == 0;

    public int Index => _number - 1;
}

/// <summary>A noun phrase of the text that is read, or none.</summary>
internal readonly record struct PhraseId
{
    private readonly int _number;

    public PhraseId(int index) => _number = index + 1;

    public static PhraseId None => default;

    public bool IsNone => _number == 0;

    public int Index => _number - 1;
}

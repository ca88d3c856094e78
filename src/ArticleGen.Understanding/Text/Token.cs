namespace ArticleGen.Understanding;

/// <summary>A word, number or mark of the reading text.</summary>
/// <param name="Start">Its first code unit in the body.</param>
/// <param name="Length">The number of its code units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How its letters are written.</param>
/// <param name="Position">Where it stands in its sentence and paragraph.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, LetterCase Case, TokenPosition Position)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it is the first word of a sentence, behind opening marks.</summary>
    public bool StartsSentence => Position >= TokenPosition.SentenceStart;

    /// <summary>Whether it is the first token of a paragraph.</summary>
    public bool StartsParagraph => Position >= TokenPosition.ParagraphStart;

    /// <summary>Whether it is a word with a capital at its head.</summary>
    public bool IsCapitalized => Case is LetterCase.Title or LetterCase.Upper or LetterCase.Mixed;
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens and the dots of an abbreviation; an elision («l'») or an enclitic ("'s") is a word of its own.</summary>
    Word,

    /// <summary>Digits, with group and decimal separators and letters that follow at once («10 000», «1,5», «5e», «1990s»).</summary>
    Number,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>One mark or symbol.</summary>
    Punctuation,

    /// <summary>Code or a formula within a line: a reader sees it, but it is no word.</summary>
    Opaque,
}

/// <summary>How the letters of a token are written.</summary>
internal enum LetterCase : byte
{
    /// <summary>There are no letters, or letters of a script without case.</summary>
    None,

    /// <summary>All small.</summary>
    Lower,

    /// <summary>A capital, then small letters; also a single capital.</summary>
    Title,

    /// <summary>All capitals, at least two.</summary>
    Upper,

    /// <summary>A capital at the head and others inside («SpaceX»).</summary>
    Mixed,

    /// <summary>Small at the head and capitals inside («iPhone»).</summary>
    Camel,
}

/// <summary>Where a token stands, each value including the one before.</summary>
internal enum TokenPosition : byte
{
    Inside,
    SentenceStart,
    ParagraphStart,
}

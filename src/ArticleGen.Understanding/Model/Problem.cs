namespace ArticleGen.Understanding;

/// <summary>What can be wrong with an article. Each has one diagnostic; this side only says what and where.</summary>
public enum ProblemKind
{
    /// <summary>The article has no text.</summary>
    EmptyArticle,

    /// <summary>A quotation mark opens without a closing one, or closes nothing. Argument: the mark.</summary>
    UnbalancedQuotationMark,

    /// <summary>U+FFFD: bytes that were not text in the file's encoding. Argument: how many.</summary>
    UndecodableText,

    /// <summary>A control, bidirectional or zero-width character. Argument: its code point, <c>U+200B</c>.</summary>
    InvisibleCharacter,

    /// <summary>A line of the front matter that is no front matter. Argument: what was expected.</summary>
    MalformedFrontMatter,

    /// <summary>The front matter opens and never closes. Argument: the line that closes it.</summary>
    UnclosedFrontMatter,

    /// <summary>A key stands twice. Argument: the key.</summary>
    DuplicateFrontMatterKey,

    /// <summary>A key that has no meaning here and is near to one that has. Arguments: the key, the known key.</summary>
    UnknownFrontMatterKey,

    /// <summary>A value that its key does not take. Arguments: the key, the value, what is expected.</summary>
    InvalidFrontMatterValue,

    /// <summary>A date whose day and month may be exchanged. Arguments: the key, the value.</summary>
    AmbiguousDate,

    /// <summary>A language that the understanding does not read. Argument: the language.</summary>
    UnsupportedLanguage,

    /// <summary>Too few words to tell the language surely. Argument: the language that they are taken for.</summary>
    UncertainLanguage,

    /// <summary>An author's declarations of one entity contradict each other. Arguments: the name, what contradicts.</summary>
    ContradictoryEntity,

    /// <summary>A record of an entity file that declares no entity, or not all it says. Argument: what is wrong.</summary>
    MalformedEntityFile,

    /// <summary>More quotations stand inside each other than are read; the inner ones are text of the outer. Argument: how many levels are read.</summary>
    DeepQuotation,

    /// <summary>A resource of the understanding is damaged or of another version; reading went on without it. Arguments: its name, what is wrong.</summary>
    DamagedResource,

    /// <summary>Markup opens and never closes, so that the rest of the article is part of it. Argument: what opens.</summary>
    UnclosedMarkup,

    /// <summary>Blocks stand within blocks deeper than is read; what would go deeper is text.</summary>
    TooDeepMarkup,

    /// <summary>A link says what its text names by a kind that there is none of. Arguments: the kind, the nearest that there is.</summary>
    UnknownLinkKind,
}

/// <summary>One thing that is wrong with an article.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where, in the file text.</param>
/// <param name="Arguments">The values that its message speaks of.</param>
public sealed record Problem(ProblemKind Kind, TextSpan Span, EquatableArray<string> Arguments);

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>A name of the article on its way to an entity.</summary>
internal sealed class NameOccurrence(EntityKind kind, TextSpan span, int firstToken, int endToken, string text)
{
    /// <summary>What is named, as far as is known by now.</summary>
    public EntityKind Kind { get; set; } = kind;

    /// <summary>Where, in the body.</summary>
    public TextSpan Span { get; } = span;

    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    /// <summary>The name as written.</summary>
    public string Text { get; } = text;

    /// <summary>What spellings of the name have in common.</summary>
    public string Key { get; } = Slug.Of(text);

    public bool IsSingleToken => EndToken == FirstToken + 1;
}

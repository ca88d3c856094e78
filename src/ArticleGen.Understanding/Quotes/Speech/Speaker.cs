namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Who speaks.</summary>
/// <param name="Entity">The entity, or <see cref="None"/> where only a noun phrase tells.</param>
/// <param name="Span">Where the speaker is mentioned in the body, if anywhere.</param>
internal readonly record struct Speaker(int Entity, TextSpan? Span)
{
    public const int None = -1;

    public static Speaker Nobody { get; } = new(None, null);

    public bool IsKnown => Entity != None || Span is not null;
}

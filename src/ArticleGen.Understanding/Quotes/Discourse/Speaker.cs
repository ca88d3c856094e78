namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>Who speaks.</summary>
/// <param name="Entity">The entity, or none where only a noun phrase tells.</param>
/// <param name="Span">Where the speaker is mentioned in the body, if anywhere.</param>
internal readonly record struct Speaker(EntityId Entity, TextSpan? Span)
{
    public static Speaker Nobody => default;

    public bool IsKnown => !Entity.IsNone || Span is not null;

    /// <summary>Whether both are the same entity, or the same noun phrase where no entity is known.</summary>
    public bool IsSame(Speaker other) => Entity == other.Entity && (!Entity.IsNone || Span == other.Span);
}

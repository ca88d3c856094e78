namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>A name where it stands.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last one.</param>
internal readonly record struct NameMention(EntityKind Kind, int FirstToken, int EndToken)
{
    public int Length => EndToken - FirstToken;

    public bool IsEmpty => EndToken == FirstToken;

    public bool IsSingleToken => EndToken == FirstToken + 1;
}

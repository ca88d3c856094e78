namespace ArticleGen.Generator.Inputs;

/// <summary>Where its item puts an article.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="BasePath">What the paths of articles of the item begin with.</param>
/// <param name="Folder">The folders below the wildcard that found the file, with '/'.</param>
internal sealed record ItemPlace(string? Collection, string? BasePath, string? Folder)
{
    /// <summary>An item that says nothing.</summary>
    public static ItemPlace None { get; } = new(null, null, null);
}

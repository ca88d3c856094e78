namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>What no front matter needs more of: files beyond are broken or hostile.</summary>
internal static class MetadataLimits
{
    /// <summary>How deep values may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many values the aliases of one front matter may repeat in all.</summary>
    public const int AliasedNodes = 10_000;
}

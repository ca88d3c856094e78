namespace ArticleGen.Generator.Inputs;

/// <summary>The names of the MSBuild properties and item metadata that the generator reads.</summary>
internal static class BuildProperties
{
    public const string RootNamespace = "RootNamespace";
    public const string ProjectDir = "ProjectDir";
    public const string Namespace = "ArticleGenNamespace";
    public const string ClassName = "ArticleGenClassName";
    public const string Visibility = "ArticleGenVisibility";
    public const string EntityMembers = "ArticleGenEntityMembers";
    public const string MinimumConfidence = "ArticleGenMinimumConfidence";
    public const string Storage = "ArticleGenStorage";
    public const string IndirectSpeech = "ArticleGenIndirectSpeech";
    public const string Ids = "ArticleGenIds";
    public const string Strict = "ArticleGenStrict";
    public const string TypedMetadata = "ArticleGenTypedMetadata";
    public const string Exports = "ArticleGenExports";
    public const string SiteUrl = "ArticleGenSiteUrl";
    public const string Publisher = "ArticleGenPublisher";
    public const string Drafts = "ArticleGenDrafts";
    public const string Future = "ArticleGenFuture";
    public const string Today = "ArticleGenToday";
    public const string Collections = "ArticleGenCollections";
    public const string DeadLinks = "ArticleGenDeadLinks";
    public const string Similar = "ArticleGenSimilar";

    /// <summary>Says what an additional file is: <c>true</c> for an article, <c>entities</c> for a list of entities, <c>files</c> for the list of the project's files.</summary>
    public const string FileKind = "ArticleGen";

    /// <summary>The escaped path of a file that the compiler gets under another name.</summary>
    public const string FilePath = "ArticleGenPath";
    public const string ArticleId = "ArticleId";
    public const string Language = "Language";
    public const string Collection = "Collection";
    public const string BasePath = "BasePath";

    /// <summary>The folders below the wildcard of an item.</summary>
    public const string Folder = "RecursiveDir";
}

namespace ArticleGen.Generator;

/// <summary>The names of the pipeline's steps, for tests that look at what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Facts = nameof(Facts);
    public const string Model = nameof(Model);
    public const string Items = nameof(Items);
    public const string Read = nameof(Read);
    public const string Settings = nameof(Settings);
    public const string Start = nameof(Start);
    public const string Compile = nameof(Compile);
    public const string Names = nameof(Names);
    public const string Emit = nameof(Emit);
    public const string Shards = nameof(Shards);
    public const string Catalog = nameof(Catalog);
    public const string CatalogCode = nameof(CatalogCode);
    public const string Collections = nameof(Collections);
    public const string Site = nameof(Site);
    public const string SiteCode = nameof(SiteCode);
    public const string Similarity = nameof(Similarity);
    public const string LinkTargets = nameof(LinkTargets);
    public const string Links = nameof(Links);
    public const string References = nameof(References);
    public const string MetadataKeys = nameof(MetadataKeys);
    public const string MetadataTypes = nameof(MetadataTypes);
    public const string MetadataRecords = nameof(MetadataRecords);
    public const string MetadataCode = nameof(MetadataCode);
    public const string Budget = nameof(Budget);
}

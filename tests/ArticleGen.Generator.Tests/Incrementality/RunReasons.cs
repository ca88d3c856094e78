using ArticleGen.Generator.Testing;

namespace ArticleGen.Generator.Tests.Incrementality;

/// <summary>What the steps of one run had to do. The presets are for a project of <see cref="Articles"/> articles; a test says with <c>with</c> what else an edit costs.</summary>
internal sealed record RunReasons
{
    public const int Articles = 4;

    /// <summary>The first run.</summary>
    public static RunReasons New { get; } = new()
    {
        Facts = new(New: 1),
        Read = new(New: Articles),
        Start = new(New: Articles),
        Compile = new(New: Articles),
        Names = new(New: 1),
        Emit = new(New: Articles),
        Shards = new(New: Articles),
        Catalog = new(New: 1),
        References = new(New: 1),
        Site = new(New: 1),
        Similarity = new(New: 1),
    };

    /// <summary>Nothing runs, but that the compilation is asked: with the attribute for declared types in it, it is another one in each run.</summary>
    public static RunReasons Cached { get; } = new()
    {
        Facts = new(Unchanged: 1),
        Read = new(Cached: Articles),
        Start = new(Cached: Articles),
        Compile = new(Cached: Articles),
        Names = new(Cached: 1),
        Emit = new(Cached: Articles),
        Shards = new(Cached: Articles),
        Catalog = new(Cached: 1),
        References = new(Cached: 1),
        Site = new(Cached: 1),
        Similarity = new(Cached: 1),
    };

    /// <summary>The text of one article is another, its names and entities are not.</summary>
    public static RunReasons ModifiedSource { get; } = Cached with
    {
        Read = new(Modified: 1, Cached: Articles - 1),
        Start = new(Modified: 1, Cached: Articles - 1),
        Compile = new(Modified: 1, Cached: Articles - 1),
        Emit = new(Modified: 1, Cached: Articles - 1),
        Shards = new(Modified: 1, Unchanged: Articles - 1),
    };

    /// <summary>What the compilation has.</summary>
    public required Tally Facts { get; init; }

    /// <summary>The files with their texts.</summary>
    public required Tally Read { get; init; }

    /// <summary>The articles, lined up for the thread pool.</summary>
    public required Tally Start { get; init; }

    /// <summary>The articles, understood and encoded.</summary>
    public required Tally Compile { get; init; }

    /// <summary>The names of all articles.</summary>
    public required Tally Names { get; init; }

    /// <summary>The code of each article.</summary>
    public required Tally Emit { get; init; }

    /// <summary>The generated files of articles.</summary>
    public required Tally Shards { get; init; }

    /// <summary>The catalog.</summary>
    public required Tally Catalog { get; init; }

    /// <summary>The references between articles.</summary>
    public required Tally References { get; init; }

    /// <summary>What the articles are to each other by their front matter and paths.</summary>
    public required Tally Site { get; init; }

    /// <summary>Which articles are similar.</summary>
    public required Tally Similarity { get; init; }

    public static RunReasons Of(GeneratorRun run) => new()
    {
        Facts = Tally.Of(run.Reasons(TrackingNames.Facts)),
        Read = Tally.Of(run.Reasons(TrackingNames.Read)),
        Start = Tally.Of(run.Reasons(TrackingNames.Start)),
        Compile = Tally.Of(run.Reasons(TrackingNames.Compile)),
        Names = Tally.Of(run.Reasons(TrackingNames.Names)),
        Emit = Tally.Of(run.Reasons(TrackingNames.Emit)),
        Shards = Tally.Of(run.Reasons(TrackingNames.Shards)),
        Catalog = Tally.Of(run.Reasons(TrackingNames.Catalog)),
        References = Tally.Of(run.Reasons(TrackingNames.References)),
        Site = Tally.Of(run.Reasons(TrackingNames.Site)),
        Similarity = Tally.Of(run.Reasons(TrackingNames.Similarity)),
    };
}

using System;

namespace ArticleGen.Understanding;

/// <summary>What the author wrote at the head of the file, typed.</summary>
public sealed record FrontMatter
{
    /// <summary>An article without front matter.</summary>
    public static FrontMatter None { get; } = new();

    /// <summary>The identifier of the article.</summary>
    public string? Id { get; init; }

    /// <summary>Where the identifier stands in the file; empty without one.</summary>
    public TextSpan IdSpan { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The byline as one line.</summary>
    public string? Byline { get; init; }

    /// <summary>The authors, one by one.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Where and when it was written.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published, from the front matter or the file name; a date without a time is midnight UTC.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed; a date without a time is midnight UTC.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The language, an ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Where the article comes from, usually an address.</summary>
    public string? Source { get; init; }

    /// <summary>The section of the publication.</summary>
    public string? Section { get; init; }

    /// <summary>Keywords.</summary>
    public EquatableArray<string> Keywords { get; init; }

    /// <summary>A summary.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of other articles, with their places in the file.</summary>
    public EquatableArray<ArticleReference> Related { get; init; }

    /// <summary>Entities that the author declares; they override what is inferred.</summary>
    public EquatableArray<EntityDeclaration> Entities { get; init; }

    /// <summary>Ids of diagnostics that the author does not want for this article (<c>articlegen-disable</c>).</summary>
    public EquatableArray<string> DisabledDiagnostics { get; init; }

    /// <summary>The name of the article in addresses.</summary>
    public string? Slug { get; init; }

    /// <summary>The whole address of the article, or a pattern for it.</summary>
    public string? Permalink { get; init; }

    /// <summary>Other addresses that lead to the article.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Whether the article is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The address of the image that stands for the article.</summary>
    public string? Image { get; init; }

    /// <summary>The name of the template that the article is shown with.</summary>
    public string? Layout { get; init; }

    /// <summary>The other keys with their values.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; }
}

/// <summary>A reference to another article.</summary>
/// <param name="Id">The id it names.</param>
/// <param name="Span">Where the id stands in the file.</param>
public sealed record ArticleReference(string Id, TextSpan Span);

/// <summary>An entity as its author declares it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">Other forms that mean the same.</param>
/// <param name="WikidataId">The Wikidata item, if given.</param>
public sealed record EntityDeclaration(EntityKind Kind, string Name, EquatableArray<string> Aliases, string? WikidataId)
{
    /// <summary>The identity, where the author gives one; it keeps namesakes apart.</summary>
    public string? Id { get; init; }

    /// <summary>Where the front matter declares it; empty for entities declared elsewhere.</summary>
    public TextSpan Span { get; init; }
}

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>What a key of front matter means.</summary>
internal enum MetadataRole
{
    /// <summary>Nothing: it is metadata.</summary>
    None,
    Id,
    Headline,
    Byline,
    Authors,
    Dateline,
    Published,
    Modified,
    Language,
    Source,
    Section,
    Keywords,
    Description,
    Related,
    Entities,
    Disable,
    Slug,
    Permalink,
    Aliases,
    Draft,
    Status,
    Image,
    Layout,

    /// <summary>A map whose entries count as if they stood outside.</summary>
    Container,
}

using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ArticleGen.RunTime.Contenders;

// What the compiled model says, as plain data. Kinds are numbers and positions are those of the file: nothing is looked up or converted.

/// <summary>One article.</summary>
internal sealed record JsonArticle
{
    public string Id { get; set; } = "";

    public string Language { get; set; } = "";

    public string? Headline { get; set; }

    public List<JsonParagraph> Paragraphs { get; set; } = [];

    public List<JsonQuote> Quotes { get; set; } = [];

    public List<JsonEntity> Entities { get; set; } = [];
}

/// <summary>One paragraph.</summary>
internal sealed record JsonParagraph
{
    public int Kind { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>One quotation; whoever speaks is an index into the entities of the article.</summary>
internal sealed record JsonQuote
{
    public int Kind { get; set; }

    public int Paragraph { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public string Text { get; set; } = "";

    public int? Speaker { get; set; }

    public string? SpeakerText { get; set; }

    public string? Cue { get; set; }

    public int? Via { get; set; }
}

/// <summary>One entity with the properties of all kinds.</summary>
internal sealed record JsonEntity
{
    public int Kind { get; set; }

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public List<string>? Aliases { get; set; }

    public List<JsonMention> Mentions { get; set; } = [];

    public string? WikidataId { get; set; }

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public string? Honorific { get; set; }

    public string? Role { get; set; }

    public string? Acronym { get; set; }

    public string? CountryCode { get; set; }

    public string? Iso { get; set; }

    public decimal? Value { get; set; }

    public string? Unit { get; set; }
}

/// <summary>One mention.</summary>
internal sealed record JsonMention
{
    public int Paragraph { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public string Text { get; set; } = "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonArticle))]
[JsonSerializable(typeof(List<JsonArticle>))]
internal sealed partial class JsonModel : JsonSerializerContext;

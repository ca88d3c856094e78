using System;
using System.Text.Json;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Training;

/// <summary>What the kinds of another project's annotation may be by our rules: labels are left open rather than wrong.</summary>
internal sealed record AnnotationScheme
{
    private const int Miscellaneous = (1 << (int)EntityKind.Event) | (1 << (int)EntityKind.Work);

    /// <summary>Whether a country that acts is an organisation there.</summary>
    public bool CountriesAct { get; init; }

    /// <summary>Whether an event there may be too general for a name here.</summary>
    public bool CommonEvents { get; init; }

    /// <summary>The genres to read; all where empty.</summary>
    public string[] Genres { get; init; } = [];

    /// <summary>Whether a text is to be read.</summary>
    public bool Includes(JsonElement text) =>
        Genres.Length == 0 || (text.TryGetProperty("genre", out JsonElement genre) && Array.IndexOf(Genres, genre.GetString()) >= 0);

    /// <summary>What a name of that scheme may be.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="kind">The kind it is given there.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="text">Its text.</param>
    public AnnotatedName Translate(string language, string kind, TextSpan span, string text) => kind switch
    {
        "person" => new(span, 1 << (int)EntityKind.Person, MayBeNone: false),
        "organization" when CountriesAct && IsCountry(language, text) => new(span, (1 << (int)EntityKind.Organization) | (1 << (int)EntityKind.Place), MayBeNone: false),
        "organization" => new(span, 1 << (int)EntityKind.Organization, MayBeNone: false),
        "place" => new(span, 1 << (int)EntityKind.Place, MayBeNone: false),
        "event" => new(span, 1 << (int)EntityKind.Event, MayBeNone: CommonEvents),
        _ => new(span, Miscellaneous, MayBeNone: true),
    };

    private static bool IsCountry(string language, string text) =>
        Lexicon.For(language)["countries"].Contains(text) || Lexicon.For(language)["country-aliases"].Contains(text);
}

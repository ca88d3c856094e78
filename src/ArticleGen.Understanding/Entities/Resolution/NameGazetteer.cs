using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>What the gazetteers know of a whole name.</summary>
/// <param name="language">The language of the article.</param>
internal sealed class NameGazetteer(string language)
{
    private static readonly Lazy<HashSet<string>> KnownSurnames = new(FindKnownSurnames);

    private readonly Lexicon _language = Lexicon.For(language);
    private readonly Lexicon _shared = Lexicon.Shared;

    /// <summary>What names of the same thing have in common: the code of a country, the chief name of an organisation.</summary>
    public string? IdentityOf(EntityKind kind, string name) => kind switch
    {
        EntityKind.Place => CountryOf(name),
        EntityKind.Organization when Meaning("organizations", name) is { Length: > 0 } chief => chief,
        _ => null,
    };

    /// <summary>The code of a country or part of the world.</summary>
    public string? CountryOf(string name) =>
        _language["countries"].TryGet(name.AsSpan(), out string code) || _language["country-aliases"].TryGet(name.AsSpan(), out code) ? code : null;

    /// <summary>Whether this is how the language calls a country in the first place.</summary>
    public bool IsCountryName(string name) => _language["countries"].Contains(name.AsSpan());

    /// <summary>The first name of a country in the language.</summary>
    public string? CountryName(string code) => _language["country-names"].TryGet(code.AsSpan(), out string name) ? name : null;

    /// <summary>The country code and Wikidata item of a place; of two cities of a name the one that the language lists is meant.</summary>
    public (string? CountryCode, string? WikidataId) PlaceOf(string name)
    {
        if (CountryOf(name) is { } country)
            return (IsIso(country) ? country : null, _shared["country-items"].TryGet(country.AsSpan(), out string item) ? item : null);
        bool isListed = _language["places"].TryGet(name.AsSpan(), out string code);
        if (_shared["cities"].TryGet(name.AsSpan(), out string city) && city.Split(' ') is var parts && (!isListed || parts[0] == code))
            return (parts[0], parts.Length > 1 ? parts[1] : null);
        if (isListed)
            return (IsIso(code) ? code : null, null);
        return (_shared["regions"].TryGet(name.AsSpan(), out code) && IsIso(code) ? code : null, null);
    }

    /// <summary>Whether an organisation is known all over the world by this name.</summary>
    public bool IsOrganization(string name) =>
        _shared["organizations"].Contains(name.AsSpan()) || (_language["organizations"].TryGet(name.AsSpan(), out string chief) && chief.Length > 0);

    /// <summary>Whether an organisation is listed under this name, be it the name of several, such as a parliament.</summary>
    public bool IsListedOrganization(string name) => _shared["organizations"].Contains(name.AsSpan()) || _language["organizations"].Contains(name.AsSpan());

    /// <summary>Whether a place is listed under this name.</summary>
    public bool IsPlace(string name) => PlaceOf(name) is not (null, null) || _language["places"].Contains(name.AsSpan());

    /// <summary>Whether a country, region, water or mountain is listed under this name, and no city.</summary>
    public bool IsRegion(string name) => CountryOf(name) is not null || _language["places"].Contains(name.AsSpan()) || _shared["regions"].Contains(name.AsSpan());

    /// <summary>The gender of a forename, as far as it tells.</summary>
    public Gender GenderOf(string forename)
    {
        string word = forename.Split(' ', '-')[0];
        string gender = Meaning("given-names", forename) ?? Meaning("given-names", word)
            ?? (_shared["forenames"].TryGet(word.AsSpan(), out string found) ? found : "");
        return gender switch
        {
            "M" => Gender.Masculine,
            "F" => Gender.Feminine,
            _ => Gender.Unknown,
        };
    }

    /// <summary>Whether a word is a forename.</summary>
    public bool IsForename(string word) => Meaning("given-names", word) is not null || _shared["forenames"].Contains(word.AsSpan());

    /// <summary>Whether a person is known all over the world by this name.</summary>
    public bool IsPerson(string name) => _shared["people"].Contains(name.AsSpan());

    /// <summary>Whether a word is a surname, or the last word of a name that the whole world knows.</summary>
    public bool IsSurname(string word) => _shared["surnames"].Contains(word.AsSpan()) || KnownSurnames.Value.Contains(word);

    private static HashSet<string> FindKnownSurnames()
    {
        HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in Lexicon.Shared["people"].Phrases)
            surnames.Add(name.Substring(name.LastIndexOf(' ') + 1));
        return surnames;
    }

    private string? Meaning(string section, string phrase) =>
        _language[section].TryGet(phrase.AsSpan(), out string meaning) || _shared[section].TryGet(phrase.AsSpan(), out meaning) ? meaning : null;

    private static bool IsIso(string code) => code.Length == 2 && char.IsUpper(code[0]);
}

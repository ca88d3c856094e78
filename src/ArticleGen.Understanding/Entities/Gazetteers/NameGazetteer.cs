using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Gazetteers;

/// <summary>What the lists of a language and of the world know of whole names.</summary>
internal sealed class NameGazetteer
{
    /// <summary>No list has a longer name, and a run of hyphens must not be looked up from each of its words to its end.</summary>
    private const int LongestName = 120;

    private static readonly ConcurrentDictionary<string, NameGazetteer> Loaded = new(StringComparer.Ordinal);
    private static readonly Lazy<HashSet<uint>> KnownSurnames = new(FindKnownSurnames);

    private readonly Lexicon _language;
    private readonly Lexicon _shared = Lexicon.Shared;
    private readonly (PhraseTable Table, ListedAs As)[] _lists;
    private readonly PhraseTable _organizations;
    private readonly PhraseTable _sharedOrganizations;
    private readonly PhraseTable _countries;
    private readonly PhraseTable _countryAliases;

    private NameGazetteer(string language)
    {
        _language = Lexicon.For(language);
        _countries = _language["countries"];
        _countryAliases = _language["country-aliases"];
        _organizations = _language["organizations"];
        _sharedOrganizations = _shared["organizations"];
        _lists =
        [
            (_language["given-names"], ListedAs.Forename),
            (_shared["given-names"], ListedAs.Forename),
            (_shared["forenames"], ListedAs.Forename),
            (_shared["surnames"], ListedAs.Surname),
            (_shared["people"], ListedAs.Person),
            (_language["places"], ListedAs.Region),
            (_shared["regions"], ListedAs.Region),
            (_shared["cities"], ListedAs.City),
            (_language["demonyms"], ListedAs.Demonym),
        ];
    }

    /// <summary>The gazetteer of a language.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static NameGazetteer For(string language) => Loaded.GetOrAdd(language, static name => new(name));

    /// <summary>Looks a name up in every list, in any case of its letters.</summary>
    public Listing Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return new(ListedAs.None, Country: null, Chief: null);
        uint hash = PhraseTable.HashOf(name);
        ListedAs listed = ListedAs.None;
        foreach ((PhraseTable table, ListedAs how) in _lists)
        {
            if (table.TryGet(name, hash, out _))
                listed |= how;
        }

        if (KnownSurnames.Value.Contains(hash))
            listed |= ListedAs.Surname;
        string? country = null;
        if (_countries.TryGet(name, hash, out string code))
            (listed, country) = (listed | ListedAs.Country | ListedAs.CountryName, code);
        else if (_countryAliases.TryGet(name, hash, out code))
            (listed, country) = (listed | ListedAs.Country, code);
        string? chief = null;
        if (_organizations.TryGet(name, hash, out string known))
            (listed, chief) = (listed | ListedAs.OrganizationName | (known.Length > 0 ? ListedAs.Organization : ListedAs.None), known);
        if (_sharedOrganizations.TryGet(name, hash, out known))
            (listed, chief) = (listed | ListedAs.OrganizationName | ListedAs.Organization, chief ?? known);
        return new(listed, country, chief);
    }

    /// <summary>Looks the first word of a name up.</summary>
    public Listing OfFirstWord(ReadOnlySpan<char> name) => Of(name.IndexOf(' ') is > 0 and int space ? name.Slice(0, space) : name);

    /// <summary>What names of the same thing have in common: the code of a country, the chief name of an organisation.</summary>
    public static string? IdentityOf(EntityKind kind, in Listing listing) => kind switch
    {
        EntityKind.Place => listing.Country,
        EntityKind.Organization when listing.Chief is { Length: > 0 } chief => chief,
        _ => null,
    };

    /// <summary>The first name of a country in the language.</summary>
    public string? CountryName(string code) => _language["country-names"].TryGet(code.AsSpan(), out string name) ? name : null;

    /// <summary>The country code and Wikidata item of a place; of two cities of a name the one that the language lists is meant.</summary>
    public (string? CountryCode, string? WikidataId) PlaceOf(string name)
    {
        if (Of(name.AsSpan()).Country is { } country)
            return (IsIso(country) ? country : null, _shared["country-items"].TryGet(country.AsSpan(), out string item) ? item : null);
        bool isListed = _language["places"].TryGet(name.AsSpan(), out string code);
        if (_shared["cities"].TryGet(name.AsSpan(), out string city) && city.Split(' ') is var parts && (!isListed || parts[0] == code))
            return (parts[0], parts.Length > 1 ? parts[1] : null);
        if (isListed)
            return (IsIso(code) ? code : null, null);
        return (_shared["regions"].TryGet(name.AsSpan(), out code) && IsIso(code) ? code : null, null);
    }

    /// <summary>The gender of a forename, as far as it tells.</summary>
    public Gender GenderOf(string forename)
    {
        string word = forename.Split(' ', '-')[0];
        string gender = GivenName(forename) ?? GivenName(word) ?? (_shared["forenames"].TryGet(word.AsSpan(), out string found) ? found : "");
        return gender switch
        {
            "M" => Gender.Masculine,
            "F" => Gender.Feminine,
            _ => Gender.Unknown,
        };
    }

    private string? GivenName(string name) =>
        _language["given-names"].TryGet(name.AsSpan(), out string gender) || _shared["given-names"].TryGet(name.AsSpan(), out gender) ? gender : null;

    /// <summary>The last words of the names that the whole world knows, by their hashes.</summary>
    private static HashSet<uint> FindKnownSurnames()
    {
        HashSet<uint> surnames = [];
        foreach (string name in Lexicon.Shared["people"].Phrases)
            surnames.Add(PhraseTable.HashOf(name.AsSpan(name.LastIndexOf(' ') + 1)));
        return surnames;
    }

    private static bool IsIso(string code) => code.Length == 2 && char.IsUpper(code[0]);
}

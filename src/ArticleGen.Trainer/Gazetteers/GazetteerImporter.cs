using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>
/// Derives the generated gazetteers from their sources: <c>places.tsv</c> (Natural Earth), <c>cldr.json</c> (Unicode CLDR),
/// <c>forenames.csv</c> and <c>surnames.csv</c> (popular names by country).
/// </summary>
/// <param name="data">The folder of the sources.</param>
/// <param name="lexicons">The folder of the lexicons.</param>
internal sealed class GazetteerImporter(string data, string lexicons)
{
    /// <summary>The countries whose subdivisions news of the whole world names.</summary>
    private static readonly string[] FederalCountries =
        ["us", "ca", "gb", "au", "de", "fr", "es", "it", "br", "mx", "in", "cn", "jp", "ru", "ar", "at", "ch", "be", "nl", "ng", "za", "pk", "id", "ua"];

    private static readonly string[] NameColumns = ["name", "name_en", "name_fr", "name_de", "name_es", "name_pt"];

    public void Run()
    {
        IReadOnlyDictionary<string, string>[] places =
        [
            .. SeparatedValues.Read(Path.Combine(data, "places.tsv"), '\t')
                .OrderByDescending(Population),
        ];
        using JsonDocument cldr = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "cldr.json")));
        WriteCities(places);
        WriteRegions(places, cldr.RootElement);
        foreach (string language in Lexicon.Languages)
        {
            WriteCountries(language, cldr.RootElement.GetProperty(language));
            WriteLanguages(language, cldr.RootElement.GetProperty(language));
        }

        WriteForenames();
        WriteSurnames();
    }

    private void WriteCities(IReadOnlyDictionary<string, string>[] places)
    {
        GazetteerFile cities = new();
        foreach (IReadOnlyDictionary<string, string> place in places.Where(static place => place["feature"] is not ("Scientific station" or "Meteorological Station")))
            cities.Add(NameColumns.Select(column => place[column]).Where(static name => name.Length >= 3), $"{place["iso2"]} {place["wikidata"]}".TrimEnd());
        cities.Write(Shared("cities"), "Cities: names = ISO 3166 country, Wikidata item; the most populous of a name. Source: Natural Earth populated places, public domain.", grouped: false);
    }

    private void WriteRegions(IReadOnlyDictionary<string, string>[] places, JsonElement cldr)
    {
        GazetteerFile regions = new();
        foreach (JsonProperty subdivision in cldr.GetProperty("en").GetProperty("subdivisions").EnumerateObject())
        {
            string country = subdivision.Name[..2];
            if (FederalCountries.Contains(country, StringComparer.Ordinal))
                regions.Add([subdivision.Value.GetString()!], country.ToUpperInvariant());
        }

        foreach (IReadOnlyDictionary<string, string> place in places.Where(static place => Population(place) >= 100_000))
            regions.Add([place["adm1"]], place["iso2"]);
        regions.Write(Shared("regions"), "States, provinces and regions: name = ISO 3166 country. Sources: Unicode CLDR (Unicode License v3), Natural Earth (public domain).", grouped: true);
    }

    private void WriteCountries(string language, JsonElement cldr)
    {
        GazetteerFile countries = new();
        GazetteerFile names = new();
        foreach (JsonProperty territory in cldr.GetProperty("territories").EnumerateObject().OrderBy(static territory => territory.Name.Length))
        {
            string code = territory.Name.Split('-')[0];
            string name = territory.Value.GetString()!.Split('(')[0].Trim();
            if (code is not ("001" or "ZZ" or "EZ" or "UN" or "EU" or "XA" or "XB" or "QO" or "057") && char.IsUpper(name[0]))
            {
                countries.Add([name], code);
                names.Add([code], name);
            }
        }

        countries.Write(
            Path.Combine(lexicons, language, "countries.txt"),
            "Countries and parts of the world: name = ISO 3166 code or UN M49 area. Source: Unicode CLDR, Unicode License v3.",
            grouped: false);
        names.Write(
            Path.Combine(lexicons, language, "country-names.txt"),
            "The first name of every country and part of the world: code = name. Source: Unicode CLDR, Unicode License v3.",
            grouped: false);
    }

    private void WriteLanguages(string language, JsonElement cldr)
    {
        GazetteerFile languages = new();
        foreach (JsonProperty name in cldr.GetProperty("languages").EnumerateObject())
        {
            if (name.Name.IndexOfAny(['-', '_']) < 0)
                languages.Add([name.Value.GetString()!], "");
        }

        languages.Write(Path.Combine(lexicons, language, "languages.txt"), "Languages. Source: Unicode CLDR, Unicode License v3.", grouped: true);
    }

    private void WriteForenames()
    {
        GazetteerFile forenames = new();
        IEnumerable<IGrouping<string, (string Name, string Gender)>> names =
            SeparatedValues.Read(Path.Combine(data, "forenames.csv"), ',')
                .SelectMany(static row => new[] { (Name: row["Localized Name"], Gender: row["Gender"]), (Name: row["Romanized Name"], Gender: row["Gender"]) })
                .GroupBy(static row => row.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Name, string Gender)> name in names)
            forenames.Add([name.Key], string.Concat(name.Select(static row => row.Gender).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        forenames.Write(Shared("forenames"), "Forenames by gender: F, M or both. Source: sigpwned/popular-names-by-country-dataset, CC0.", grouped: true);
    }

    private void WriteSurnames()
    {
        GazetteerFile surnames = new();
        foreach (IReadOnlyDictionary<string, string> row in SeparatedValues.Read(Path.Combine(data, "surnames.csv"), ','))
            surnames.Add([row["Localized Name"], row["Romanized Name"]], "");
        surnames.Write(Shared("surnames"), "Surnames. Source: sigpwned/popular-names-by-country-dataset, CC0.", grouped: true);
    }

    private static long Population(IReadOnlyDictionary<string, string> place) =>
        long.TryParse(place["pop_max"], NumberStyles.None, CultureInfo.InvariantCulture, out long population) ? population : 0;

    private string Shared(string section) => Path.Combine(lexicons, "shared", section + ".txt");
}

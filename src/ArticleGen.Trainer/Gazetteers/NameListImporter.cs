using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Gazetteers;

/// <summary>
/// Derives <c>lexicons/lists</c>: the frequent part of many lists of names. What they say of a word is evidence that the tagger weighs, never proof,
/// so that nobody has to clean them.
/// </summary>
/// <param name="data">The folder of the sources: name, kind, detail, language and weight in tab-separated columns.</param>
/// <param name="lexicons">The folder of the lexicons.</param>
internal sealed class NameListImporter(string data, string lexicons)
{
    /// <summary>How many names of a source are frequent, and how many are taken at all.</summary>
    private static readonly (string File, int Frequent, int All)[] Forenames =
    [
        ("names-fr-insee", 800, 6000), ("names-us-census1990", 800, 4000), ("names-br-ibge", 600, 3000), ("names-de-cities", 800, 5000), ("names-es-ine", 600, 4000),
        ("names-pt-irn", 600, 2000), ("names-fullname-generator", 0, 3000), ("names-popular-by-country", 500, 3000), ("names-wikipedia-frequency", 500, 3000),
    ];

    private static readonly (string File, int Frequent, int All)[] Surnames =
    [
        ("names-us-census1990", 1500, 14000), ("names-es-ine", 800, 6000), ("names-nl-meertens", 800, 6000), ("names-fullname-generator", 0, 3000),
        ("names-popular-by-country", 800, 3000), ("names-wikipedia-frequency", 500, 3000),
    ];

    private static readonly string[] People =
        ["film-actors", "politicians-us-congress", "nobel-laureates", "nba-players", "persons-wikipedia", "factbook-leaders", "wordnet-instances", "corpora-lists"];

    private static readonly (string File, string Meaning, int Count)[] Organizations =
    [
        ("media-kagi-kite", "media", 600), ("media-publishers-fundus", "media", 200), ("media-awesome-rss", "media", 200), ("newspapers-wikidata", "media", 4000),
        ("football-clubs", "club", 9000), ("parties-factbook", "public", 3000), ("us-government-bodies", "public", 1300), ("factbook-institutions", "public", 1700),
        ("companies-wikipedia", "company", 1500), ("companies-us", "company", 5000), ("brands-nsi", "company", 5000), ("ror-organizations", "public", 6000), ("universities", "public", 0),
        ("wordnet-instances", "public", 2000), ("wordnet-capitalised-other", "public", 700), ("corpora-lists", "public", 4000),
    ];

    private static readonly string[] PlaceFiles = ["geography-natural-earth", "factbook-geography", "football-stadiums", "airports-natural-earth", "wordnet-instances", "buildings-lakes-wikipedia"];
    private static readonly string[] EventFiles = ["football-leagues", "battles-wikipedia", "wordnet-instances"];
    private static readonly HashSet<string> CompanyForms =
        new(StringComparer.Ordinal) { "Inc", "Corp", "Corporation", "Incorporated", "Ltd", "Limited", "PLC", "plc", "LLC", "Co", "Company", "NV", "SA", "Holding", "Holdings", "Group", "AG", "SE", "&" };

    public void Run()
    {
        WriteNames("forename", "forenames", Forenames);
        WriteNames("surname", "surnames", Surnames);
        WritePlaces();
        WriteOrganizations();
        WriteWorks();
    }

    private void WriteNames(string kind, string section, (string File, int Frequent, int All)[] sources)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach ((string file, int frequent, int all) in sources)
        {
            int rank = 0;
            foreach (Row row in Rows(file).Where(row => row.Kind == kind && IsWord(row.Name)).Take(all))
            {
                if (rank++ < frequent)
                    names[PhraseFolding.Fold(row.Name)] = "frequent";
                else
                    names.TryAdd(PhraseFolding.Fold(row.Name), "rare");
            }
        }

        if (kind == "surname")
        {
            foreach (string person in People.SelectMany(Rows).Where(static row => row.Kind == "person").Select(static row => row.Name))
            {
                string last = person.Split(' ')[^1];
                if (person.Contains(' ', StringComparison.Ordinal) && IsWord(last) && char.IsUpper(last[0]))
                    names.TryAdd(PhraseFolding.Fold(last), "rare");
            }
        }

        Write(section, "Names of people, frequent and rare. Sources: INSEE, US Census 1990, IBGE, INE, IRN, Meertens Instituut, cities of Cologne, Berlin and Leipzig, popular-names-by-country, random-items and others (THIRD-PARTY-NOTICES.md).", names);
    }

    private void WritePlaces()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (Row row in Rows("cities-geonames").Where(static row => IsUsable(row.Name)).Take(25_000))
            names.TryAdd(PhraseFolding.Fold(row.Name), row.Weight >= 150_000 ? "large" : "small");
        foreach (Row row in PlaceFiles.SelectMany(Rows).Where(static row => row.Kind == "place" && IsUsable(row.Name) && char.IsUpper(row.Name[0])))
            names.TryAdd(PhraseFolding.Fold(row.Name), "feature");
        Write("places", "Towns by size, and other places. Sources: GeoNames (CC BY 4.0), Natural Earth, CIA World Factbook, openfootball, WordNet 3.0, random-items.", names);
    }

    private void WriteOrganizations()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach ((string file, string meaning, int count) in Organizations)
        {
            foreach (Row row in Rows(file).Where(static row => row.Kind == "organization").Take(count))
            {
                string name = WithoutForm(row.Name);
                if (IsUsable(name) && char.IsUpper(name[0]))
                    names.TryAdd(PhraseFolding.Fold(name), meaning);
            }
        }

        Write("organizations", "Companies, media, clubs and public bodies. Sources: name-suggestion-index, Research Organization Registry, openfootball, Wikidata, CIA World Factbook, fundus, Kagi, WordNet 3.0, random-items and others (THIRD-PARTY-NOTICES.md).", names);
    }

    private void WriteWorks()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        IEnumerable<Row> works = Rows("films-wikipedia").Take(4000).Concat(Rows("films-bechdel")).Concat(Rows("works-wikipedia")).Concat(Rows("laws-de").Take(300))
            .Concat(Rows("corpora-lists")).Concat(Rows("wordnet-instances"));
        foreach (Row row in works.Where(static row => row.Kind == "work" && IsUsable(row.Name) && row.Name.Contains(' ', StringComparison.Ordinal)))
            names.TryAdd(PhraseFolding.Fold(row.Name), "work");
        foreach (Row row in EventFiles.SelectMany(Rows).Where(static row => row.Kind == "event" && IsUsable(row.Name)))
            names.TryAdd(PhraseFolding.Fold(row.Name), "event");
        Write("works", "Films, series, laws and events of several words. Sources: wikipedia-movie-data, FiveThirtyEight, random-items, openfootball, WordNet 3.0, dariusk/corpora.", names);
    }

    private void Write(string section, string comment, Dictionary<string, string> names)
    {
        StringBuilder text = new();
        text.Append("# ").Append(comment).Append("\n# Made by «dotnet run --project src/ArticleGen.Trainer -- lists».\n");
        foreach (IGrouping<string, KeyValuePair<string, string>> group in names.GroupBy(static name => name.Value, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append('[').Append(group.Key).Append("]\n");
            foreach ((string name, _) in group.OrderBy(static name => name.Key, StringComparer.Ordinal))
                text.Append(name).Append('\n');
        }

        Directory.CreateDirectory(Path.Combine(lexicons, "lists"));
        File.WriteAllText(Path.Combine(lexicons, "lists", section + ".txt"), text.ToString());
    }

    private IEnumerable<Row> Rows(string file) =>
        File.ReadLines(Path.Combine(data, file + ".tsv")).Skip(1).Select(static line => line.Split('\t')).Where(static fields => fields.Length >= 5)
            .Select(static fields => new Row(fields[0], fields[1], double.TryParse(fields[4], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) ? weight : 0));

    private static bool IsWord(string name) => IsUsable(name) && !name.Contains(' ', StringComparison.Ordinal);

    private static bool IsUsable(string name) =>
        name.Length is >= 2 and <= 40 && name.All(static c => char.IsLetterOrDigit(c) && c < 0x250 || c is ' ' or '-' or '\'' or '’' or '.' or '&') && name.Any(char.IsLetter);

    /// <summary>A company's name as news write it: "3M" for "3M Company, Inc.".</summary>
    private static string WithoutForm(string name)
    {
        int parenthesis = name.IndexOf('(', StringComparison.Ordinal);
        string[] words = (parenthesis < 0 ? name : name[..parenthesis]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int count = words.Length;
        while (count > 1 && CompanyForms.Contains(words[count - 1].Trim('.', ',').Replace(".", "", StringComparison.Ordinal)))
            count--;
        return string.Join(' ', words[..count]).Trim(' ', ',');
    }

    private readonly record struct Row(string Name, string Kind, double Weight);
}

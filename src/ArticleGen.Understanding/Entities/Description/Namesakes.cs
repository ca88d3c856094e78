using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>
/// Tells which city of a name is meant: the one whose country or region stands beside it ("Córdoba, Argentina"), else one whose country
/// the article speaks of, else the better known.
/// </summary>
internal sealed class Namesakes
{
    private const int MostTokensBetween = 2;

    private readonly Document _document;
    private readonly PhraseTable _cities = Lexicon.Shared["namesakes"];
    private readonly PhraseTable _locatives;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int End, string Country)> _starts = [];
    private readonly Dictionary<int, (int Start, string Country)> _ends = [];

    public Namesakes(Document document, NameGazetteer gazetteer, IReadOnlyList<NameCluster> clusters)
    {
        _document = document;
        _locatives = Lexicon.For(document.Language)["locatives"];
        foreach (NameCluster cluster in clusters)
        {
            if (cluster.Kind != EntityKind.Place)
                continue;
            foreach (NameOccurrence occurrence in cluster.Occurrences)
            {
                Cancellation.Check();
                if (_cities.Contains(occurrence.Text.AsSpan()) || gazetteer.PlaceOf(occurrence.Text).CountryCode is not { } country)
                    continue;
                _countries.Add(country);
                if (!occurrence.Listing.Is(ListedAs.Country | ListedAs.Region))
                    continue;
                _starts[occurrence.FirstToken] = (occurrence.EndToken, country);
                _ends[occurrence.EndToken] = (occurrence.FirstToken, country);
            }
        }
    }

    /// <summary>The city that a name stands for, where several are called so.</summary>
    public bool TryFind(NameCluster cluster, string name, out string country, out string? item)
    {
        (country, item) = ("", null);
        if (!_cities.TryGet(name.AsSpan(), out string meaning))
            return false;
        string[] cities = meaning.Split(',');
        int chosen = Array.FindIndex(cities, city => IsBeside(cluster, CountryOf(city)));
        if (chosen < 0 && !_countries.Contains(CountryOf(cities[0])))
            chosen = Array.FindIndex(cities, city => city.EndsWith(" named", StringComparison.Ordinal) && _countries.Contains(CountryOf(city)));
        string[] words = cities[Math.Max(chosen, 0)].Trim().Split(' ');
        country = words[0];
        item = words.Length > 1 && words[1][0] == 'Q' ? words[1] : null;
        return true;
    }

    private bool IsBeside(NameCluster cluster, string country)
    {
        foreach (NameOccurrence occurrence in cluster.Occurrences)
        {
            Cancellation.Check();
            for (int between = 0; between <= MostTokensBetween; between++)
            {
                if (_starts.TryGetValue(occurrence.EndToken + between, out (int End, string Country) behind) && behind.Country == country && Joins(occurrence.EndToken, occurrence.EndToken + between, mayLocate: true))
                    return true;
                if (_ends.TryGetValue(occurrence.FirstToken - between, out (int Start, string Country) before) && before.Country == country && between <= 1 && Joins(occurrence.FirstToken - between, occurrence.FirstToken, mayLocate: false))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether only marks stand between, or a preposition of place ("in"), in one sentence: "from Canada to London" has them apart.</summary>
    private bool Joins(int first, int end, bool mayLocate)
    {
        if (end < _document.Tokens.Length && _document.Tokens[end].StartsSentence)
            return false;
        for (int i = first; i < end; i++)
        {
            Token token = _document.Tokens[i];
            if (token.StartsSentence || (token.Kind == TokenKind.Word && !(mayLocate && _locatives.Contains(token.Span.Of(_document.Body)))))
                return false;
        }

        return true;
    }

    private static string CountryOf(string city) => city.TrimStart().Substring(0, 2);
}

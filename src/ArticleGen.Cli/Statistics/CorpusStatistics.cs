using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Statistics;

/// <summary>What there is in many articles: it grows with the names in them, not with their text.</summary>
internal sealed class CorpusStatistics
{
    private readonly Dictionary<EntityKind, Tally> _named = [];

    public int Articles { get; private set; }

    public long Words { get; private set; }

    public Tally Languages { get; } = new();

    public Tally Quotes { get; } = new();

    public Tally Speakers { get; } = new();

    public Tally Years { get; } = new();

    /// <summary>How many articles name each entity of a kind.</summary>
    public Tally Named(EntityKind kind) => _named.TryGetValue(kind, out Tally? tally) ? tally : _named[kind] = new();

    public void Add(Article article)
    {
        Articles++;
        Words += article.WordCount;
        Languages.Add(article.Language);
        foreach (Quote quote in article.Quotes)
        {
            Quotes.Add(KindName.Of(quote.Kind));
            if (quote.Speaker is { } speaker)
                Speakers.Add(speaker.Name);
        }

        foreach (Entity entity in article.Entities)
            Named(entity.Kind).Add(entity.Name);
        foreach (int year in article.Dates.Select(static date => date.Year).OfType<int>())
            Years.Add(year.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>How often each of some names came.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Names => _counts.Count;

    public void Add(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    /// <summary>The most frequent names, those of equal frequency in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Top(int count) =>
        _counts.OrderByDescending(static name => name.Value).ThenBy(static name => name.Key, StringComparer.Ordinal).Take(count);
}

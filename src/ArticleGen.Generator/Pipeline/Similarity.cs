using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>What an article may share with others.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Language">Its language; articles of two languages are not similar.</param>
/// <param name="Features">Its people, organisations, places and keywords, each once.</param>
internal sealed record SimilarityEntry(string RelativePath, string Language, EquatableArray<string> Features)
{
    // The first ones are what the article is about.
    private const int MostFeatures = 64;

    /// <summary>Marks what an author wrote as a keyword.</summary>
    public const char Keyword = '#';

    public static SimilarityEntry Of(CompiledArticle article)
    {
        List<string> features = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string keyword in article.Site!.Tags)
            Add(Keyword + keyword.Trim().ToLowerInvariant());
        foreach (EntityMention entity in article.Entities)
        {
            if (entity.IsDeclared || entity.Confidence >= MemberRule.DefaultConfidence)
                Add((char)('0' + (int)entity.Kind) + entity.Id);
        }

        return new(article.RelativePath, article.Site.Language, features.ToEquatableArray());

        void Add(string feature)
        {
            if (features.Count < MostFeatures && seen.Add(feature))
                features.Add(feature);
        }
    }
}

/// <summary>
/// For each article those that share the most with it. What few articles have tells more than what many have, and what more than
/// <see cref="MostShared"/> have tells nothing: so no article is compared with more than a bounded number of others, however many there are.
/// </summary>
/// <param name="Table">For each article of the catalog the positions of others, the most similar first; empty where no two are.</param>
internal sealed record Similarity(string Table)
{
    private const int MostShared = 128;

    public static Similarity Of(ImmutableArray<SimilarityEntry> entries, GeneratorOptions options, CancellationToken cancellationToken)
    {
        int most = options.MostSimilar;
        List<SimilarityEntry> articles = [];
        foreach (SimilarityEntry entry in entries.OrderBy(static entry => entry.RelativePath, StringComparer.Ordinal))
        {
            if (articles.Count == 0 || articles[articles.Count - 1].RelativePath != entry.RelativePath)
                articles.Add(entry);
        }

        Dictionary<string, List<int>> index = Index(articles);
        List<int>[] similar = new List<int>[articles.Count];
        int[] scores = new int[articles.Count];
        List<int> touched = [];
        for (int i = 0; i < similar.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string feature in articles[i].Features)
            {
                List<int> others = index[feature];
                if (others.Count is < 2 or > MostShared)
                    continue;
                int weight = Weight(others.Count, articles.Count) * (feature[0] == SimilarityEntry.Keyword ? 2 : 1);
                foreach (int other in others)
                {
                    if (other == i || articles[other].Language != articles[i].Language)
                        continue;
                    if (scores[other] == 0)
                        touched.Add(other);
                    scores[other] += weight;
                }
            }

            similar[i] = Best(touched, scores, most);
            foreach (int other in touched)
                scores[other] = 0;
            touched.Clear();
        }

        return new(Array.TrueForAll(similar, static others => others.Count == 0) ? "" : Encode(similar));
    }

    // SimilarArticles of the run-time model reads it.
    private static string Encode(List<int>[] similar)
    {
        TableWriter table = new();
        table.WriteNumber(ModelVersion.Current);
        table.WriteNumber(similar.Length);
        for (int i = 0; i < similar.Length; i++)
        {
            table.WriteNumber(similar[i].Count);
            foreach (int other in similar[i])
                table.WriteSigned(other - i);
        }

        return table.Pack();
    }

    private static Dictionary<string, List<int>> Index(List<SimilarityEntry> articles)
    {
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            foreach (string feature in articles[i].Features)
            {
                if (!index.TryGetValue(feature, out List<int>? others))
                    index.Add(feature, others = []);
                others.Add(i);
            }
        }

        return index;
    }

    private static List<int> Best(List<int> touched, int[] scores, int most)
    {
        List<int> best = new(most + 1);
        foreach (int article in touched)
        {
            int place = best.Count;
            while (place > 0 && (scores[best[place - 1]] < scores[article] || (scores[best[place - 1]] == scores[article] && best[place - 1] > article)))
                place--;
            if (place == most)
                continue;
            best.Insert(place, article);
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return best;
    }

    // 16 times the binary logarithm of 1 + total / count, in whole numbers: every machine reckons them alike.
    private static int Weight(int count, int total)
    {
        const int Bits = 20;
        ulong ratio = (1UL << Bits) + (((ulong)total << Bits) / (ulong)count);
        int weight = 0;
        for (; ratio >= 2UL << Bits; ratio >>= 1)
            weight += 16;
        for (int part = 8; part > 0; part >>= 1)
        {
            ratio = (ratio * ratio) >> Bits;
            if (ratio < 2UL << Bits)
                continue;
            ratio >>= 1;
            weight += part;
        }

        return weight;
    }
}

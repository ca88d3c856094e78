using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Finds which names of an article mean the same: spellings, surnames, short forms, acronyms, names of one country.</summary>
internal sealed class NameClusterer
{
    /// <summary>More names than this do not share a word in any real article.</summary>
    private const int MaxNamesOfWord = 32;

    /// <summary>An article with more persons is a list, and comparing each with each takes too long.</summary>
    private const int MaxPersons = 256;

    /// <summary>No name of more words has a short form or initials.</summary>
    private const int MostWords = 16;

    /// <summary>"CIA" leaves out the country of the United States Central Intelligence Agency, which is two words here.</summary>
    private const int MostLeftOut = 2;

    private readonly Document _document;
    private readonly List<NameCluster> _clusters = [];
    private readonly Dictionary<(EntityKind, string), NameCluster> _byKey = [];

    private readonly NameKeys _keys;
    private readonly PhraseTable _heads;
    private readonly PhraseTable _links;

    private NameClusterer(Document document, IReadOnlyList<NameOccurrence> occurrences)
    {
        _document = document;
        _keys = new(document.Language, occurrences);
        _heads = Lexicon.For(document.Language)["name-heads"];
        _links = Lexicon.For(document.Language)["role-links"];
    }

    /// <summary>One cluster per thing that is named, by first occurrence.</summary>
    /// <param name="document">The article.</param>
    /// <param name="occurrences">Its names in order.</param>
    public static List<NameCluster> Cluster(Document document, IReadOnlyList<NameOccurrence> occurrences)
    {
        NameClusterer clusterer = new(document, occurrences);
        foreach (NameOccurrence occurrence in occurrences)
        {
            Cancellation.Check();
            clusterer.Add(occurrence);
        }

        clusterer.LinkParentheses(occurrences);
        clusterer.LinkIdentities();
        clusterer.LinkShortForms();
        clusterer.LinkSpellings();
        clusterer.LinkInitials();
        List<NameCluster> roots = clusterer._clusters.FindAll(static cluster => cluster.IsRoot);
        foreach (NameCluster root in roots)
            Sorting.Sort(root.Occurrences, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        Sorting.Sort(roots, static (a, b) => a.First.CompareTo(b.First));
        return roots;
    }

    private void Add(NameOccurrence occurrence)
    {
        string key = _keys.Of(occurrence);
        if (!_byKey.TryGetValue((occurrence.Kind, key), out NameCluster? cluster))
        {
            cluster = new(occurrence.Kind, key);
            _byKey.Add((occurrence.Kind, key), cluster);
            _clusters.Add(cluster);
        }

        cluster.Occurrences.Add(occurrence);
    }

    private NameCluster ClusterOf(NameOccurrence occurrence) => _byKey[(occurrence.Kind, _keys.Of(occurrence))];

    /// <summary>«Parti socialiste (PASOK)»: what stands in parentheses behind a name is its acronym, or the other way round.</summary>
    private void LinkParentheses(IReadOnlyList<NameOccurrence> occurrences)
    {
        for (int i = 1; i < occurrences.Count; i++)
        {
            Cancellation.Check();
            NameOccurrence outside = occurrences[i - 1];
            NameOccurrence inside = occurrences[i];
            if (outside.Kind != inside.Kind || outside.Kind is EntityKind.Person or EntityKind.Place || !Acronyms.IsInParentheses(_document, outside.Name, inside.Name))
                continue;
            (NameOccurrence acronym, NameOccurrence name) = Acronyms.IsAcronym(_document, inside.Name) ? (inside, outside) : (outside, inside);
            if (!Acronyms.IsAcronym(_document, acronym.Name) || acronym.Text.Length >= name.Text.Length)
                continue;
            ClusterOf(acronym).MergeInto(ClusterOf(name));
            ClusterOf(name).Root.Acronym ??= acronym.Text;
        }
    }

    /// <summary>What the gazetteers know under one identity: «RPDC» and «Corée du Nord».</summary>
    private void LinkIdentities()
    {
        Dictionary<(EntityKind, string), NameCluster> byIdentity = [];
        foreach (NameCluster cluster in _clusters)
        {
            Cancellation.Check();
            string? identity = cluster.Occurrences.Select(occurrence => NameGazetteer.IdentityOf(cluster.Kind, occurrence.Listing)).FirstOrDefault(static found => found is not null);
            if (identity is null)
                continue;
            if (byIdentity.TryGetValue((cluster.Kind, identity), out NameCluster? known))
                cluster.MergeInto(known);
            else
                byIdentity.Add((cluster.Kind, identity), cluster);
        }
    }

    /// <summary>«Kim» is Kim Jong-un, «la Commission» the European Commission, where the article has just one such name, or had one last.</summary>
    private void LinkShortForms()
    {
        Dictionary<string, List<NameCluster>> byWord = IndexByWord();
        foreach (NameCluster shorter in _clusters.OrderByDescending(static cluster => cluster.Words.Length))
        {
            Cancellation.Check();
            if (shorter.Kind == EntityKind.Place || !shorter.IsRoot || shorter.Words.Length > MostWords)
                continue;
            NameCluster? best = null;
            foreach (NameCluster longer in byWord[shorter.Words[shorter.Words.Length - 1]])
            {
                if (longer.Kind == shorter.Kind && longer.Words.Length >= shorter.Words.Length && longer.Root != shorter && IsShortForm(shorter, longer) && (!IsKnownOrganization(shorter) || IsNamedAfter(longer, shorter)) && IsCloser(longer, best, shorter))
                    best = longer;
            }

            if (best is not null)
                shorter.MergeInto(best);
        }
    }

    /// <summary>A surname that is spelt once another way, "Shmidt" for Anna Schmidt: long, of the same first letter, and near to just one person.</summary>
    private void LinkSpellings()
    {
        List<NameCluster> persons = _clusters.FindAll(static cluster => cluster.IsRoot && cluster.Kind == EntityKind.Person);
        if (persons.Count > MaxPersons)
            return;
        List<NameCluster> full = persons.FindAll(static person => person.Words.Length > 1);
        foreach (NameCluster single in persons)
        {
            Cancellation.Check();
            if (single.Words.Length > 1 || single.Key.Length < 6 || single.Occurrences[0].Listing.Is(ListedAs.Forename))
                continue;
            int limit = single.Key.Length < 8 ? 2 : 3;
            List<NameCluster> near = full.FindAll(person => person.Words[person.Words.Length - 1] is var surname
                && surname[0] == single.Key[0] && EditDistance.Between(surname, single.Key, limit) < limit);
            if (near.Count == 1)
                single.MergeInto(near[0]);
        }
    }

    private Dictionary<string, List<NameCluster>> IndexByWord()
    {
        Dictionary<string, List<NameCluster>> byWord = new(StringComparer.Ordinal);
        foreach (NameCluster cluster in _clusters)
        {
            Cancellation.Check();
            if (cluster.Words.Length > MostWords)
                continue;
            foreach (string word in cluster.Words)
            {
                if (!byWord.TryGetValue(word, out List<NameCluster>? clusters))
                    byWord.Add(word, clusters = []);
                if (clusters.Count < MaxNamesOfWord)
                    clusters.Add(cluster);
            }
        }

        return byWord;
    }

    /// <summary>What the whole world knows by this name is no short form: Microsoft is not Microsoft Ibérica.</summary>
    private static bool IsKnownOrganization(NameCluster cluster) =>
        cluster.Kind == EntityKind.Organization && cluster.Occurrences[0].Listing.Is(ListedAs.Organization);

    /// <summary>"Church of Zorbeka" is Zorbeka, however well that is known.</summary>
    private bool IsNamedAfter(NameCluster longer, NameCluster shorter)
    {
        NameOccurrence name = longer.Root.Occurrences[0];
        int second = name.FirstToken + 1;
        return name.EndToken - name.FirstToken == shorter.Words.Length + 2 && _heads.Contains(WordAt(name.FirstToken)) && _links.Contains(WordAt(second));
    }

    private ReadOnlySpan<char> WordAt(int token) => _document.Tokens[token].Span.Of(_document.Body);

    private static bool IsShortForm(NameCluster shorter, NameCluster longer)
    {
        int position = longer.Words.Length > shorter.Words.Length ? shorter.PositionIn(longer) : -1;
        if (shorter.Kind == EntityKind.Person)
        {
            bool abbreviated = position < 0 && longer.Words[0].Length > 1 && shorter.Words.Length > 1 && shorter.Words[0].Length == 1
                && longer.Words[0][0] == shorter.Words[0][0]
                && longer.Words[longer.Words.Length - 1] == shorter.Words[shorter.Words.Length - 1];
            bool withoutMiddle = position < 0 && shorter.Words.Length == 2 && longer.Words.Length > 2 && shorter.Words[0] == longer.Words[0] && shorter.Words[1] == longer.Words[longer.Words.Length - 1];
            return position >= 0 || abbreviated || withoutMiddle;
        }

        // «Ubuntu» is not Ubuntu 12.10, but «la loi ALUR» is ALUR.
        bool begins = position == 0 && (shorter.Kind != EntityKind.Work || shorter.Words.Length > 1);
        bool ends = position > 0 && position + shorter.Words.Length == longer.Words.Length;
        return begins || ends;
    }

    /// <summary>Of several persons of one surname the one named last before is meant, else the first one after.</summary>
    private static bool IsCloser(NameCluster candidate, NameCluster? best, NameCluster shorter)
    {
        if (best is null)
            return true;
        int start = shorter.First;
        int candidateStart = candidate.Root.First;
        int bestStart = best.Root.First;
        bool candidateBefore = candidateStart < start;
        bool bestBefore = bestStart < start;
        if (candidateBefore != bestBefore)
            return candidateBefore;
        return candidateBefore ? candidateStart > bestStart : candidateStart < bestStart;
    }

    /// <summary>An acronym whose letters begin the words of a name of the article.</summary>
    private void LinkInitials()
    {
        Dictionary<(EntityKind, string), NameCluster> byInitials = [];
        foreach (NameCluster name in _clusters)
        {
            Cancellation.Check();
            if (name.Words.Length is < 2 or > MostWords || name.Kind is EntityKind.Person or EntityKind.Place)
                continue;
            foreach (string initials in new[] { InitialsOf(name.Words, 1), InitialsOf(name.Words, 4) })
            {
                for (int start = 0; start <= MostLeftOut && initials.Length - start > (start > 0 ? 2 : 1); start++)
                {
                    if (!byInitials.ContainsKey((name.Kind, initials.Substring(start))))
                        byInitials.Add((name.Kind, initials.Substring(start)), name);
                }
            }
        }

        foreach (NameCluster acronym in _clusters)
        {
            Cancellation.Check();
            if (!acronym.IsRoot || acronym.Words.Length != 1 || !byInitials.TryGetValue((acronym.Kind, acronym.Words[0]), out NameCluster? name))
                continue;
            NameOccurrence occurrence = acronym.Occurrences[0];
            if (name.Root == acronym || _document.Tokens[occurrence.FirstToken].Case != LetterCase.Upper)
                continue;
            acronym.MergeInto(name);
            name.Root.Acronym ??= occurrence.Text;
        }
    }

    /// <summary>The first letters of the words that have at least some letters.</summary>
    private static string InitialsOf(string[] words, int shortest) =>
        string.Concat(words.Where(word => word.Length >= shortest).Select(static word => word[0]));
}

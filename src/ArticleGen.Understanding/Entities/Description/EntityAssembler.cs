using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>Puts names and values together to the entities of one article.</summary>
internal sealed class EntityAssembler(Document document, NameGazetteer gazetteer)
{
    private readonly PersonDescriber _persons = new(document, gazetteer);
    private readonly List<(RecognizedEntity Entity, IReadOnlyList<TextSpan> Mentions)> _entities = [];

    public void AddNames(IReadOnlyList<NameCluster> clusters)
    {
        Namesakes namesakes = new(document, gazetteer, clusters);
        foreach (IGrouping<(EntityKind, string), NameCluster> same in clusters.GroupBy(IdentityOf))
        {
            Cancellation.Check();
            NameCluster cluster = same.First();
            foreach (NameCluster other in same.Skip(1))
            {
                Cancellation.Check();
                cluster.Occurrences.AddRange(other.Occurrences);
            }

            _entities.Add((ToEntity(cluster, same.Key.Item2, namesakes), cluster.Occurrences.ConvertAll(static occurrence => occurrence.Span)));
        }
    }

    public void AddValues(IEnumerable<ValueMention> values)
    {
        foreach (IGrouping<(EntityKind, string), ValueMention> same in values.GroupBy(static value => (value.Kind, value.Id)))
        {
            List<string> forms = [];
            HashSet<string> known = new(StringComparer.Ordinal);
            List<TextSpan> spans = [];
            foreach (ValueMention value in same)
            {
                Cancellation.Check();
                spans.Add(value.Span);
                string form = value.Span.Of(document.Body).ToString();
                if (known.Add(form))
                    forms.Add(form);
            }

            _entities.Add((new(same.Key.Item1, same.Key.Item2, forms[0], forms.Skip(1).ToEquatableArray(), Gender.Unknown, null, same.First().Detail), spans));
        }
    }

    /// <summary>All that was added, by first mention.</summary>
    public EntityIndex ToIndex()
    {
        Sorting.Sort(_entities, static (a, b) => a.Mentions[0].Start.CompareTo(b.Mentions[0].Start));
        List<RecognizedMention> mentions = [];
        for (int i = 0; i < _entities.Count; i++)
        {
            Cancellation.Check();
            foreach (TextSpan span in _entities[i].Mentions)
            {
                Cancellation.Check();
                mentions.Add(new(span, i));
            }
        }

        Sorting.Sort(mentions, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new(document, [.. _entities.Select(static entity => entity.Entity)], mentions);
    }

    private (EntityKind, string) IdentityOf(NameCluster cluster)
    {
        string? identity = cluster.Occurrences.Select(occurrence => NameGazetteer.IdentityOf(cluster.Kind, occurrence.Listing)).FirstOrDefault(static found => found is not null);
        if (identity is not null && cluster.Kind == EntityKind.Place)
            identity = gazetteer.CountryName(identity);
        return (cluster.Kind, Slug.Of(identity ?? CanonicalName.Of(cluster)));
    }

    private RecognizedEntity ToEntity(NameCluster cluster, string id, Namesakes namesakes)
    {
        string name = CanonicalName.Of(cluster);
        EquatableArray<string> aliases = cluster.Occurrences.Select(static occurrence => occurrence.Text).Where(text => text != name).Distinct(StringComparer.Ordinal).ToEquatableArray();
        Gender gender = Gender.Unknown;
        string? item = null;
        EntityDetail? detail = null;
        switch (cluster.Kind)
        {
            case EntityKind.Person:
                (gender, detail) = _persons.Describe(cluster, name);
                break;
            case EntityKind.Organization when AcronymOf(cluster) is { } acronym:
                detail = new OrganizationDetail(acronym);
                break;
            case EntityKind.Place:
                (string? country, item) = namesakes.TryFind(cluster, name, out string known, out string? knownItem) ? (known, knownItem) : gazetteer.PlaceOf(name);
                detail = country is null ? null : new PlaceDetail(country);
                break;
        }

        return new(cluster.Kind, id, name, aliases, gender, item, detail);
    }

    private static string? AcronymOf(NameCluster cluster) =>
        cluster.Acronym ?? cluster.Occurrences.Select(static occurrence => occurrence.Text).FirstOrDefault(static text => text.Length is >= 2 and <= 8 && text.All(char.IsUpper));
}

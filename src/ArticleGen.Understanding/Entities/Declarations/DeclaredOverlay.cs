using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>
/// Lays declared mentions over inferred ones. What was inferred to be the same as a declared mention follows it:
/// where «Anne Doe» is declared, the «Mme Doe» that inference merged with her is hers too.
/// </summary>
internal sealed class DeclaredOverlay(Document document, EntityIndex inferred)
{
    private readonly Dictionary<int, DeclaredEntity> _takenOver = [];
    private readonly Dictionary<DeclaredEntity, int> _evidence = [];
    private readonly Dictionary<(EntityKind, string), (RecognizedEntity Entity, List<TextSpan> Spans)> _entities = [];

    /// <summary>Lays the mentions, which are sorted and disjoint.</summary>
    public void Lay(List<DeclaredMention> declared)
    {
        List<DeclaredMention> accepted = Accept(declared);
        foreach (DeclaredMention mention in accepted)
        {
            Cancellation.Check();
            SpansOf(mention.Entity).Add(mention.Span);
        }

        int next = 0;
        foreach (RecognizedMention mention in inferred.Mentions)
        {
            Cancellation.Check();
            while (next < accepted.Count && accepted[next].Span.End <= mention.Span.Start)
                next++;
            if (next < accepted.Count && accepted[next].Span.OverlapsWith(mention.Span))
                continue;
            if (_takenOver.TryGetValue(mention.Entity, out DeclaredEntity? owner) && IsPartOf(mention.Span.Of(document.Body), owner.Name))
                SpansOf(owner).Add(mention.Span);
            else
                SpansOf(inferred.Entities[mention.Entity]).Add(mention.Span);
        }
    }

    /// <summary>Adds an entity that the author declares and the text does not name.</summary>
    public void AddUnmentioned(DeclaredEntity entity) => SpansOf(entity);

    /// <summary>The entities by first mention, those without one last.</summary>
    public EntityIndex ToIndex()
    {
        (RecognizedEntity Entity, List<TextSpan> Spans)[] ordered = [.. _entities.Values];
        foreach ((_, List<TextSpan> spans) in ordered)
            Sorting.Sort(spans, static (a, b) => a.Start.CompareTo(b.Start));
        ordered = [.. ordered.OrderBy(static entry => entry.Spans.Count > 0 ? entry.Spans[0].Start : int.MaxValue)];
        List<RecognizedMention> mentions = [];
        for (int i = 0; i < ordered.Length; i++)
        {
            Cancellation.Check();
            foreach (TextSpan span in ordered[i].Spans)
                mentions.Add(new(span, i));
        }

        Sorting.Sort(mentions, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new(document, [.. ordered.Select(entry => WithAliases(entry.Entity, entry.Spans))], mentions);
    }

    /// <summary>The declared mentions that stand against what was inferred at their place.</summary>
    private List<DeclaredMention> Accept(List<DeclaredMention> declared)
    {
        List<DeclaredMention> accepted = [];
        foreach (DeclaredMention mention in declared)
        {
            Cancellation.Check();
            int first = inferred.FirstMentionAt(mention.Span.Start);
            if (first > 0 && inferred.Mentions[first - 1].Span.End > mention.Span.Start)
                first--;
            bool stands = true;
            DeclaredMention placed = mention;
            for (int i = first; stands && i < inferred.Mentions.Count && inferred.Mentions[i].Span.Start < mention.Span.End; i++)
            {
                RecognizedMention other = inferred.Mentions[i];
                RecognizedEntity entity = inferred.Entities[other.Entity];
                if (IsValue(entity.Kind))
                    continue;
                if (mention.Entity.Kind is null)
                    placed = placed with { Span = other.Span };
                else
                    stands = mention.IsCertain || other.Span.Length <= mention.Span.Length || !other.Span.Contains(mention.Span);
                if (stands)
                    TakeOver(other.Entity, mention.Entity, entity.Kind);
            }

            if (stands && mention.Entity.Kind is not null && (accepted.Count == 0 || accepted[accepted.Count - 1].Span.End <= placed.Span.Start))
                accepted.Add(placed);
        }

        return accepted;
    }

    private void TakeOver(int other, DeclaredEntity entity, EntityKind kind)
    {
        entity.Kind ??= kind;
        if (!_takenOver.ContainsKey(other))
            _takenOver.Add(other, entity);
        if (!_evidence.ContainsKey(entity))
            _evidence.Add(entity, other);
    }

    private static bool IsValue(EntityKind kind) => kind is EntityKind.Date or EntityKind.Money or EntityKind.Percent or EntityKind.Quantity;

    /// <summary>Whether the words of a mention are words of a name.</summary>
    private static bool IsPartOf(ReadOnlySpan<char> mention, string name)
    {
        int start = name.AsSpan().IndexOf(mention, StringComparison.OrdinalIgnoreCase);
        return start >= 0
            && (start == 0 || !char.IsLetterOrDigit(name[start - 1]))
            && (start + mention.Length == name.Length || !char.IsLetterOrDigit(name[start + mention.Length]));
    }

    private List<TextSpan> SpansOf(DeclaredEntity entity)
    {
        if (entity.Kind is not { } kind)
            return [];
        RecognizedEntity? evidence = _evidence.TryGetValue(entity, out int index) && inferred.Entities[index].Kind == kind ? inferred.Entities[index] : null;
        return SpansOf(new RecognizedEntity(
            kind,
            entity.Id ?? Slug.Of(entity.Name),
            entity.Name,
            [],
            evidence?.Gender ?? Gender.Unknown,
            entity.WikidataId ?? evidence?.WikidataId,
            DetailOf(kind, entity.Name, evidence?.Detail))
        {
            IsDeclared = true,
        });
    }

    private List<TextSpan> SpansOf(RecognizedEntity entity)
    {
        if (!_entities.TryGetValue((entity.Kind, entity.Id), out (RecognizedEntity, List<TextSpan> Spans) entry))
            _entities.Add((entity.Kind, entity.Id), entry = (entity, []));
        return entry.Spans;
    }

    /// <summary>What the text shows of an entity, if it shows it of the declared name: two linked persons may have been read as one.</summary>
    private static EntityDetail? DetailOf(EntityKind kind, string name, EntityDetail? evidence)
    {
        if (kind != EntityKind.Person)
            return evidence;
        bool isOfName = evidence is PersonDetail person && IsPartOf((person.GivenName ?? "").AsSpan(), name) && IsPartOf((person.FamilyName ?? "").AsSpan(), name);
        return isOfName ? evidence : PersonOf(name);
    }

    /// <summary>Without evidence from the text the last word is the family name.</summary>
    private static PersonDetail? PersonOf(string name)
    {
        int space = name.LastIndexOf(' ');
        return space < 0 ? null : new(name.Substring(0, space), name.Substring(space + 1), Honorific: null, Role: null);
    }

    private RecognizedEntity WithAliases(RecognizedEntity entity, List<TextSpan> spans) => entity with
    {
        Aliases = spans.Select(span => span.Of(document.Body).ToString()).Where(form => form != entity.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(),
    };
}

using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities;

/// <summary>The entities of one article while it is being understood, in positions of <see cref="Document.Body"/>.</summary>
internal sealed class EntityIndex(Document document, IReadOnlyList<RecognizedEntity> entities, IReadOnlyList<RecognizedMention> mentions)
{
    /// <summary>The entities by first mention.</summary>
    public IReadOnlyList<RecognizedEntity> Entities { get; } = entities;

    /// <summary>All mentions by start; they never overlap.</summary>
    public IReadOnlyList<RecognizedMention> Mentions { get; } = mentions;

    /// <summary>How sure each inferred mention is.</summary>
    public MentionConfidences Confidences { get; private set; } = MentionConfidences.None;

    /// <summary>The same index with how sure its mentions are.</summary>
    public EntityIndex With(MentionConfidences confidences)
    {
        Confidences = confidences;
        return this;
    }

    /// <summary>The index into <see cref="Mentions"/> of the first mention that starts at or after a body position.</summary>
    /// <param name="position">A position of the body.</param>
    public int FirstMentionAt(int position)
    {
        int low = 0;
        int high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The entities as the article model has them, in file positions.</summary>
    public EquatableArray<EntityInfo> ToEntities()
    {
        List<MentionInfo>[] grouped = new List<MentionInfo>[Entities.Count];
        foreach (RecognizedMention mention in Mentions)
            {
            Cancellation.Check();
            RecognizedEntity entity = Entities[mention.Entity];
            (grouped[mention.Entity] ??= []).Add(new(document.ToFile(mention.Span), document.BlockAt(mention.Span.Start))
            {
                Confidence = entity.IsDeclared ? 1 : Confidences.Of(entity.Kind, mention.Span),
            });
        }

        EntityInfo[] result = new EntityInfo[Entities.Count];
        for (int i = 0; i < result.Length; i++)
        {
            Cancellation.Check();
            RecognizedEntity entity = Entities[i];
            result[i] = new(entity.Kind, entity.Id, entity.Name, entity.Aliases, (grouped[i] ?? []).ToEquatableArray(), entity.WikidataId, entity.Detail) { IsDeclared = entity.IsDeclared };
        }

        return new(result);
    }
}

/// <summary>One entity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">See <see cref="EntityInfo.Id"/>.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">Other forms in the article.</param>
/// <param name="Gender">The grammatical or natural gender of a person, as far as honorific, forename or role tell.</param>
/// <param name="WikidataId">The Wikidata item, if known.</param>
/// <param name="Detail">What only this kind has.</param>
internal sealed record RecognizedEntity(
    EntityKind Kind,
    string Id,
    string Name,
    EquatableArray<string> Aliases,
    Gender Gender,
    string? WikidataId,
    EntityDetail? Detail)
{
    /// <summary>Whether an author declared it.</summary>
    public bool IsDeclared { get; init; }
}

/// <summary>One mention.</summary>
/// <param name="Span">The name in the body, without title and article.</param>
/// <param name="Entity">The index of its entity.</param>
internal readonly record struct RecognizedMention(TextSpan Span, int Entity);

/// <summary>What a pronoun must agree with.</summary>
internal enum Gender
{
    Unknown,
    Masculine,
    Feminine,
}

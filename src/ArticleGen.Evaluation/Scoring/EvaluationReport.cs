using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>What understanding got right of a set of annotated articles. Figures of several sets add up.</summary>
public sealed record EvaluationReport
{
    /// <summary>The report of no article.</summary>
    public static EvaluationReport Empty { get; } = new();

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; init; }

    /// <summary>How many words they have.</summary>
    public int Words { get; init; }

    /// <summary>How many predicted spans lie outside their article or cut a surrogate pair.</summary>
    public int BadOffsets { get; init; }

    /// <summary>Articles whose language was told.</summary>
    public Ratio Language { get; init; }

    /// <summary>Gold paragraphs found with exactly their span.</summary>
    public Ratio ParagraphSpan { get; init; }

    /// <summary>Gold paragraphs found with exactly their span and kind.</summary>
    public Ratio ParagraphKind { get; init; }

    /// <summary>Quotations found with exactly their span.</summary>
    public Matches QuoteSpan { get; init; }

    /// <summary>Quotations found that have the right kind, where direct and fragment are one class against scare and title.</summary>
    public Ratio QuoteKind { get; init; }

    /// <summary>
    /// Direct and fragment quotations with a gold speaker whose predicted speaker names the same entity: equal, or one contains the other
    /// as whole words, without case and accents. Where the article does not name the speaker, no predicted speaker is right too.
    /// </summary>
    public Ratio Speaker { get; init; }

    /// <summary>The same, of the speakers that the article names.</summary>
    public Ratio SpeakerNamed { get; init; }

    /// <summary>Direct and fragment quotations found whose cue is exactly the annotated one, or absent like it.</summary>
    public Ratio Cue { get; init; }

    /// <summary>Quotations annotated with who passed the words on, for which the same name was found.</summary>
    public Ratio Via { get; init; }

    /// <summary>Names found with the right kind or another whose canonical name is the annotated one.</summary>
    public Ratio CanonicalName { get; init; }

    /// <summary>Mentions found that are annotated with a value, whose value is that one.</summary>
    public Ratio Value { get; init; }

    /// <summary>Mentions found with exactly their span, by kind.</summary>
    public IReadOnlyDictionary<EntityKind, Matches> Entities { get; init; } = new Dictionary<EntityKind, Matches>();

    /// <summary>What went wrong, one line each.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>People, organisations and places together.</summary>
    public Matches CoreEntities => EntitiesOf(EntityKind.Person) + EntitiesOf(EntityKind.Organization) + EntitiesOf(EntityKind.Place);

    /// <summary>All kinds together.</summary>
    public Matches AllEntities => Entities.Values.Aggregate(default(Matches), static (sum, kind) => sum + kind);

    /// <summary>The mentions of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public Matches EntitiesOf(EntityKind kind) => Entities.GetValueOrDefault(kind);

    /// <summary>Both sets of articles as one.</summary>
    public static EvaluationReport operator +(EvaluationReport left, EvaluationReport right) => new()
    {
        Articles = left.Articles + right.Articles,
        Words = left.Words + right.Words,
        BadOffsets = left.BadOffsets + right.BadOffsets,
        Language = left.Language + right.Language,
        ParagraphSpan = left.ParagraphSpan + right.ParagraphSpan,
        ParagraphKind = left.ParagraphKind + right.ParagraphKind,
        QuoteSpan = left.QuoteSpan + right.QuoteSpan,
        QuoteKind = left.QuoteKind + right.QuoteKind,
        Speaker = left.Speaker + right.Speaker,
        SpeakerNamed = left.SpeakerNamed + right.SpeakerNamed,
        Cue = left.Cue + right.Cue,
        Via = left.Via + right.Via,
        CanonicalName = left.CanonicalName + right.CanonicalName,
        Value = left.Value + right.Value,
        Entities = left.Entities.Keys.Union(right.Entities.Keys).ToDictionary(static k => k, k => left.EntitiesOf(k) + right.EntitiesOf(k)),
        Errors = [.. left.Errors, .. right.Errors],
    };
}

using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Entities.Declarations;
using ArticleGen.Understanding.Entities.Description;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Entities.Names.NoNames;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities;

/// <summary>Finds the names and values of an article.</summary>
internal static class EntityRecognizer
{
    public static EntityIndex Recognize(
        Document document,
        EquatableArray<QuotationMarks> quotations,
        UnderstandingOptions options,
        ProblemList problems,
        NameChain chain,
        CancellationToken cancellationToken)
    {
        Document cased = SentenceCase.Of(document);
        NameContext context = new(cased, document, quotations, ValueRecognizer.Recognize(document, cancellationToken));
        using TaggedNames? tagged = FindNames(cased, problems, cancellationToken);
        NameSpans names = new(cased, context.Gazetteer, tagged is null ? RuleTagger.Tag(cased, GazetteerMarker.For(cased.Language), cancellationToken) : tagged.Mentions);
        chain.Run(context, names);
        List<NameOccurrence> occurrences = names.ToOccurrences(document);
        MentionConfidences confidences = MentionConfidences.Of(document.Language, tagged, occurrences);
        EntityAssembler assembler = new(document, context.Gazetteer);
        assembler.AddNames(NameClusterer.Cluster(document, occurrences));
        assembler.AddValues(ValuesFirst.Outside(context, names));
        return EntityDeclarations.Apply(document, assembler.ToIndex(), options.Entities, problems).With(confidences);
    }

    /// <summary>What the model of the language finds; nothing where there is no model to ask.</summary>
    private static TaggedNames? FindNames(Document document, ProblemList problems, CancellationToken cancellationToken)
    {
        LoadedModel loaded = NameModels.For(document.Language);
        if (loaded.Damage is not null)
            problems.Add(ProblemKind.DamagedResource, default, document.Language + ".crf", loaded.Damage);
        return loaded.Model is { } model ? NameTagger.Tag(document, model, GazetteerMarker.For(document.Language), cancellationToken) : null;
    }
}

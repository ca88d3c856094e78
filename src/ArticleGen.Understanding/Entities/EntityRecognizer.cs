using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Declarations;
using ArticleGen.Understanding.Entities.Description;
using ArticleGen.Understanding.Entities.Gazetteers;
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
        NameTrace? trace,
        CancellationToken cancellationToken)
    {
        NameContext context = new(document, NameGazetteer.For(document.Language), quotations, ValueRecognizer.Recognize(document, cancellationToken));
        NameSpans names = new(document, context.Gazetteer, FindNames(document, problems, cancellationToken));
        NameChain.Run(context, names, trace);
        EntityAssembler assembler = new(document, context.Gazetteer);
        assembler.AddNames(NameClusterer.Cluster(document, names.ToOccurrences()));
        assembler.AddValues(ValuesFirst.Outside(context, names));
        return EntityDeclarations.Apply(document, assembler.ToIndex(), options.Entities, problems);
    }

    private static List<NameMention> FindNames(Document document, ProblemList problems, CancellationToken cancellationToken)
    {
        GazetteerMarker gazetteers = GazetteerMarker.For(document.Language);
        LoadedModel loaded = NameModels.For(document.Language);
        if (loaded.Damage is not null)
            problems.Add(ProblemKind.DamagedResource, default, document.Language + ".crf", loaded.Damage);
        return loaded.Model is { } model
            ? NameTagger.Tag(document, model, gazetteers, cancellationToken)
            : RuleTagger.Tag(document, gazetteers, cancellationToken);
    }
}

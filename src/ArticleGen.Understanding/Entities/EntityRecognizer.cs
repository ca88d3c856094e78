using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Entities.Declarations;
using ArticleGen.Understanding.Entities.Resolution;
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
        CancellationToken cancellationToken)
    {
        IReadOnlyList<ValueMention> values = ValueRecognizer.Recognize(document, cancellationToken);
        NameGazetteer gazetteer = new(document.Language);
        List<NameMention> names = SpeakingNames.Apply(document, gazetteer, FindNames(document, problems, cancellationToken));
        names = new NameBoundaries(document, gazetteer).Apply(new NameExtents(document, gazetteer).Apply(names));
        names = ListedPlaces.Apply(document, QuotedTitles.Apply(document, quotations, names));
        List<NameOccurrence> occurrences = WithoutValues(document, names, values, out List<ValueMention> kept);
        occurrences = NamePropagation.Apply(document, occurrences, kept);
        EnumerationAgreement.Apply(document, gazetteer, occurrences);
        KindAgreement.Apply(document, gazetteer, occurrences);
        EntityAssembler assembler = new(document, gazetteer);
        assembler.AddNames(NameClusterer.Cluster(document, gazetteer, occurrences));
        assembler.AddValues(kept);
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

    /// <summary>Where a name and a value overlap, a name that holds the value and more wins («Boeing 737», «14-Juillet»), else the value.</summary>
    private static List<NameOccurrence> WithoutValues(Document document, List<NameMention> names, IReadOnlyList<ValueMention> values, out List<ValueMention> kept)
    {
        List<NameOccurrence> occurrences = [];
        kept = [];
        int next = 0;
        foreach (NameMention name in names)
        {
            TextSpan span = document.SpanOf(name.FirstToken, name.EndToken);
            while (next < values.Count && values[next].Span.End <= span.Start)
                kept.Add(values[next++]);
            bool isValue = false;
            int last = next;
            for (; last < values.Count && values[last].Span.Start < span.End; last++)
                isValue |= values[last].Span.Start < span.Start || values[last].Span.Length >= span.Length || values[last].Span.End > span.End;
            if (isValue)
                continue;
            next = last;
            occurrences.Add(new(name.Kind, span, name.FirstToken, name.EndToken, span.Of(document.Body).ToString()));
        }

        while (next < values.Count)
            kept.Add(values[next++]);
        return occurrences;
    }
}

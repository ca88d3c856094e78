using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Trainer.Measuring;

/// <summary>A name that the understanding found, and whether the annotation has it.</summary>
/// <param name="Evidence">What tells how sure it is.</param>
/// <param name="IsRight">Whether kind and span are right.</param>
internal readonly record struct JudgedName(NameEvidence Evidence, bool IsRight)
{
    /// <summary>The names of a text; where its scheme knows no events and works, only people, organisations and places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasAllKinds">Whether events and works are annotated by our rules.</param>
    public static IEnumerable<JudgedName> Of(AnnotatedText text, bool hasAllKinds)
    {
        UnderstandingOptions options = new() { Language = text.Language, Format = text.Format };
        Document document = DocumentReader.Read(text.Text, options, new(), CancellationToken.None);
        EntityIndex index = EntityRecognizer.Recognize(document, QuotationScanner.Scan(document, new(), CancellationToken.None), options, new(), NameChain.Default, CancellationToken.None);
        HashSet<(EntityKind, TextSpan)> gold = [.. text.Names.Select(static name => ((EntityKind)int.TrailingZeroCount(name.Kinds), name.Span))];
        TextSpan[] spans = [.. index.Mentions.Where(mention => index.Entities[mention.Entity].Kind <= EntityKind.Work).Select(static mention => mention.Span)];
        for (int i = 0; i < spans.Length && spans.Length == index.Confidences.Evidence.Length; i++)
        {
            NameEvidence evidence = index.Confidences.Evidence[i];
            if (hasAllKinds || evidence.Kind <= EntityKind.Place)
                yield return new(evidence, gold.Contains((evidence.Kind, document.ToFile(spans[i]))));
        }
    }
}

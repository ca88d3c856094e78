using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Trainer.Training;

/// <summary>Turns annotated text into what a model is trained on.</summary>
internal static class FeatureCompiler
{
    /// <summary>The features and labels of a text.</summary>
    /// <param name="annotated">The text.</param>
    /// <param name="language">The language of the model.</param>
    public static TrainingArticle Compile(AnnotatedText annotated, string language)
    {
        Document document = DocumentReader.Read(annotated.Text, new() { Language = annotated.Language, Format = annotated.Format }, new(), CancellationToken.None);
        Token[] tokens = document.Tokens;
        ushort[] allowed = Labels(document, tokens, annotated.Names);
        using FeatureExtractor extractor = new(document.Body, tokens, GazetteerMarker.For(annotated.Language), TrainingFrequencies.Of(annotated.Language, language));
        List<TrainingParagraph> paragraphs = [];
        Span<uint> features = stackalloc uint[FeatureExtractor.MaxFeatures];
        for (int first = 0; first < tokens.Length;)
        {
            int end = NameTagger.ParagraphEnd(tokens, first);
            List<uint> all = [];
            int[] ends = new int[end - first];
            for (int i = first; i < end; i++)
            {
                int count = extractor.Extract(i, first, end, features);
                all.AddRange(features[..count]);
                ends[i - first] = all.Count;
            }

            paragraphs.Add(new([.. all], ends, allowed[first..end]));
            first = end;
        }

        return new(annotated.Id, paragraphs, annotated.Weight);
    }

    private static ushort[] Labels(Document document, Token[] tokens, IReadOnlyList<AnnotatedName> names)
    {
        ushort[] allowed = new ushort[tokens.Length];
        Array.Fill(allowed, (ushort)(1 << NameLabel.Outside));
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            TextSpan span = document.ToFile(tokens[i].Span);
            while (next < names.Count && names[next].Span.End <= span.Start)
                next++;
            if (next == names.Count || !names[next].Span.OverlapsWith(span))
                continue;
            AnnotatedName name = names[next];
            bool begins = i == 0 || !name.Span.OverlapsWith(document.ToFile(tokens[i - 1].Span));
            int labels = name.MayBeNone ? 1 << NameLabel.Outside : 0;
            for (EntityKind kind = EntityKind.Person; kind <= EntityKind.Work; kind++)
            {
                if ((name.Kinds & (1 << (int)kind)) != 0)
                    labels |= 1 << (begins ? NameLabel.Begin(kind) : NameLabel.Inside(kind));
            }

            allowed[i] = (ushort)labels;
        }

        return allowed;
    }
}

using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Trainer.Training;

/// <summary>A name of an annotated text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kinds">The kinds it may be of, as bits of <see cref="EntityKind"/>.</param>
/// <param name="MayBeNone">Whether it may be no name by the rules of this project.</param>
internal readonly record struct AnnotatedName(TextSpan Span, int Kinds, bool MayBeNone);

/// <summary>Turns annotated text into what a model is trained on.</summary>
internal static class AnnotatedText
{
    /// <param name="id">What to call it.</param>
    /// <param name="text">The text.</param>
    /// <param name="format">How the text is written.</param>
    /// <param name="language">Its language.</param>
    /// <param name="names">Its names by start.</param>
    public static TrainingArticle ToArticle(string id, string text, ArticleFormat format, string language, IReadOnlyList<AnnotatedName> names)
    {
        Document document = DocumentReader.Read(text, new() { Language = language, Format = format }, new(), CancellationToken.None);
        Token[] tokens = document.Tokens;
        ushort[] allowed = Labels(document, tokens, names);
        using FeatureExtractor extractor = new(document.Body, tokens, GazetteerMarker.For(language));
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

        return new(id, paragraphs);
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

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Finds the names of an article with a trained model.</summary>
internal static class NameTagger
{
    /// <summary>The names in order; none overlaps another or spans two paragraphs.</summary>
    public static TaggedNames Tag(Document document, CrfModel model, GazetteerMarker gazetteers, CancellationToken cancellationToken)
    {
        Token[] tokens = document.Tokens;
        List<NameMention> mentions = [];
        int[] scores = ArrayPool<int>.Shared.Rent(tokens.Length * NameLabel.Count);
        byte[] backward = ArrayPool<byte>.Shared.Rent(tokens.Length * NameLabel.Count);
        byte[] labels = ArrayPool<byte>.Shared.Rent(tokens.Length);
        using FeatureExtractor extractor = new(document.Body, tokens, gazetteers, WordFrequencies.For(document.Language));
        Span<uint> features = stackalloc uint[FeatureExtractor.MaxFeatures];
        for (int first = 0; first < tokens.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = ParagraphEnd(tokens, first);
            for (int i = first; i < end; i++)
            {
                Cancellation.Check();
                int count = extractor.Extract(i, first, end, features);
                model.Score(features.Slice(0, count), scores.AsSpan(i * NameLabel.Count, NameLabel.Count));
            }

            ViterbiDecoder.Decode(
                scores.AsSpan(first * NameLabel.Count, (end - first) * NameLabel.Count),
                model.Transitions,
                backward,
                labels.AsSpan(first, end - first));
            Collect(labels.AsSpan(first, end - first), tokens.AsSpan(first, end - first), first, mentions);
            first = end;
        }

        ArrayPool<byte>.Shared.Return(backward);
        ArrayPool<byte>.Shared.Return(labels);
        return new(tokens, mentions, model, scores);
    }

    /// <summary>The token after the paragraph that starts at a token.</summary>
    public static int ParagraphEnd(Token[] tokens, int first)
    {
        int end = first + 1;
        while (end < tokens.Length && !tokens[end].StartsParagraph)
        {
            Cancellation.Check();
            end++;
        }

        return end;
    }

    // Code is no part of a name, whatever its neighbours make it look like.
    private static void Collect(ReadOnlySpan<byte> labels, ReadOnlySpan<Token> tokens, int offset, List<NameMention> mentions)
    {
        for (int i = 0; i < labels.Length;)
        {
            Cancellation.Check();
            int end = i + 1;
            if (labels[i] != NameLabel.Outside && tokens[i].Kind != TokenKind.Opaque)
            {
                EntityKind kind = NameLabel.KindOf(labels[i]);
                while (end < labels.Length && labels[end] == NameLabel.Inside(kind) && tokens[end].Kind != TokenKind.Opaque)
                    end++;
                mentions.Add(new(kind, offset + i, offset + end));
            }

            i = end;
        }
    }
}

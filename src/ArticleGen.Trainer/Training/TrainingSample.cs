using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Trainer.Training;

/// <summary>A paragraph as the trainer sees it: features that are frequent enough, as places in the weights.</summary>
/// <param name="Rows">Where the weights of each feature start, one token after the other.</param>
/// <param name="Ends">Where the features of each token end.</param>
/// <param name="Allowed">The labels that each token may have, as bits.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TrainingSample(int[] Rows, int[] Ends, ushort[] Allowed, float Weight)
{
    /// <summary>Features are counted by so many bits of their hashes; the rare one that shares a count is kept without need.</summary>
    private const int CountBits = 26;

    public static TrainingSample[] Of(IReadOnlyList<TrainingArticle> articles, TrainingOptions options)
    {
        byte[] counts = new byte[1 << CountBits];
        foreach (uint feature in articles.SelectMany(static article => article.Paragraphs).SelectMany(static paragraph => paragraph.Features))
        {
            ref byte count = ref counts[feature >> (32 - CountBits)];
            count = (byte)Math.Min(byte.MaxValue, count + 1);
        }

        return
        [
            .. articles
                .Where(static article => article.Weight > 0)
                .SelectMany(article => article.Paragraphs.Select(paragraph => Of(paragraph, counts, options, article.Weight))),
        ];
    }

    private static TrainingSample Of(TrainingParagraph paragraph, byte[] counts, TrainingOptions options, float weight)
    {
        List<int> rows = new(paragraph.Features.Length);
        int[] ends = new int[paragraph.Ends.Length];
        for (int i = 0, next = 0; i < ends.Length; i++)
        {
            for (; next < paragraph.Ends[i]; next++)
            {
                uint feature = paragraph.Features[next];
                if (counts[feature >> (32 - CountBits)] >= options.MinimumCount)
                    rows.Add((int)(feature >> (32 - options.Bits)) * ForwardBackward.Lanes);
            }

            ends[i] = rows.Count;
        }

        return new([.. rows], ends, paragraph.Allowed, weight);
    }
}

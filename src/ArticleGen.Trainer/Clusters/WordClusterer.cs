using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleGen.Trainer.Clusters;

/// <summary>Groups words of like use: spherical k-means (Dhillon and Modha 2001) over their vectors. Deterministic.</summary>
internal static class WordClusterer
{
    /// <summary>The number of clusters; 0 stands for no cluster.</summary>
    private const int Count = 511;
    private const int Rounds = 14;
    private const int Dimensions = WordVectors.Dimensions;

    /// <summary>Every word with its cluster, from 1.</summary>
    public static IReadOnlyDictionary<string, ushort> Cluster(WordVectors words)
    {
        int count = words.Words.Count;
        float[] centres = new float[Count * Dimensions];
        int[] cluster = new int[count];
        for (int i = 0; i < Count; i++)
            words.Vectors.AsSpan((int)((long)i * count / Count) * Dimensions, Dimensions).CopyTo(centres.AsSpan(i * Dimensions));
        for (int round = 0; round < Rounds; round++)
        {
            float[] sums = new float[centres.Length];
            for (int word = 0; word < count; word++)
            {
                ReadOnlySpan<float> vector = words.Vectors.AsSpan(word * Dimensions, Dimensions);
                cluster[word] = Nearest(vector, centres);
                Span<float> sum = sums.AsSpan(cluster[word] * Dimensions, Dimensions);
                for (int i = 0; i < Dimensions; i++)
                    sum[i] += vector[i];
            }

            for (int i = 0; i < Count; i++)
                Normalise(sums.AsSpan(i * Dimensions, Dimensions), centres.AsSpan(i * Dimensions, Dimensions));
        }

        Dictionary<string, ushort> clusters = new(StringComparer.Ordinal);
        for (int word = 0; word < count; word++)
            clusters[words.Words[word]] = (ushort)(cluster[word] + 1);
        return clusters;
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centres)
    {
        ReadOnlySpan<Vector256<float>> lanes = MemoryMarshal.Cast<float, Vector256<float>>(vector);
        int nearest = 0;
        float best = float.NegativeInfinity;
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<Vector256<float>> centre = MemoryMarshal.Cast<float, Vector256<float>>(centres.AsSpan(i * Dimensions, Dimensions));
            Vector256<float> sum = Vector256<float>.Zero;
            for (int j = 0; j < lanes.Length; j++)
                sum += lanes[j] * centre[j];
            float product = Vector256.Sum(sum);
            if (product > best)
            {
                best = product;
                nearest = i;
            }
        }

        return nearest;
    }

    /// <summary>An empty cluster keeps its centre.</summary>
    private static void Normalise(ReadOnlySpan<float> sum, Span<float> centre)
    {
        float length = 0;
        foreach (float number in sum)
            length += number * number;
        if (length == 0)
            return;
        for (int i = 0; i < sum.Length; i++)
            centre[i] = sum[i] / MathF.Sqrt(length);
    }
}

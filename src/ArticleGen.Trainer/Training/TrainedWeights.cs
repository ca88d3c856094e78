using System;
using System.IO;
using System.IO.Compression;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>What training found.</summary>
/// <param name="bits">The number of feature rows is 2 to this power.</param>
/// <param name="transitions">The score of going from one label to the next, at from × lanes + to.</param>
/// <param name="weights">The weights, all lanes of one row after those of another.</param>
/// <param name="prune">Weights nearer to zero are left out.</param>
internal sealed class TrainedWeights(int bits, float[] transitions, float[] weights, float prune)
{
    /// <summary>How many steps of a quantised weight make 1.</summary>
    private const float Scale = CrfModel.Scale;

    /// <summary>Beyond so many steps only every second one is used: the models are an eighth smaller, and what is lost is less than what is pruned.</summary>
    private const int FineSteps = 2;

    public CrfModel ToModel() => new(bits, QuantisedTransitions(), QuantisedWeights());

    /// <summary>Writes the layout of <see cref="CrfModelFormat"/>.</summary>
    /// <param name="output">Takes the model.</param>
    /// <param name="lexicons">The hash of the lexicon sections it was trained with.</param>
    public void Write(Stream output, uint lexicons)
    {
        short[] steps = QuantisedTransitions();
        sbyte[] rows = QuantisedWeights();
        byte[] content = Pack(steps, rows, 1 << bits);
        using BinaryWriter header = new(output);
        header.Write(CrfModelFormat.Magic);
        header.Write(CrfModelFormat.Version);
        header.Write(bits);
        header.Write(lexicons);
        header.Write(CrfModel.Checksum(content));
        header.Flush();
        // Nothing repeats but by chance: each byte by itself comes out shorter.
        using DeflateStream deflated = new(output, new ZLibCompressionOptions { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.HuffmanOnly });
        deflated.Write(content);
    }

    private static byte[] Pack(short[] transitions, sbyte[] weights, int rows)
    {
        using MemoryStream content = new();
        using BinaryWriter writer = new(content);
        foreach (short step in transitions)
            writer.Write(step);
        for (int first = 0; first < NameLabel.Count; first += 8)
        {
            for (int row = 0; row < rows; row++)
            {
                int labels = 0;
                for (int label = first; label < Math.Min(first + 8, NameLabel.Count); label++)
                    labels |= weights[(label * rows) + row] == 0 ? 0 : 1 << (label - first);
                writer.Write((byte)labels);
            }
        }

        foreach (sbyte weight in weights)
        {
            if (weight != 0)
                writer.Write(weight);
        }

        return content.ToArray();
    }

    private short[] QuantisedTransitions()
    {
        short[] quantised = new short[NameLabel.Count * NameLabel.Count];
        for (int i = 0; i < quantised.Length; i++)
        {
            float weight = transitions[(i / NameLabel.Count * ForwardBackward.Lanes) + (i % NameLabel.Count)];
            quantised[i] = (short)Math.Clamp(MathF.Round(weight * Scale), -4000, 4000);
        }

        return quantised;
    }

    private sbyte[] QuantisedWeights()
    {
        int rows = weights.Length / ForwardBackward.Lanes;
        sbyte[] quantised = new sbyte[rows * NameLabel.Count];
        for (int row = 0; row < rows; row++)
        {
            for (int label = 0; label < NameLabel.Count; label++)
            {
                float weight = weights[(row * ForwardBackward.Lanes) + label];
                quantised[(label * rows) + row] = MathF.Abs(weight) < prune ? (sbyte)0 : Quantised(weight * Scale);
            }
        }

        return quantised;
    }

    private static sbyte Quantised(float steps) =>
        (sbyte)Math.Clamp(MathF.Abs(steps) <= FineSteps ? MathF.Round(steps) : 2 * MathF.Round(steps / 2), -126, 126);
}

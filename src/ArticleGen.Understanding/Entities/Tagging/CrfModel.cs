using System;
using System.IO;
using System.IO.Compression;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features (Weinberger and others 2009),
/// its weights quantised to 8 bits.
/// </summary>
internal sealed class CrfModel
{
    /// <summary>The weights of a row: eleven bytes biased by 128, then padding.</summary>
    private const int WordsPerRow = 2;
    private const int Bias = 128;
    private const ulong EvenLanes = 0x00FF_00FF_00FF_00FF;

    /// <summary>How many steps of a quantised score make 1.</summary>
    public const int Scale = 16;

    private static readonly float[] Exponentials = ExponentialsOf(1024);

    private readonly ulong[] _rows;
    private readonly int _shift;

    /// <param name="bits">The number of feature rows is 2 to this power.</param>
    /// <param name="transitions">See <see cref="Transitions"/>.</param>
    /// <param name="weights">The weights, all rows of one label after those of another.</param>
    public CrfModel(int bits, short[] transitions, ReadOnlySpan<sbyte> weights)
        : this(bits, transitions)
    {
        for (int label = 0; label < NameLabel.Count; label++)
            SetWeights(label, weights.Slice(label << bits, 1 << bits));
    }

    private CrfModel(int bits, short[] transitions)
    {
        _shift = 32 - bits;
        Transitions = transitions;
        PathFactors = new float[transitions.Length];
        for (int i = 0; i < transitions.Length; i++)
            PathFactors[i] = NameLabel.MayFollow(i / NameLabel.Count, i % NameLabel.Count) ? (float)Math.Exp((double)transitions[i] / Scale) : 0;
        _rows = new ulong[WordsPerRow << bits];
    }

    /// <summary>The hash of the lexicon sections that it was trained with.</summary>
    public uint Lexicons { get; private init; }

    /// <summary>The checksum of its content, by which other data says which model it was made with.</summary>
    public uint Content { get; private init; }

    /// <summary>The score of going from one label to the next, at from × count + to.</summary>
    public short[] Transitions { get; }

    /// <summary>The same as factors of a probability; 0 where no label may follow.</summary>
    public float[] PathFactors { get; }

    /// <summary>The factor of a probability by which a score is below another.</summary>
    /// <param name="below">By how many steps; not negative.</param>
    public static float Exponential(int below) => below < Exponentials.Length ? Exponentials[below] : 0;

    /// <summary>The score of every label for one token.</summary>
    /// <param name="features">The features of the token; at most 255.</param>
    /// <param name="scores">Takes <see cref="NameLabel.Count"/> scores.</param>
    /// <remarks>Eight weights are summed at once in the lanes of a 64-bit word: 16 bits take 255 sums of 8 bits.</remarks>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ulong even0 = 0;
        ulong odd0 = 0;
        ulong even1 = 0;
        ulong odd1 = 0;
        foreach (uint feature in features)
        {
            int row = (int)(feature >> _shift) * WordsPerRow;
            ulong low = _rows[row];
            ulong high = _rows[row + 1];
            even0 += low & EvenLanes;
            odd0 += (low >> 8) & EvenLanes;
            even1 += high & EvenLanes;
            odd1 += (high >> 8) & EvenLanes;
        }

        int bias = features.Length * Bias;
        for (int label = 0; label < NameLabel.Count; label++)
        {
            ulong lanes = label < 8 ? ((label & 1) == 0 ? even0 : odd0) : ((label & 1) == 0 ? even1 : odd1);
            scores[label] = (int)((lanes >> (label % 8 / 2 * 16)) & 0xFFFF) - bias;
        }
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The layout of <see cref="CrfModelFormat"/>.</param>
    /// <exception cref="InvalidDataException">It is no model, of another version or damaged; the message says which.</exception>
    public static CrfModel Load(Stream stream)
    {
        try
        {
            using BinaryReader header = new(stream);
            if (header.ReadInt32() != CrfModelFormat.Magic)
                throw new InvalidDataException("not a model");
            int version = header.ReadInt32();
            if (version != CrfModelFormat.Version)
                throw new InvalidDataException(FormattableString.Invariant($"version {version} instead of {CrfModelFormat.Version}"));
            int bits = header.ReadInt32();
            if (bits is < 1 or > CrfModelFormat.MaxBits)
                throw new InvalidDataException("damaged");
            uint lexicons = header.ReadUInt32();
            uint checksum = header.ReadUInt32();
            short[] transitions = new short[NameLabel.Count * NameLabel.Count];
            byte[] scores = new byte[transitions.Length * sizeof(short)];
            using DeflateStream inflated = new(stream, CompressionMode.Decompress);
            Fill(inflated, scores);
            uint sum = Checksum(scores);
            for (int i = 0; i < transitions.Length; i++)
                transitions[i] = (short)(scores[i * 2] | (scores[(i * 2) + 1] << 8));
            CrfModel model = new(bits, transitions) { Lexicons = lexicons, Content = checksum };
            byte[][] weighted = [new byte[1 << bits], new byte[1 << bits]];
            foreach (byte[] labels in weighted)
            {
                Fill(inflated, labels);
                sum = Checksum(labels, sum);
            }

            int[][] counts = [CountsOf(weighted[0]), CountsOf(weighted[1])];
            byte[] packed = new byte[1 << bits];
            for (int label = 0; label < NameLabel.Count; label++)
            {
                int count = counts[label / 8][label % 8];
                Fill(inflated, packed, count);
                sum = Checksum(packed.AsSpan(0, count), sum);
                model.SetWeights(label, weighted[label / 8], packed);
            }

            if (sum != checksum)
                throw new InvalidDataException("damaged");
            return model;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("damaged", e);
        }
    }

    /// <summary>The checksum of inflated content.</summary>
    public static uint Checksum(ReadOnlySpan<byte> content) => Checksum(content, PhraseFolding.HashStart);

    private static uint Checksum(ReadOnlySpan<byte> content, uint hash)
    {
        foreach (byte b in content)
            hash = PhraseFolding.HashNext(hash, (char)b);
        return hash;
    }

    private static float[] ExponentialsOf(int count)
    {
        float[] exponentials = new float[count];
        for (int i = 0; i < count; i++)
            exponentials[i] = (float)Math.Exp(-(double)i / Scale);
        return exponentials;
    }

    private void SetWeights(int label, ReadOnlySpan<sbyte> weights)
    {
        (int word, int shift) = (label / 8, label % 8 * 8);
        for (int row = 0; row < weights.Length; row++)
            _rows[(row * WordsPerRow) + word] |= (ulong)(byte)(weights[row] + Bias) << shift;
    }

    /// <summary>How many rows have a weight for each of eight labels.</summary>
    private static int[] CountsOf(byte[] weighted)
    {
        int[] rows = new int[256];
        foreach (byte labels in weighted)
            rows[labels]++;
        int[] counts = new int[8];
        for (int labels = 0; labels < rows.Length; labels++)
        {
            for (int bit = 0; bit < counts.Length; bit++)
                counts[bit] += ((labels >> bit) & 1) * rows[labels];
        }

        return counts;
    }

    /// <summary>Takes the weights of the rows that have one; without a branch, which no processor could foresee.</summary>
    private void SetWeights(int label, byte[] weighted, byte[] packed)
    {
        (int word, int bit) = (label / 8, label % 8);
        int shift = bit * 8;
        int next = 0;
        for (int row = 0; row < weighted.Length; row++)
        {
            int has = (weighted[row] >> bit) & 1;
            _rows[(row * WordsPerRow) + word] |= (ulong)(byte)((packed[next] & -has) + Bias) << shift;
            next += has;
        }
    }

    private static void Fill(Stream stream, byte[] content) => Fill(stream, content, content.Length);

    private static void Fill(Stream stream, byte[] content, int count)
    {
        int filled = 0;
        while (filled < count)
        {
            int read = stream.Read(content, filled, count - filled);
            if (read == 0)
                throw new EndOfStreamException();
            filled += read;
        }
    }
}

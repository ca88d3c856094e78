using System;
using System.Runtime.Intrinsics;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>
/// The expectations of a linear-chain model over one paragraph (Lafferty, McCallum and Pereira 2001). The eleven labels of a token stand in
/// sixteen lanes; the last five stay zero.
/// </summary>
internal sealed class ForwardBackward
{
    /// <summary>The lanes of a token.</summary>
    public const int Lanes = 16;

    private const int Count = NameLabel.Count;
    private const int Half = Lanes / 2;

    private readonly float[] _from = new float[Count * Lanes];
    private readonly float[] _to = new float[Count * Lanes];
    private float[] _factors = [];
    private float[] _forward = [];
    private float[] _scales = [];

    /// <summary>Takes the scores of going from one label to the next, at from × lanes + to.</summary>
    public void SetTransitions(ReadOnlySpan<float> transitions)
    {
        for (int from = 0; from < Count; from++)
        {
            for (int to = 0; to < Count; to++)
            {
                float path = NameLabel.MayFollow(from, to) ? MathF.Exp(transitions[(from * Lanes) + to]) : 0;
                _from[(from * Lanes) + to] = path;
                _to[(to * Lanes) + from] = path;
            }
        }
    }

    /// <summary>
    /// Adds the expectation of every label of every token and of every pair of labels, times a sign, and returns the logarithm of the sum
    /// over all sequences.
    /// </summary>
    /// <param name="emissions">The scores of every token's labels.</param>
    /// <param name="length">The number of tokens.</param>
    /// <param name="allowed">The labels that each token may have; all where empty.</param>
    /// <param name="tokens">Takes the expectations of labels.</param>
    /// <param name="pairs">Takes the expectations of pairs, at from × lanes + to.</param>
    /// <param name="sign">What to multiply with.</param>
    public double Expect(ReadOnlySpan<float> emissions, int length, ReadOnlySpan<ushort> allowed, Span<float> tokens, Span<float> pairs, float sign)
    {
        if (_scales.Length < length)
        {
            _factors = new float[length * Lanes];
            _forward = new float[length * Lanes];
            _scales = new float[length];
        }

        double logarithm = 0;
        Span<float> beginning = stackalloc float[Lanes];
        for (int i = 0; i < length; i++)
        {
            ReadOnlySpan<float> scores = emissions.Slice(i * Lanes, Count);
            Span<float> factors = _factors.AsSpan(i * Lanes, Lanes);
            float highest = float.NegativeInfinity;
            foreach (float score in scores)
                highest = MathF.Max(highest, score);
            logarithm += highest;
            for (int label = 0; label < Count; label++)
                factors[label] = !allowed.IsEmpty && (allowed[i] & (1 << label)) == 0 ? 0 : MathF.Exp(scores[label] - highest) + 1e-20f;

            Vector256<float> low = Vector256<float>.Zero;
            Vector256<float> high = Vector256<float>.Zero;
            if (i == 0)
            {
                for (int label = 0; label < Count; label++)
                    beginning[label] = NameLabel.IsInside(label) ? 0 : 1;
                low = Vector256.Create<float>(beginning);
                high = Vector256.Create<float>(beginning[Half..]);
            }
            else
            {
                ReadOnlySpan<float> before = _forward.AsSpan((i - 1) * Lanes, Lanes);
                for (int from = 0; from < Count; from++)
                {
                    Vector256<float> weight = Vector256.Create(before[from]);
                    low += weight * Vector256.Create<float>(_from.AsSpan(from * Lanes, Half));
                    high += weight * Vector256.Create<float>(_from.AsSpan((from * Lanes) + Half, Half));
                }
            }

            low *= Vector256.Create<float>(factors);
            high *= Vector256.Create<float>(factors[Half..]);
            float sum = MathF.Max(Vector256.Sum(low) + Vector256.Sum(high), 1e-30f);
            _scales[i] = sum;
            logarithm += Math.Log(sum);
            (low / sum).CopyTo(_forward.AsSpan(i * Lanes, Half));
            (high / sum).CopyTo(_forward.AsSpan((i * Lanes) + Half, Half));
        }

        Vector256<float> backwardLow = Vector256<float>.One;
        Vector256<float> backwardHigh = Vector256<float>.One;
        Span<float> arrived = stackalloc float[Lanes];
        Vector256<float> signs = Vector256.Create(sign);
        for (int i = length - 1; i >= 0; i--)
        {
            Span<float> expected = tokens.Slice(i * Lanes, Lanes);
            ReadOnlySpan<float> forward = _forward.AsSpan(i * Lanes, Lanes);
            (Vector256.Create<float>(expected) + (signs * Vector256.Create(forward) * backwardLow)).CopyTo(expected);
            (Vector256.Create<float>(expected[Half..]) + (signs * Vector256.Create(forward[Half..]) * backwardHigh)).CopyTo(expected[Half..]);
            if (i == 0)
                break;
            Vector256<float> arrivedLow = backwardLow * Vector256.Create<float>(_factors.AsSpan(i * Lanes, Half)) / _scales[i];
            Vector256<float> arrivedHigh = backwardHigh * Vector256.Create<float>(_factors.AsSpan((i * Lanes) + Half, Half)) / _scales[i];
            arrivedLow.CopyTo(arrived);
            arrivedHigh.CopyTo(arrived[Half..]);
            ReadOnlySpan<float> before = _forward.AsSpan((i - 1) * Lanes, Lanes);
            backwardLow = Vector256<float>.Zero;
            backwardHigh = Vector256<float>.Zero;
            for (int from = 0; from < Count; from++)
            {
                Vector256<float> weight = Vector256.Create(sign * before[from]);
                Span<float> row = pairs.Slice(from * Lanes, Lanes);
                (Vector256.Create<float>(row) + (weight * Vector256.Create<float>(_from.AsSpan(from * Lanes, Half)) * arrivedLow)).CopyTo(row);
                (Vector256.Create<float>(row[Half..]) + (weight * Vector256.Create<float>(_from.AsSpan((from * Lanes) + Half, Half)) * arrivedHigh)).CopyTo(row[Half..]);
            }

            for (int to = 0; to < Count; to++)
            {
                Vector256<float> weight = Vector256.Create(arrived[to]);
                backwardLow += weight * Vector256.Create<float>(_to.AsSpan(to * Lanes, Half));
                backwardHigh += weight * Vector256.Create<float>(_to.AsSpan((to * Lanes) + Half, Half));
            }
        }

        return logarithm;
    }
}

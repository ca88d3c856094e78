using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>How to train.</summary>
internal sealed record TrainingOptions
{
    /// <summary>The number of feature rows is 2 to this power.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>How often every paragraph is seen.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>How many times to train anew in another order, for the mean.</summary>
    public int Runs { get; init; } = 6;

    /// <summary>The step size of AdaGrad.</summary>
    public float LearningRate { get; init; } = 0.1f;

    /// <summary>What every weight loses towards zero after each epoch.</summary>
    public float Shrinkage { get; init; } = 0.02f;

    /// <summary>The share of features that a token is trained without, so that none is relied on alone.</summary>
    public double Dropout { get; init; } = 0.15;

    /// <summary>Features met less often are left out.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Weights nearer to zero than this are left out of the model.</summary>
    public float Prune { get; init; } = 0.07f;
}

/// <summary>
/// Trains a linear-chain conditional random field: stochastic gradient ascent on the likelihood with per-weight steps
/// (AdaGrad, Duchi, Hazan and Singer 2011). Deterministic: the order and the dropout come from a fixed seed.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Count = NameLabel.Count;

    private readonly TrainingOptions _options;
    private readonly int _shift;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Count * Count];
    private readonly float[] _transitionSquares = new float[Count * Count];
    private readonly float[] _exponentials = new float[Count * Count];
    private readonly HashSet<uint> _kept = [];
    private ulong _random;

    private CrfTrainer(TrainingOptions options, int run)
    {
        _options = options;
        _random = unchecked((ulong)run * 0x9E3779B97F4A7C15);
        _shift = 32 - options.Bits;
        _weights = new float[Count << options.Bits];
        _squares = new float[Count << options.Bits];
    }

    /// <summary>The weights of a model trained on articles.</summary>
    public static TrainedWeights Train(IReadOnlyList<TrainingArticle> articles, TrainingOptions options, Action<string>? log = null)
    {
        TrainingParagraph[] paragraphs = [.. articles.SelectMany(static article => article.Paragraphs)];
        float[] weights = new float[Count << options.Bits];
        float[] transitions = new float[Count * Count];

        // The mean of several runs, and in each of the later epochs: single steps and orders are noise (Polyak and Juditsky 1992).
        float share = 1f / (options.Runs * (options.Epochs - (options.Epochs / 2)));
        for (int run = 1; run <= options.Runs; run++)
        {
            CrfTrainer trainer = new(options, run);
            trainer.CountFeatures(paragraphs);
            for (int epoch = 1; epoch <= options.Epochs; epoch++)
            {
                trainer.Shuffle(paragraphs);
                double loss = 0;
                foreach (TrainingParagraph paragraph in paragraphs)
                    loss += trainer.Learn(paragraph);
                trainer.Shrink();
                if (epoch > options.Epochs / 2)
                {
                    Accumulate(trainer._weights, weights, share);
                    Accumulate(trainer._transitions, transitions, share);
                }

                log?.Invoke(FormattableString.Invariant($"run {run}, epoch {epoch}: loss {loss:F0}"));
            }
        }

        return new(options.Bits, transitions, weights, options.Prune);
    }

    private static void Accumulate(float[] weights, float[] sums, float share)
    {
        for (int i = 0; i < weights.Length; i++)
            sums[i] += weights[i] * share;
    }

    private void CountFeatures(TrainingParagraph[] paragraphs)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint feature in paragraphs.SelectMany(static paragraph => paragraph.Features))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach ((uint feature, int count) in counts)
        {
            if (count >= _options.MinimumCount)
                _kept.Add(feature);
        }
    }

    private void Shuffle(TrainingParagraph[] paragraphs)
    {
        for (int i = paragraphs.Length - 1; i > 0; i--)
        {
            int other = (int)(NextRandom() % (ulong)(i + 1));
            (paragraphs[i], paragraphs[other]) = (paragraphs[other], paragraphs[i]);
        }
    }

    /// <summary>xorshift64* (Vigna 2016).</summary>
    private ulong NextRandom()
    {
        _random ^= _random >> 12;
        _random ^= _random << 25;
        _random ^= _random >> 27;
        return unchecked(_random * 0x2545F4914F6CDD1D) >> 11;
    }

    private void Shrink()
    {
        for (int i = 0; i < _weights.Length; i++)
            _weights[i] = MathF.CopySign(MathF.Max(0, MathF.Abs(_weights[i]) - _options.Shrinkage), _weights[i]);
    }

    /// <summary>One step on one paragraph; returns its loss before the step.</summary>
    private double Learn(TrainingParagraph paragraph)
    {
        int length = paragraph.Ends.Length;
        int[][] rows = new int[length][];
        float[] emissions = new float[length * Count];
        uint threshold = (uint)(_options.Dropout * uint.MaxValue);
        for (int i = 0, start = 0; i < length; start = paragraph.Ends[i++])
        {
            List<int> active = [];
            for (int f = start; f < paragraph.Ends[i]; f++)
            {
                uint feature = paragraph.Features[f];
                if (_kept.Contains(feature) && (uint)NextRandom() >= threshold)
                    active.Add((int)(feature >> _shift) * Count);
            }

            rows[i] = [.. active];
            Span<float> scores = emissions.AsSpan(i * Count, Count);
            foreach (int row in rows[i])
            {
                for (int label = 0; label < Count; label++)
                    scores[label] += _weights[row + label];
            }
        }

        for (int from = 0; from < Count; from++)
        {
            for (int to = 0; to < Count; to++)
                _exponentials[(from * Count) + to] = NameLabel.MayFollow(from, to) ? MathF.Exp(_transitions[(from * Count) + to]) : 0;
        }

        float[] tokens = new float[length * Count];
        float[] pairs = new float[Count * Count];
        double loss = Expect(emissions, length, allowed: null, tokens, pairs, 1);
        loss -= Expect(emissions, length, paragraph.Allowed, tokens, pairs, -1);
        Update(rows, tokens, pairs);
        return loss;
    }

    /// <summary>
    /// Forward and backward over the paragraph: adds the expectation of every label of every token and of every pair of labels,
    /// times a sign, and returns the logarithm of the sum over all sequences.
    /// </summary>
    private double Expect(float[] emissions, int length, ushort[]? allowed, float[] tokens, float[] pairs, float sign)
    {
        float[] factors = new float[length * Count];
        float[] forward = new float[length * Count];
        float[] scales = new float[length];
        double logarithm = 0;
        for (int i = 0; i < length; i++)
        {
            float highest = float.NegativeInfinity;
            for (int label = 0; label < Count; label++)
                highest = MathF.Max(highest, emissions[(i * Count) + label]);
            logarithm += highest;
            float sum = 0;
            for (int label = 0; label < Count; label++)
            {
                float factor = allowed is not null && (allowed[i] & (1 << label)) == 0 ? 0 : MathF.Exp(emissions[(i * Count) + label] - highest) + 1e-20f;
                factors[(i * Count) + label] = factor;
                float arriving = 0;
                if (i == 0)
                {
                    arriving = NameLabel.IsInside(label) ? 0 : 1;
                }
                else
                {
                    for (int from = 0; from < Count; from++)
                        arriving += forward[((i - 1) * Count) + from] * _exponentials[(from * Count) + label];
                }

                forward[(i * Count) + label] = arriving * factor;
                sum += arriving * factor;
            }

            scales[i] = MathF.Max(sum, 1e-30f);
            logarithm += Math.Log(scales[i]);
            for (int label = 0; label < Count; label++)
                forward[(i * Count) + label] /= scales[i];
        }

        Span<float> backward = stackalloc float[Count];
        Span<float> arrived = stackalloc float[Count];
        backward.Fill(1);
        for (int i = length - 1; i >= 0; i--)
        {
            for (int label = 0; label < Count; label++)
                tokens[(i * Count) + label] += sign * forward[(i * Count) + label] * backward[label];
            if (i == 0)
                break;
            for (int label = 0; label < Count; label++)
                arrived[label] = backward[label] * factors[(i * Count) + label] / scales[i];
            for (int from = 0; from < Count; from++)
            {
                float sum = 0;
                float before = forward[((i - 1) * Count) + from];
                for (int label = 0; label < Count; label++)
                {
                    float path = _exponentials[(from * Count) + label] * arrived[label];
                    sum += path;
                    pairs[(from * Count) + label] += sign * before * path;
                }

                backward[from] = sum;
            }
        }

        return logarithm;
    }

    private void Update(int[][] rows, float[] tokens, float[] pairs)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            for (int label = 0; label < Count; label++)
            {
                float gradient = tokens[(i * Count) + label];
                if (MathF.Abs(gradient) < 1e-4f)
                    continue;
                foreach (int row in rows[i])
                    Step(ref _weights[row + label], ref _squares[row + label], gradient);
            }
        }

        for (int pair = 0; pair < pairs.Length; pair++)
            Step(ref _transitions[pair], ref _transitionSquares[pair], pairs[pair]);
    }

    private void Step(ref float weight, ref float square, float gradient)
    {
        square += gradient * gradient;
        weight -= _options.LearningRate * gradient / (MathF.Sqrt(square) + 1e-3f);
    }
}

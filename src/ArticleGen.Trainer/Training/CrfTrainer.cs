using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>How to train.</summary>
internal sealed record TrainingOptions
{
    /// <summary>The number of feature rows is 2 to this power.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>How often every paragraph is seen.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>How many times to train anew in another order, for the mean.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>The step size of AdaGrad.</summary>
    public float LearningRate { get; init; } = 0.1f;

    /// <summary>What every weight loses towards zero after each epoch.</summary>
    public float Shrinkage { get; init; } = 0.01f;

    /// <summary>The share of features that a token is trained without, so that none is relied on alone.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Features met less often are left out.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Weights nearer to zero than this are left out of the model.</summary>
    public float Prune { get; init; } = 0.06f;
}

/// <summary>
/// Trains a linear-chain conditional random field: stochastic gradient ascent on the likelihood with per-weight steps
/// (AdaGrad, Duchi, Hazan and Singer 2011). Deterministic: the order and the dropout come from a fixed seed.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Lanes = ForwardBackward.Lanes;
    private const int Half = Lanes / 2;

    /// <summary>A token whose expectations are nearer to its annotation teaches nothing.</summary>
    private const float LeastGradient = 1e-3f;

    private readonly TrainingOptions _options;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[NameLabel.Count * Lanes];
    private readonly float[] _transitionSquares = new float[NameLabel.Count * Lanes];
    private readonly ForwardBackward _chain = new();
    private readonly List<int> _active = [];
    private readonly List<int> _activeEnds = [];
    private ulong _random;

    private CrfTrainer(TrainingOptions options, int run)
    {
        _options = options;
        _random = unchecked((ulong)run * 0x9E3779B97F4A7C15);
        _weights = new float[Lanes << options.Bits];
        _squares = new float[Lanes << options.Bits];
    }

    /// <summary>The weights of a model trained on articles.</summary>
    public static TrainedWeights Train(IReadOnlyList<TrainingArticle> articles, TrainingOptions options, Action<string>? log = null)
    {
        TrainingSample[] samples = TrainingSample.Of(articles, options);
        float[] weights = new float[Lanes << options.Bits];
        float[] transitions = new float[NameLabel.Count * Lanes];

        // The mean of all runs, and in each of the later epochs: single steps and orders are noise (Polyak and Juditsky 1992).
        float share = 1f / (options.Runs * (options.Epochs - (options.Epochs / 2)));
        for (int run = 1; run <= options.Runs; run++)
        {
            CrfTrainer trainer = new(options, run);
            for (int epoch = 1; epoch <= options.Epochs; epoch++)
            {
                trainer.Shuffle(samples);
                double loss = 0;
                foreach (TrainingSample sample in samples)
                    loss += trainer.Learn(sample);
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

    private void Shuffle(TrainingSample[] samples)
    {
        for (int i = samples.Length - 1; i > 0; i--)
        {
            int other = (int)(NextRandom() % (ulong)(i + 1));
            (samples[i], samples[other]) = (samples[other], samples[i]);
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
        Vector256<float> shrinkage = Vector256.Create(_options.Shrinkage);
        foreach (ref Vector256<float> weights in MemoryMarshal.Cast<float, Vector256<float>>(_weights.AsSpan()))
            weights = Vector256.CopySign(Vector256.Max(Vector256<float>.Zero, Vector256.Abs(weights) - shrinkage), weights);
    }

    /// <summary>One step on one paragraph; returns its loss before the step.</summary>
    private double Learn(TrainingSample sample)
    {
        int length = sample.Ends.Length;
        float[] emissions = new float[length * Lanes];
        ChooseActive(sample);
        for (int i = 0, start = 0; i < length; start = _activeEnds[i++])
        {
            Vector256<float> low = Vector256<float>.Zero;
            Vector256<float> high = Vector256<float>.Zero;
            for (int j = start; j < _activeEnds[i]; j++)
            {
                ref float row = ref _weights[_active[j]];
                low += Vector256.LoadUnsafe(ref row);
                high += Vector256.LoadUnsafe(ref row, Half);
            }

            low.CopyTo(emissions, i * Lanes);
            high.CopyTo(emissions, (i * Lanes) + Half);
        }

        _chain.SetTransitions(_transitions);
        float[] tokens = new float[length * Lanes];
        float[] pairs = new float[NameLabel.Count * Lanes];
        double loss = _chain.Expect(emissions, length, [], tokens, pairs, sample.Weight);
        loss -= _chain.Expect(emissions, length, sample.Allowed, tokens, pairs, -sample.Weight);
        Update(length, tokens, pairs);
        return loss * sample.Weight;
    }

    private void ChooseActive(TrainingSample sample)
    {
        uint threshold = (uint)(_options.Dropout * uint.MaxValue);
        _active.Clear();
        _activeEnds.Clear();
        int next = 0;
        foreach (int end in sample.Ends)
        {
            for (; next < end; next++)
            {
                if ((uint)NextRandom() >= threshold)
                    _active.Add(sample.Rows[next]);
            }

            _activeEnds.Add(_active.Count);
        }
    }

    private void Update(int length, float[] tokens, float[] pairs)
    {
        Vector256<float> rate = Vector256.Create(_options.LearningRate);
        for (int i = 0, start = 0; i < length; start = _activeEnds[i++])
        {
            Vector256<float> low = Vector256.Create(tokens, i * Lanes);
            Vector256<float> high = Vector256.Create(tokens, (i * Lanes) + Half);
            if (Vector256.Sum(Vector256.Abs(low)) + Vector256.Sum(Vector256.Abs(high)) < LeastGradient)
                continue;
            for (int j = start; j < _activeEnds[i]; j++)
            {
                Step(ref _weights[_active[j]], ref _squares[_active[j]], low, rate);
                Step(ref _weights[_active[j] + Half], ref _squares[_active[j] + Half], high, rate);
            }
        }

        for (int i = 0; i < pairs.Length; i += Half)
            Step(ref _transitions[i], ref _transitionSquares[i], Vector256.Create(pairs, i), rate);
    }

    private static void Step(ref float weights, ref float squares, Vector256<float> gradient, Vector256<float> rate)
    {
        Vector256<float> square = Vector256.LoadUnsafe(ref squares) + (gradient * gradient);
        square.StoreUnsafe(ref squares);
        (Vector256.LoadUnsafe(ref weights) - (rate * gradient / (Vector256.Sqrt(square) + Vector256.Create(1e-3f)))).StoreUnsafe(ref weights);
    }
}

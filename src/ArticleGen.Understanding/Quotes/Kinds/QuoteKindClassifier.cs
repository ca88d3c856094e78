using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Kinds;

/// <summary>Decides between speech, a name and words held at a distance: a log-linear model over the features of a quotation.</summary>
/// <param name="weights">For each kind, in the order of <see cref="Kinds"/>, the weight of each feature.</param>
internal sealed class QuoteKindClassifier(float[] weights)
{
    /// <summary>The kinds that quotation marks can have.</summary>
    public static IReadOnlyList<QuoteKind> Kinds { get; } = [QuoteKind.Direct, QuoteKind.Fragment, QuoteKind.Scare, QuoteKind.Title];

    private readonly double[] _scores = new double[4];

    /// <summary>The most probable kind; speech first, as both kinds of it together.</summary>
    public QuoteKind Classify(List<int> features)
    {
        for (int kind = 0; kind < _scores.Length; kind++)
        {
            double score = 0;
            foreach (int feature in features)
                score += weights[(kind * KindFeatures.Space.Count) + feature];
            _scores[kind] = Math.Exp(score);
        }

        bool speech = _scores[0] + _scores[1] >= Math.Max(_scores[2], _scores[3]);
        return speech
            ? _scores[0] >= _scores[1] ? QuoteKind.Direct : QuoteKind.Fragment
            : _scores[2] >= _scores[3] ? QuoteKind.Scare : QuoteKind.Title;
    }
}

using System;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>Says how probable each candidate is: a log-linear model over its features.</summary>
/// <param name="weights">The weight of each feature.</param>
internal sealed class SpeakerRanker(float[] weights)
{
    /// <summary>How much more probable nobody must be than somebody to be chosen.</summary>
    private const double Reluctance = 3;

    /// <summary>Sets the probability of each candidate and gives the best.</summary>
    public Candidate Choose(CandidateList candidates)
    {
        double highest = double.NegativeInfinity;
        for (int i = 0; i < candidates.Count; i++)
        {
            candidates[i].Probability = Score(candidates[i]);
            highest = Math.Max(highest, candidates[i].Probability);
        }

        double sum = 0;
        for (int i = 0; i < candidates.Count; i++)
            sum += candidates[i].Probability = Math.Exp(candidates[i].Probability - highest);
        Candidate best = candidates[0];
        double bestProbability = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            candidate.Probability /= sum;
            double compared = candidate.IsNobody ? candidate.Probability / Reluctance : candidate.Probability;
            if (compared > bestProbability)
                (best, bestProbability) = (candidate, compared);
        }

        return best.IsNobody ? Described(candidates) ?? best : best;
    }

    /// <summary>
    /// The most probable of those who have no name but are the subject of what surely reports the quotation: “she” says it even where nobody
    /// can be told to be meant.
    /// </summary>
    private static Candidate? Described(CandidateList candidates)
    {
        Candidate? best = null;
        for (int i = 1; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            bool reports = candidate.Sieve is not SieveId.None and <= SieveId.ClauseAfter && candidate.Speaker is { Entity.IsNone: true, Span: not null };
            if (reports && candidate.Probability > (best?.Probability ?? 0))
                best = candidate;
        }

        return best;
    }

    private double Score(Candidate candidate)
    {
        double score = 0;
        foreach (int feature in candidate.Features)
            score += weights[feature];
        return score;
    }
}

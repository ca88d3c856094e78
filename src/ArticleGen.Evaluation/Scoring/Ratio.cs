using System;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>A share: how many of how many.</summary>
/// <param name="Right">How many were right.</param>
/// <param name="Total">How many there were.</param>
public readonly record struct Ratio(int Right, int Total)
{
    /// <summary>The share, 0 to 1; 0 of nothing.</summary>
    public double Value => Right / (double)Math.Max(1, Total);

    /// <summary>The sum of two counts.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(left.Right + right.Right, left.Total + right.Total);

    /// <summary>One more case.</summary>
    /// <param name="right">Whether it was right.</param>
    internal Ratio Count(bool right) => new(Right + (right ? 1 : 0), Total + 1);
}

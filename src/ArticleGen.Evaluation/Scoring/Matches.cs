namespace ArticleGen.Evaluation.Scoring;

/// <summary>How many annotations were found: the counts behind precision, recall and their harmonic mean.</summary>
/// <param name="Right">Those found that are annotated.</param>
/// <param name="Predicted">Those found.</param>
/// <param name="Gold">Those annotated.</param>
public readonly record struct Matches(int Right, int Predicted, int Gold)
{
    /// <summary>The share of those found that is right, 0 to 1.</summary>
    public double Precision => Predicted == 0 ? 0 : Right / (double)Predicted;

    /// <summary>The share of those annotated that was found, 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : Right / (double)Gold;

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sum of two counts.</summary>
    public static Matches operator +(Matches left, Matches right) =>
        new(left.Right + right.Right, left.Predicted + right.Predicted, left.Gold + right.Gold);
}

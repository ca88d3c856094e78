using System.Globalization;
using System.Text;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>When two names count as the same.</summary>
internal static class NameMatching
{
    /// <summary>The words of a name without case, accents and punctuation, joined by spaces.</summary>
    public static string Fold(string? name)
    {
        StringBuilder folded = new();
        bool boundary = false;
        foreach (Rune rune in (name ?? "").EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark)
                continue;
            if (rune.Value != '_' && !Rune.IsLetterOrDigit(rune) && category is not (UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber))
            {
                boundary = true;
                continue;
            }

            if (boundary && folded.Length > 0)
                folded.Append(' ');
            boundary = false;
            if (rune.IsBmp)
                folded.Append(LatinLetters.WithoutAccent(char.ToLowerInvariant((char)rune.Value)));
            else
                folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString();
    }

    /// <summary>Whether two names are equal, or one contains the other as whole words.</summary>
    public static bool AreSame(string? left, string? right)
    {
        string a = Fold(left);
        string b = Fold(right);
        return a.Length > 0 && b.Length > 0
            && ($" {b} ".Contains($" {a} ", System.StringComparison.Ordinal) || $" {a} ".Contains($" {b} ", System.StringComparison.Ordinal));
    }
}

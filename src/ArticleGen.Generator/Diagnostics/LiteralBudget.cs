using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Warns long before the literals of an assembly pass what the compiler can write (CS8103: 16 MiB of UTF-16).</summary>
internal static class LiteralBudget
{
    private const int Limit = 8 * 1024 * 1024;
    private const int WarnAt = Limit / 4 * 3;

    /// <param name="articles">The code units that each article takes.</param>
    /// <param name="catalog">Those of the catalog.</param>
    public static EquatableArray<DiagnosticInfo> Check(ImmutableArray<int> articles, int catalog)
    {
        long used = catalog;
        foreach (int article in articles)
            used += article;
        if (used < WarnAt)
            return [];
        return [DiagnosticInfo.Create(DiagnosticDescriptors.LiteralBudget, location: null, used.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture))];
    }
}

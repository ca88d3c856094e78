using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Warns long before the literals of an assembly pass what the compiler can write (CS8103: 16 MiB of UTF-16).</summary>
internal static class LiteralBudget
{
    private const int Limit = 8 * 1024 * 1024;
    private const int WarnAt = Limit / 4 * 3;

    public static EquatableArray<DiagnosticInfo> Check(ImmutableArray<int> lengths)
    {
        long used = 0;
        foreach (int length in lengths)
            used += length;
        if (used < WarnAt)
            return [];
        return [DiagnosticInfo.Create(DiagnosticDescriptors.LiteralBudget, location: null, used.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture))];
    }
}

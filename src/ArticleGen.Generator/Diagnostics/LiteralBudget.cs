using System.Globalization;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Warns long before the literals of an assembly pass what the compiler can write (CS8103: 16 MiB of UTF-16).</summary>
internal static class LiteralBudget
{
    private const int Limit = 8 * 1024 * 1024;
    private const int WarnAt = Limit / 4 * 3;

    /// <param name="used">The UTF-16 code units of all literals.</param>
    public static EquatableArray<DiagnosticInfo> Check(long used) =>
        used < WarnAt
            ? []
            : [DiagnosticInfo.Create(DiagnosticDescriptors.LiteralBudget, location: null, used.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture))];
}

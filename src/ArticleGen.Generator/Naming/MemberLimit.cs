using System.Globalization;
using ArticleGen.Generator.Diagnostics;

namespace ArticleGen.Generator.Naming;

/// <summary>How many members a class is given: the loader takes 65,535 methods per type, and says so at run time only.</summary>
internal static class MemberLimit
{
    public const int PerClass = 60_000;

    /// <summary>Says that a class has no room for all names.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="what">What they name.</param>
    /// <param name="left">How many of them are no members of the class.</param>
    public static DiagnosticInfo Report(int count, string what, int left) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.TooManyMembers, location: null, count.ToString(CultureInfo.InvariantCulture), what, left.ToString(CultureInfo.InvariantCulture));
}

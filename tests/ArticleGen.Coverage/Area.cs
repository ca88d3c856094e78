using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Coverage;

/// <summary>A part of the sources with floors of its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Folders">Its folders, below <c>src</c>.</param>
/// <param name="Lines">How many percent of its lines the tests have to run.</param>
/// <param name="Branches">How many percent of its branches.</param>
internal sealed record Area(string Name, string[] Folders, double Lines, double Branches)
{
    /// <summary>All areas.</summary>
    public static IReadOnlyList<Area> All { get; } =
    [
        new("understanding", ["ArticleGen.Understanding/"], 95, 95),
        new("emitter", ["ArticleGen.Generator/Emit/", "ArticleGen.Generator/Naming/", "ArticleGen.Generator/Tables/"], 95, 95),
    ];

    /// <summary>Whether a file, below <c>src</c>, is one of it.</summary>
    public bool Has(string file) => Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));
}

/// <summary>How much of something was run.</summary>
internal readonly record struct Share(int Run, int All)
{
    public double Percent => All == 0 ? 100 : 100.0 * Run / All;

    public override string ToString() => FormattableString.Invariant($"{Percent:0.0} % ({Run} of {All})");
}

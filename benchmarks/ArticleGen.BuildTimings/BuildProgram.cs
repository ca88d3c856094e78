using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.BuildTimings.Dotnet;
using ArticleGen.BuildTimings.Measurement;
using ArticleGen.BuildTimings.Velite;

namespace ArticleGen.BuildTimings;

/// <summary>Builds a folder of articles in every way there is.</summary>
internal static class BuildProgram
{
    /// <param name="root">Where the projects are made.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="rounds">How often everything is built; the best round counts.</param>
    /// <param name="wanted">How the names of the ways begin that are measured beside the floor; all if it is empty.</param>
    /// <returns>Whether there is a floor to compare with.</returns>
    public static bool Run(string root, ArticleFolder articles, int rounds, string[] wanted)
    {
        BuildTable table = new(articles.Count);
        table.PrintHead();
        LayoutBuild floor = new(root, Layout.All[0], articles);
        IEnumerable<IBuild> others = [.. Layout.All.Skip(1).Select(layout => new LayoutBuild(root, layout, articles)), new VeliteBuild(root, articles)];
        if (!Measure(floor, rounds, table))
            return false;
        foreach (IBuild build in others.Where(build => wanted is [] || Array.Exists(wanted, name => build.Name.StartsWith(name, StringComparison.Ordinal))))
            Measure(build, rounds, table);
        return true;
    }

    private static bool Measure(IBuild build, int rounds, BuildTable table)
    {
        if (build.Prepare() is { } reason)
        {
            BuildTable.PrintMissing(build.Name, reason);
            return false;
        }

        BuildFigures figures = BuildFigures.Best([.. Enumerable.Range(0, rounds).Select(_ => build.Build())]);
        if (figures.Failure is { } failure)
            BuildTable.PrintMissing(build.Name, failure);
        else
            table.Print(build, figures);
        return figures.Failure is null;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.BuildTimings.Dotnet;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings;

/// <summary>Builds Markdown articles and the same files as plain text, by turns, and says how much longer Markdown takes.</summary>
internal static class MarkdownProgram
{
    /// <param name="root">Where the articles and the projects are made.</param>
    /// <param name="count">How many articles.</param>
    /// <param name="rounds">How often each is built; the best round counts.</param>
    /// <returns>Whether every build succeeded.</returns>
    public static bool Run(string root, int count, int rounds)
    {
        string markdown = Path.Combine(root, "markdown");
        string plain = Path.Combine(root, "plain");
        MarkdownArticles.Write(count, markdown, plain);
        Layout layout = Layout.All[1];
        LayoutBuild[] builds =
        [
            new(root, layout with { Name = "plain text" }, new ArticleFolder(plain)),
            new(root, layout with { Name = "Markdown" }, new ArticleFolder(markdown)),
        ];
        foreach (LayoutBuild build in builds)
        {
            if (build.Prepare() is { } reason)
            {
                BuildTable.PrintMissing(build.Name, reason);
                return false;
            }
        }

        List<BuildFigures>[] figures = [[], []];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < builds.Length; i++)
                figures[i].Add(builds[i].Build());
        }

        BuildFigures[] best = [.. figures.Select(static rounds => BuildFigures.Best([.. rounds]))];
        for (int i = 0; i < builds.Length; i++)
        {
            if (best[i].Failure is { } failure)
            {
                BuildTable.PrintMissing(builds[i].Name, failure);
                return false;
            }

            Console.WriteLine(FormattableString.Invariant($"{builds[i].Name,-12} {count} articles {best[i].Time.TotalSeconds,8:F2} s {best[i].OutputSize / 1024,8} KB"));
        }

        Console.WriteLine(FormattableString.Invariant($"Markdown over plain text: {best[1].Time / best[0].Time:F2}; each round: {string.Join(", ", figures[0].Zip(figures[1], static (text, marked) => FormattableString.Invariant($"{marked.Time / text.Time:F2}")))}"));
        return true;
    }
}

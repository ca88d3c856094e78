using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.BuildTimings.Dotnet;
using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings;

/// <summary>
/// Builds a folder of articles again and again, as a developer does: from scratch with a new compiler, and with a compiler server that stays after an edit of an
/// article and of C#.
/// </summary>
internal static class RebuildProgram
{
    /// <param name="root">Where the projects are made.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="rounds">How often each edit is made; the ways take turns, and the median counts.</param>
    /// <returns>Whether every build succeeded.</returns>
    public static bool Run(string root, ArticleFolder articles, int rounds)
    {
        LayoutBuild[] builds = [.. Layout.Rebuilt.Select(layout => new LayoutBuild(root, layout, articles))];
        List<Rebuilds> results = [];
        foreach (LayoutBuild build in builds)
        {
            if (build.Prepare() is { } reason || build.Rebuild() is null)
            {
                BuildTable.PrintMissing(build.Name, "failed");
                return false;
            }

            results.Add(new(build));
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (Rebuilds result in results)
            {
                if (!result.Measure(round, articles.Count))
                {
                    BuildTable.PrintMissing(result.Build.Name, "failed");
                    return false;
                }
            }
        }

        Console.WriteLine($"{articles.Count + " articles",-32}{"cold, s",10}{"over floor",12}{"article, s",12}{"over floor",12}{"C#, s",10}{"over floor",12}{"server, MB",12}");
        foreach (Rebuilds result in results)
            result.Print(results[0]);
        return true;
    }

    private sealed class Rebuilds(LayoutBuild build)
    {
        private readonly List<TimeSpan> _cold = [];
        private readonly List<TimeSpan> _articles = [];
        private readonly List<TimeSpan> _code = [];

        public LayoutBuild Build => build;

        private TimeSpan Cold => Median(_cold);

        private TimeSpan Article => Median(_articles);

        private TimeSpan Code => Median(_code);

        public bool Measure(int round, int articles)
        {
            build.EditArticle(round % articles);
            TimeSpan? article = build.Rebuild();
            build.EditCode(string.Create(CultureInfo.InvariantCulture, $"Added{round}"));
            TimeSpan? code = build.Rebuild();
            BuildFigures cold = build.Build();
            if (article is not { } articleTime || code is not { } codeTime || cold.Failure is not null)
                return false;
            _cold.Add(cold.Time);
            _articles.Add(articleTime);
            _code.Add(codeTime);
            return true;
        }

        public void Print(Rebuilds floor) => Console.WriteLine(FormattableString.Invariant(
            $"{build.Name,-32}{Cold.TotalSeconds,10:F2}{Over(Cold, floor.Cold),12}{Article.TotalSeconds,12:F2}{Over(Article, floor.Article),12}{Code.TotalSeconds,10:F2}{Over(Code, floor.Code),12}{build.EndServer() / 1024 / 1024,12}"));

        private static string Over(TimeSpan time, TimeSpan floor) => FormattableString.Invariant($"{(time - floor) / floor:F2}");

        private static TimeSpan Median(List<TimeSpan> times)
        {
            times.Sort();
            return times[times.Count / 2];
        }
    }
}

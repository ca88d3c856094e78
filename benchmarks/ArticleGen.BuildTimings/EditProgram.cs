using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using ArticleGen.BuildTimings.Velite;

namespace ArticleGen.BuildTimings;

/// <summary>Edits one article while velite watches the folder. What the generator spends on the same edit is printed by <c>ArticleGen.GeneratorTimings</c>.</summary>
internal static class EditProgram
{
    private const int Edits = 5;

    /// <param name="root">Where the project is made.</param>
    /// <param name="articles">The articles.</param>
    /// <returns>Whether every edit was built.</returns>
    public static async Task<bool> RunAsync(string root, ArticleFolder articles)
    {
        if (!VeliteProject.IsInstalled)
        {
            Console.Error.WriteLine(VeliteProject.HowToInstall);
            return false;
        }

        try
        {
            using VeliteWatch watch = await VeliteWatch.StartAsync(new(root, articles));
            List<TimeSpan> whole = [];
            List<TimeSpan> building = [];
            for (int edit = 1; edit <= Edits; edit++)
            {
                (TimeSpan wholeEdit, TimeSpan buildingEdit) = await watch.EditAsync(articles.Count / 2, string.Create(CultureInfo.InvariantCulture, $"Une phrase de plus, la {edit}e."));
                whole.Add(wholeEdit);
                building.Add(buildingEdit);
            }

            Console.WriteLine($"velite dev, one of {articles.Count} articles edited");
            Print("from change to output", whole);
            Print("of it, velite's building", building);
            return true;
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
    }

    private static void Print(string what, List<TimeSpan> times)
    {
        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"{what,-26}{times[Edits / 2].TotalMilliseconds,9:F1} ms ({times[0].TotalMilliseconds:F1} to {times[^1].TotalMilliseconds:F1})"));
    }
}

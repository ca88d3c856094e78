using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.RunTime.Contenders;

namespace ArticleGen.RunTime.Processes;

/// <summary>The figures of all contenders, as a table in Markdown.</summary>
internal static class ProcessTable
{
    private const int Rounds = 15;

    /// <summary>Starts every contender several times by turns, so that all of them share whatever else the machine does, and prints the medians.</summary>
    /// <param name="title">What is measured.</param>
    /// <param name="folder">The folder of the <see cref="PreparedFiles"/>.</param>
    /// <param name="id">The article to read; all of them if <see langword="null"/>.</param>
    /// <returns>Whether all contenders have read the same.</returns>
    public static bool Print(string title, string folder, string? id)
    {
        List<Figures[]> rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Contender.All.Select(contender => FreshProcess.Start(contender, folder, id)).ToArray())];
        Dictionary<string, Figures> medians = Contender.All.Index().ToDictionary(static entry => entry.Item.Key, entry => Figures.Median([.. rounds.Select(round => round[entry.Index])]), StringComparer.Ordinal);
        double floor = medians[Contender.Floor].Milliseconds;
        double compared = medians[Contender.Compared].Milliseconds - floor;
        Console.WriteLine($"| {title} | ms | over the first row | ratio | processor, ms | allocated, KB | managed, KB | resident, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (Contender contender in Contender.All)
        {
            Figures figures = medians[contender.Key];
            double over = figures.Milliseconds - floor;
            string time = contender.Key == Contender.Floor
                ? FormattableString.Invariant($"{figures.Milliseconds:F1} | | |")
                : FormattableString.Invariant($"{figures.Milliseconds:F1} | {over:F1} | {over / compared:F2} |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {time} {figures.Processor:F1} | {figures.Allocated / 1024:N0} | {figures.Managed / 1024:N0} | {figures.Resident / 1048576.0:F1} |"));
        }

        Console.WriteLine();
        Figures[] all = [.. rounds.SelectMany(static round => round).Where(static figures => figures.Text != 0)];
        return AreEqual("text", all.Select(static figures => figures.Text)) & AreEqual("quotes and entities", all.Select(static figures => figures.Findings).Where(static findings => findings != 0));
    }

    private static bool AreEqual(string what, IEnumerable<uint> checksums)
    {
        uint[] different = [.. checksums.Distinct()];
        if (different.Length > 0)
            Console.WriteLine($"checksum of {what}: {string.Join(" is not ", different.Select(static checksum => checksum.ToString("x8", CultureInfo.InvariantCulture)))}\n");
        return different.Length <= 1;
    }
}

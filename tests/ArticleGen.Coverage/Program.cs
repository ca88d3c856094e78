using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Coverage;

// The folder of the reports. Every test project has its own; the generator's assembly and that of the understanding have the same sources.
string[] reports = [.. Directory.EnumerateFiles(args[0], "coverage.cobertura.xml", SearchOption.AllDirectories)];
Hits hits = new();
foreach (string report in reports)
    hits.Add(report);

bool isBelow = reports.Length == 0;
Console.WriteLine($"coverage, from {reports.Length.ToString(CultureInfo.InvariantCulture)} reports");
foreach (Area area in Area.All)
{
    Share lines = hits.LinesOf(area);
    Share branches = hits.BranchesOf(area);
    bool isAreaBelow = lines.Percent < area.Lines || branches.Percent < area.Branches;
    isBelow |= isAreaBelow;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {area.Name,-24} lines {lines} (floor {area.Lines} %), branches {branches} (floor {area.Branches} %){(isAreaBelow ? "  below the floor" : "")}"));
}

// Where tests are missing most.
foreach ((string file, Share share) in hits.Files().OrderByDescending(static file => file.Lines.All - file.Lines.Run).Take(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {share.All - share.Run,5} lines not run in {file}: {hits.Missing(file)}"));
return isBelow ? 1 : 0;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace ArticleGen.Coverage;

/// <summary>What all reports together say was run: a line that one test project runs is run.</summary>
internal sealed class Hits
{
    private readonly SortedDictionary<string, SortedDictionary<int, bool>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, int Line), (int Run, int All)> _branches = [];

    /// <summary>Adds a report in the format of Cobertura.</summary>
    public void Add(string report)
    {
        XDocument document = XDocument.Load(report);
        // What the paths of all files begin with is said once.
        string root = document.Descendants("source").FirstOrDefault()?.Value ?? "";
        foreach (XElement type in document.Descendants("class"))
        {
            string path = (root + type.Attribute("filename")!.Value).Replace('\\', '/');
            int start = path.LastIndexOf("ArticleGen.Understanding/", StringComparison.Ordinal) is >= 0 and int understanding
                ? understanding
                : path.LastIndexOf("ArticleGen.Generator/", StringComparison.Ordinal);
            if (start < 0 || path.Contains("/obj/", StringComparison.Ordinal))
                continue;
            string file = path[start..];
            if (!_lines.TryGetValue(file, out SortedDictionary<int, bool>? lines))
                _lines.Add(file, lines = []);
            foreach (XElement line in type.Element("lines")!.Elements("line"))
                Add(file, lines, line);
        }
    }

    public Share LinesOf(Area area)
    {
        bool[] lines = [.. _lines.Where(file => area.Has(file.Key)).SelectMany(static file => file.Value.Values)];
        return new(lines.Count(static isRun => isRun), lines.Length);
    }

    public Share BranchesOf(Area area)
    {
        (int Run, int All)[] branches = [.. _branches.Where(branch => area.Has(branch.Key.File)).Select(static branch => branch.Value)];
        return new(branches.Sum(static branch => branch.Run), branches.Sum(static branch => branch.All));
    }

    /// <summary>The files of all areas.</summary>
    public IEnumerable<(string File, Share Lines)> Files() => _lines
        .Where(static file => Area.All.Any(area => area.Has(file.Key)))
        .Select(static file => (file.Key, new Share(file.Value.Count(static line => line.Value), file.Value.Count)));

    /// <summary>The lines of a file that no test runs.</summary>
    public string Missing(string file) => string.Join(", ", _lines[file].Where(static line => !line.Value).Select(static line => line.Key.ToString(CultureInfo.InvariantCulture)));

    private void Add(string file, SortedDictionary<int, bool> lines, XElement line)
    {
        int number = int.Parse(line.Attribute("number")!.Value, CultureInfo.InvariantCulture);
        bool isRun = line.Attribute("hits")!.Value != "0";
        lines[number] = isRun || (lines.TryGetValue(number, out bool before) && before);

        // "75% (3/4)"; which of them, no report says, so that the best of all reports counts.
        if (line.Attribute("condition-coverage")?.Value is not { } coverage)
            return;
        string[] parts = coverage[(coverage.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split('/');
        (int run, int all) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        _branches[(file, number)] = _branches.TryGetValue((file, number), out (int Run, int All) known) ? (Math.Max(known.Run, run), Math.Max(known.All, all)) : (run, all);
    }
}

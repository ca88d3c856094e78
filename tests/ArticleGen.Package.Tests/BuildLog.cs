using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ArticleGen.Package.Tests;

/// <summary>One message of a build as MSBuild prints it.</summary>
/// <param name="File">The file, relative or absolute, or the tool that speaks.</param>
/// <param name="Line">The line from 1, or 0.</param>
/// <param name="Column">The column from 1, or 0.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Code">Its id.</param>
/// <param name="Text">What it says.</param>
/// <param name="Project">The file name of the project that was built.</param>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Code, string Text, string Project);

/// <summary>Reads the warnings and errors of a build.</summary>
internal static partial class BuildLog
{
    /// <summary>Each message once: the summary at the end of a build repeats them.</summary>
    public static BuildMessage[] Messages(ProcessResult build) =>
    [
        .. build.Output.Split('\n').Select(static line => Message().Match(line.TrimEnd('\r')))
            .Where(static match => match.Success)
            .Select(static match => new BuildMessage(
                match.Groups["file"].Value.Trim(),
                Number(match, "line"),
                Number(match, "column"),
                match.Groups["severity"].Value,
                match.Groups["code"].Value,
                match.Groups["text"].Value,
                match.Groups["project"].Value))
            .Distinct(),
    ];

    public static string Describe(IEnumerable<BuildMessage> messages) => string.Join('\n', messages);

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>.*?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<severity>warning|error) (?<code>[A-Z]+\d+): (?<text>.*?)(?: \[(?:.*[\\/])?(?<project>[^\\/\]]+proj)(?:::TargetFramework=[^\]]*)?\])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Message();
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.Cli.Checking;
using ArticleGen.Cli.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Cli.Commands;

/// <summary><c>articlegen check FILE…</c>: every diagnostic that a build with these articles would print.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolStreams streams)
    {
        Option<Severity?> severity = new("--severity")
        {
            Description = "The least severity that is printed (default: info). Warnings and errors alone make the exit code 1.",
            HelpName = "info|warning|error",
            CustomParser = Choice.Parse<Severity>,
        };
        Option<string?> sarif = new("--sarif") { Description = "Write the diagnostics as SARIF 2.1.0 too.", HelpName = "FILE" };
        Option<string[]> properties = new("--property", "-p") { Description = "A property of the project, such as ArticleGenStrict=true.", HelpName = "NAME=VALUE" };
        Command command = new("check", "Print what a build would say of articles.") { severity, sarif, properties };
        ReadingArguments reading = ReadingArguments.AddTo(command, withRecords: false);
        command.Validators.Add(result =>
        {
            foreach (string property in (result.GetValue(properties) ?? []).Where(static property => property.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError($"'{property}' is no property: write NAME=VALUE.");
        });
        command.SetRun((parsed, cancellationToken) =>
        {
            Failures failures = new(parsed.InvocationConfiguration.Error);
            Dictionary<string, string> project = new(StringComparer.OrdinalIgnoreCase);
            foreach (string property in parsed.GetValue(properties) ?? [])
                project[property[..property.IndexOf('=', StringComparison.Ordinal)]] = property[(property.IndexOf('=', StringComparison.Ordinal) + 1)..];

            IReadOnlyList<Diagnostic> diagnostics = ArticleCheck.Run(reading.Files(parsed, failures), reading.EntityFilesOf(parsed), reading.LanguageOf(parsed), project, cancellationToken);
            Diagnostic[] shown = [.. diagnostics.Where(diagnostic => diagnostic.Severity >= Level(parsed.GetValue(severity)))];
            OutputTarget.Write(streams, file: null, failures, output => output.Write(Encoding.UTF8.GetBytes(string.Concat(shown.Select(Line)))));
            if (parsed.GetValue(sarif) is { } log)
                OutputTarget.Write(streams, log, failures, output => SarifLog.Write(output, diagnostics));
            return diagnostics.Any(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) ? 1 : failures.ExitCode;
        });
        return command;
    }

    private static DiagnosticSeverity Level(Severity? least) => least switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string Line(Diagnostic diagnostic) => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture) + "\n";
}

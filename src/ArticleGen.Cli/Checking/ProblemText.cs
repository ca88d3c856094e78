extern alias generator;

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;
using generator::ArticleGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Cli.Checking;

/// <summary>Says what is wrong with one article in the generator's own words.</summary>
internal static class ProblemText
{
    public static IReadOnlyList<ArticleProblem> Of(string text, EquatableArray<Problem> problems)
    {
        if (problems.IsEmpty)
            return [];
        LineMap lines = new(text);
        return [.. problems.AsEnumerable().Select(problem => Of(problem, lines))];
    }

    private static ArticleProblem Of(Problem problem, LineMap lines)
    {
        // The generator has the understanding compiled in: the same kinds, of another assembly.
        generator::ArticleGen.Understanding.Problem same = new(
            (generator::ArticleGen.Understanding.ProblemKind)(int)problem.Kind,
            new(problem.Span.Start, problem.Span.Length),
            [.. problem.Arguments.AsEnumerable()]);
        DiagnosticInfo info = ProblemDiagnostics.Describe(same, lines, path: "");
        Diagnostic diagnostic = info.ToDiagnostic(strict: false);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return new(
            diagnostic.Id,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            new(problem.Span.Start, problem.Span.Length),
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1);
    }
}

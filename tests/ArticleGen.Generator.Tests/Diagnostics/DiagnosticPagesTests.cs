using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Diagnostics;

public sealed class DiagnosticPagesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static TheoryData<string> Ids => [.. Descriptors().Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(Descriptors().Select(static descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page_that_says_the_same(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors().Single(descriptor => descriptor.Id == id);
        string page = File.ReadAllText(Path.Combine(Root, "docs/diagnostics", id + ".md"));
        Assert.StartsWith("# " + id + ": " + descriptor.Title + "\n", page, StringComparison.Ordinal);
        Assert.Contains("| Category | " + descriptor.Category + " |", page, StringComparison.Ordinal);
        Assert.Contains("| Severity | " + descriptor.DefaultSeverity + " |", page, StringComparison.Ordinal);
        Assert.Contains("| Message | " + descriptor.MessageFormat + " |", page, StringComparison.Ordinal);
        foreach (string section in new[] { "What", "Why", "Example", "Fix", "How to silence" })
            Assert.Contains("\n## " + section + "\n", page, StringComparison.Ordinal);
        Assert.EndsWith("/docs/diagnostics/" + id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_all_of_them()
    {
        IEnumerable<string> expected = Descriptors().Select(static descriptor =>
            "| [" + descriptor.Id + "](" + descriptor.Id + ".md) | " + descriptor.Title + " | " + descriptor.Category["ArticleGen.".Length..] + " | " + descriptor.DefaultSeverity + " |");
        Assert.Equal(expected, File.ReadLines(Path.Combine(Root, "docs/diagnostics/README.md")).Where(static line => line.StartsWith("| [AG", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_diagnostic_has_an_id_that_articles_may_name() =>
        Assert.Equal(Descriptors().Select(static descriptor => descriptor.Id), DiagnosticIds.All);

    [Fact]
    public void Every_problem_of_an_article_has_a_diagnostic_of_its_own()
    {
        ProblemKind[] kinds = Enum.GetValues<ProblemKind>();
        Assert.Equal(kinds.Length, kinds.Select(ProblemDiagnostics.Descriptor).Distinct().Count());
    }

    private static List<DiagnosticDescriptor> Descriptors() =>
        [.. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

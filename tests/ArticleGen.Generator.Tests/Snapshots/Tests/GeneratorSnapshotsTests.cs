using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ArticleGen.Generator.Tests.Snapshots.Tests;

public sealed class GeneratorSnapshotsTests
{
    private static readonly DiagnosticDescriptor Full = new(
        "AG9001", "A title", "{0} is wrong", "Article", DiagnosticSeverity.Warning, isEnabledByDefault: true, "Why it is wrong.", "https://example.org/AG9001", "CompilationEnd", "Telemetry");

    private static readonly DiagnosticDescriptor Bare = new("AG9002", "Bare", "{0} is wrong", "Article", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly Location At = Location.Create("articles/a.article", new TextSpan(8, 5), new LinePositionSpan(new(2, 0), new(2, 5)));

    [Fact]
    public void Files_come_by_hint_name_with_the_hint_in_their_first_line()
    {
        IReadOnlyList<Snapshot> snapshots = Of(Run(static context =>
        {
            context.AddSource("b/Second.g.cs", SourceText.From("class Second;\r\nclass Third;\n", Encoding.UTF8));
            context.AddSource("a/First.g.cs", SourceText.From("class First;", Encoding.UTF8));
        }));
        Assert.Equal(
            [
                new Snapshot("First.g", "cs", "//HintName: a/First.g.cs\nclass First;"),
                new Snapshot("Second.g", "cs", "//HintName: b/Second.g.cs\nclass Second;\nclass Third;\n"),
            ],
            snapshots);
    }

    [Fact]
    public void Diagnostics_come_first_in_full()
    {
        Snapshot snapshot = Assert.Single(Of(Run(static context => context.ReportDiagnostic(Diagnostic.Create(Full, At, "The mark")))));
        Assert.Equal(
            new Snapshot(
                Target: null,
                "txt",
                """
                {
                  Diagnostics: [
                    {
                      Location: articles\a.article: (2,0)-(2,5),
                      Message: The mark is wrong,
                      Severity: Warning,
                      WarningLevel: 1,
                      Descriptor: {
                        Id: AG9001,
                        Title: A title,
                        Description: Why it is wrong.,
                        HelpLink: https://example.org/AG9001,
                        MessageFormat: {0} is wrong,
                        Category: Article,
                        DefaultSeverity: Warning,
                        IsEnabledByDefault: true,
                        CustomTags: [
                          CompilationEnd,
                          Telemetry
                        ]
                      }
                    }
                  ]
                }
                """),
            snapshot);
    }

    [Fact]
    public void What_a_diagnostic_lacks_is_left_out_and_several_lines_start_on_their_own()
    {
        Snapshot snapshot = Assert.Single(Of(Run(static context =>
        {
            context.ReportDiagnostic(Diagnostic.Create(Bare, Location.None, "Two\r\nlines"));
            context.ReportDiagnostic(Diagnostic.Create(Bare, Location.None, "Two\r\nlines"));
        })));
        const string One = """
                {
                  Message:
            Two
            lines is wrong,
                  Severity: Error,
                  Descriptor: {
                    Id: AG9002,
                    Title: Bare,
                    MessageFormat: {0} is wrong,
                    Category: Article,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
            """;
        Assert.Equal($"{{\n  Diagnostics: [\n{One},\n{One}\n  ]\n}}", snapshot.Content);
    }

    [Fact]
    public void An_exception_of_the_generator_is_thrown_again() =>
        Assert.Equal("broken", Assert.Throws<InvalidOperationException>(() => Of(Run(static _ => throw new InvalidOperationException("broken")))).Message);

    [Fact]
    public void Exceptions_of_several_generators_are_thrown_together() =>
        Assert.Equal(2, Assert.Throws<AggregateException>(() => Of(Run(
            static _ => throw new InvalidOperationException("broken"),
            static _ => throw new NotSupportedException("broken too")))).InnerExceptions.Count);

    [Fact]
    public void A_driver_that_gives_nothing_has_no_snapshots() => Assert.Empty(Of(Run(static _ => { })));

    [Fact]
    public void Files_can_be_left_out() =>
        Assert.Equal("Second.g", Assert.Single(Of(
            Run(static context =>
            {
                context.AddSource("First.g.cs", "class First;");
                context.AddSource("Second.g.cs", "class Second;");
            }),
            static source => source.HintName.StartsWith("First", StringComparison.Ordinal))).Target);

    [Fact]
    public void Anything_but_a_driver_is_refused() => Assert.Throws<ArgumentException>(() => Of("text"));

    private static IReadOnlyList<Snapshot> Of(object? target, params Func<GeneratedSourceResult, bool>[] ignored) => GeneratorSnapshots.Of(target, ignored);

    private static GeneratorDriver Run(params Action<SourceProductionContext>[] outputs)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Snapshots", options: new(OutputKind.DynamicallyLinkedLibrary));
        return CSharpGeneratorDriver.Create(Array.ConvertAll(outputs, static output => new One(output).AsSourceGenerator())).RunGenerators(compilation);
    }

#pragma warning disable RS1036, RS1038, RS1041, RS1042 // A generator of a test is no compiler extension.
    private sealed class One(Action<SourceProductionContext> output) : IIncrementalGenerator
#pragma warning restore RS1036, RS1038, RS1041, RS1042
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, (production, _) => output(production));
    }
}

using System;
using System.Globalization;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Generator;
using ArticleGen.Generator.Tables;
using ArticleGen.GeneratorTimings;
using ArticleGen.Understanding;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.SiteTimings;

/// <summary>What HTML, outline, typed members and a declared type add to a build, each by itself.</summary>
internal static class FeaturesProgram
{
    private const int Rounds = 5;

    private const string Declared =
        """
        using ArticleGen;
        namespace Site
        {
            internal enum Accent { Ink, Teal, Brick, Moss }
            internal sealed record Fact(string Label, string Value);
            [ArticleMetadata]
            internal sealed partial record Story(string Title, string Kicker, int Rating, decimal Price, Accent Accent, Fact[] Facts);
        }
        """;

    public static void Run(int count)
    {
        (string Path, string Text)[] files = [.. MarkdownArticles.Take(count)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles, {files.Average(static file => file.Text.Length):N0} characters each, best of {Rounds} rounds\n"));

        Build plain = new(files, typedMetadata: false, code: "");
        Build typed = new(files, typedMetadata: true, code: "");
        Build declared = new(files, typedMetadata: false, code: Declared);
        for (int round = 0; round < Rounds; round++)
        {
            plain.Measure();
            typed.Measure();
            declared.Measure();
        }

        Console.WriteLine("generator and compiler, in one process        ms      assembly, KB");
        plain.Print("without typed metadata", plain);
        typed.Print("with typed members", plain);
        declared.Print("with a declared type instead", plain);
        PrintTables(files, plain);
    }

    // The markup of an article is the end of its table: encoded with it, with its headings alone, and without it.
    private static void PrintTables((string Path, string Text)[] files, Build build)
    {
        ArticleInfo[] articles = [.. files.Select(static file => ArticleUnderstanding.Understand(file.Text, new() { Format = Understanding.ArticleFormat.Markdown, File = file.Path }).Article)];
        (double Milliseconds, long Bytes) without = Encode(articles, static _ => null);
        (double Milliseconds, long Bytes) outline = Encode(articles, static nodes => Headings(nodes));
        (double Milliseconds, long Bytes) all = Encode(articles, static nodes => nodes);
        long texts = files.Sum(static file => (long)Encoding.UTF8.GetByteCount(file.Text));
        Console.WriteLine(FormattableString.Invariant($"\nThe texts are {texts / 1024.0:N1} KB of resources, which are no part of the sizes above."));
        Console.WriteLine("\ntables of articles                               ms   of the build         KB   of the assembly with its texts");
        Print("without markup", without.Milliseconds, without.Bytes);
        Print("outline adds (headings alone)", outline.Milliseconds - without.Milliseconds, outline.Bytes - without.Bytes);
        Print("HTML, blocks, links and outline add", all.Milliseconds - without.Milliseconds, all.Bytes - without.Bytes);

        void Print(string name, double milliseconds, long bytes) =>
            Console.WriteLine(FormattableString.Invariant($"{name,-40}{milliseconds,11:N1}{milliseconds / build.Best,14:P1}{bytes / 1024.0,12:N1}{(double)bytes / (build.Size + texts - bytes),18:P1}"));
    }

    private static (double Milliseconds, long Bytes) Encode(ArticleInfo[] articles, Func<EquatableArray<Understanding.MarkupNode>, EquatableArray<Understanding.MarkupNode>?> markup)
    {
        ArticleInfo[] prepared = [.. articles.Select(article => article with { Markup = article.Markup is { } nodes ? markup(nodes) : null })];
        double best = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < Rounds * 2; round++)
        {
            long start = Stopwatch.GetTimestamp();
            bytes = prepared.Sum(static article => (long)ArticleTable.Encode(article, "ArticleGen/x").Length * sizeof(char));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (best, bytes);
    }

    private static EquatableArray<Understanding.MarkupNode> Headings(EquatableArray<Understanding.MarkupNode> nodes)
    {
        List<Understanding.MarkupNode> headings = [];
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Kind != Understanding.MarkupKind.Heading)
                continue;
            for (int end = i + nodes[i].Descendants; i <= end; i++)
                headings.Add(nodes[i]);
            i--;
        }

        return headings.ToEquatableArray();
    }

    /// <summary>A project that is compiled again and again, each time by a fresh driver.</summary>
    private sealed class Build
    {
        private readonly ArticleAdditionalText[] _articles;
        private readonly ArticleOptions _options;
        private readonly CSharpParseOptions _parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        private readonly CSharpCompilation _compilation;

        public Build((string Path, string Text)[] files, bool typedMetadata, string code)
        {
            _articles = [.. files.Select(static file => new ArticleAdditionalText("/site/" + file.Path, file.Text))];
            _options = new(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["build_property.RootNamespace"] = "Site",
                ["build_property.ProjectDir"] = "/site/",
                ["build_property.ArticleGenStorage"] = "resource",
                ["build_property.ArticleGenTypedMetadata"] = typedMetadata ? "true" : "false",
            });
            _compilation = CSharpCompilation.Create("Site", [CSharpSyntaxTree.ParseText(code, _parse)], Net80.References.All, new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        }

        public double Best { get; private set; } = double.MaxValue;

        public long Size { get; private set; }

        public void Measure()
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            GeneratorDriver driver = CSharpGeneratorDriver.Create([new ArticleGenerator().AsSourceGenerator()], _articles, _parse, _options);
            driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
            using MemoryStream assembly = new();
            if (!output.Emit(assembly).Success)
                throw new InvalidOperationException(string.Join('\n', output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
            Best = Math.Min(Best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Size = assembly.Length;
        }

        public void Print(string name, Build floor) => Console.WriteLine(FormattableString.Invariant(
            $"{name,-40}{Best,9:N0}{(Best / floor.Best) - 1,10:+0.0%;-0.0%;—}{Size / 1024.0,10:N1}{((double)Size / floor.Size) - 1,10:+0.0%;-0.0%;—}"));
    }
}

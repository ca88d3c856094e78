using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.GeneratorTimings;

/// <summary>A compiler that stays alive while articles and code are edited.</summary>
internal sealed class LiveCompiler
{
    private readonly List<ArticleAdditionalText> _articles;
    private readonly bool _compiles;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <param name="folder">The articles.</param>
    /// <param name="storage">The value of <c>ArticleGenStorage</c>.</param>
    /// <param name="compiles">Whether the generated code is compiled once, to see that it can be.</param>
    public LiveCompiler(string folder, string storage, bool compiles)
    {
        _compiles = compiles;
        _articles = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => new ArticleAdditionalText(path, File.ReadAllText(path)))];
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        _compilation = CSharpCompilation.Create(
            "Timings",
            [CSharpSyntaxTree.ParseText(Code(0), parse)],
            Net80.References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Dictionary<string, string> properties = new(StringComparer.Ordinal)
        {
            ["build_property.RootNamespace"] = "Timings",
            ["build_property.ProjectDir"] = folder,
            ["build_property.ArticleGenStorage"] = storage,
        };
        _driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            _articles,
            parse,
            new ArticleOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
    }

    /// <summary>Measures everything that happens between opening a project and closing it.</summary>
    public void Measure()
    {
        Print("articles", _articles.Count.ToString(CultureInfo.InvariantCulture));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Run("cold run", static () => { });
        Print("kept by the driver", ((GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / _articles.Count).ToString(CultureInfo.InvariantCulture) + " KB an article");
        if (_compiles)
            Compile();
        for (int round = 0; round < 5; round++)
        {
            int edit = round + 1;
            Run("C# edit", () => EditCode(edit));
        }

        for (int round = 0; round < 5; round++)
        {
            int edit = round + 1;
            Run("article edit", () => EditArticle(_articles.Count / 2, edit));
        }

        Run("article added", AddArticle);
    }

    private static string Code(int edit) => FormattableString.Invariant($"class Code {{ int Edit => {edit}; }}");

    private static void Print(string what, string value) => Console.WriteLine($"{what,-24}{value}");

    private void EditCode(int edit) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code(edit), (CSharpParseOptions)_compilation.SyntaxTrees[0].Options));

    private void EditArticle(int index, int edit)
    {
        ArticleAdditionalText old = _articles[index];
        _articles[index] = new(old.Path, old.GetText().ToString() + FormattableString.Invariant($"\nUne phrase de plus, la {edit}e.\n"));
        _driver = _driver.ReplaceAdditionalText(old, _articles[index]);
    }

    private void AddArticle()
    {
        _articles.Add(new(Path.Combine(Path.GetDirectoryName(_articles[0].Path)!, "a-new-one.txt"), "Une dépêche de plus.\n"));
        _driver = _driver.AddAdditionalTexts(ImmutableArray.Create<AdditionalText>(_articles[^1]));
    }

    private void Run(string what, Action edit)
    {
        edit();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        TimeSpan whole = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        TimeSpan spent = _driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime;
        Print(what, FormattableString.Invariant($"{whole.TotalMilliseconds,9:F1} ms, generator {spent.TotalMilliseconds,9:F1} ms, allocated {allocated / 1024.0 / 1024.0,8:F1} MB"));
    }

    private void Compile()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        Print("generated files", (compilation.SyntaxTrees.Count() - 1).ToString(CultureInfo.InvariantCulture));
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(Stream.Null);
        Print("compiled", FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,9:F1} ms"));
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5))
            Console.WriteLine(diagnostic.ToString());
    }
}

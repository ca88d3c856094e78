using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime;
using ArticleGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.GeneratorTimings;

/// <summary>A compiler that stays alive while articles and code are edited.</summary>
internal sealed class LiveCompiler
{
    private const int ColdEdits = 5;
    private const int WarmEdits = 200;

    private readonly List<ArticleAdditionalText> _articles;
    private readonly string _editedText;
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
        _editedText = _articles[_articles.Count / 2].GetText().ToString();
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
        Print("articles", _articles.Count);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Print("cold run", Run());
        Print("kept by the driver", FormattableString.Invariant($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / _articles.Count} KB an article"));
        if (_compiles)
            Compile();
        foreach (int edit in Enumerable.Range(1, ColdEdits))
            Print("C# edit", EditCode(edit));
        foreach (int edit in Enumerable.Range(1, ColdEdits))
            Print("article edit", EditArticle(edit));
        Print("article added", AddArticle());
        Print("C# edit, warm", Warm(EditCode));
        Print("article edit, warm", Warm(EditArticle));
    }

    // After some hundred key strokes the JIT has compiled everything, Roslyn's own code included.
    private static GeneratorRun Warm(Func<int, GeneratorRun> edit) =>
        Enumerable.Range(ColdEdits + 1, WarmEdits).Select(edit).TakeLast(WarmEdits / 4).OrderBy(static run => run.Time).ElementAt(WarmEdits / 8);

    private static string Code(int edit) => FormattableString.Invariant($"class Code {{ int Edit => {edit}; }}");

    private static void Print(string what, object value) => Console.WriteLine(FormattableString.Invariant($"{what,-24}{value}"));

    private GeneratorRun EditCode(int edit)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code(edit), (CSharpParseOptions)_compilation.SyntaxTrees[0].Options));
        return Run();
    }

    private GeneratorRun EditArticle(int edit)
    {
        int index = _articles.Count / 2;
        ArticleAdditionalText old = _articles[index];
        _articles[index] = new(old.Path, FormattableString.Invariant($"{_editedText}\nUne phrase de plus, la {edit}e.\n"));
        _driver = _driver.ReplaceAdditionalText(old, _articles[index]);
        return Run();
    }

    private GeneratorRun AddArticle()
    {
        _articles.Add(new(Path.Combine(Path.GetDirectoryName(_articles[0].Path)!, "a-new-one.txt"), "Une dépêche de plus.\n"));
        _driver = _driver.AddAdditionalTexts(ImmutableArray.Create<AdditionalText>(_articles[^1]));
        return Run();
    }

    private GeneratorRun Run()
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan compiling = JitInfo.GetCompilationTime(currentThread: true);
        _driver = _driver.RunGenerators(_compilation);
        return new(
            _driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime,
            JitInfo.GetCompilationTime(currentThread: true) - compiling,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private void Compile()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        Print("generated files", compilation.SyntaxTrees.Count() - 1);
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(Stream.Null);
        Print("compiled", FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,9:F1} ms"));
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5))
            Console.WriteLine(diagnostic.ToString());
    }
}

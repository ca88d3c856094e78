using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Threading;
using ArticleGen.Generator;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.GeneratorTimings;

/// <summary>A compiler that stays alive while articles and code are edited.</summary>
internal sealed class LiveCompiler
{
    private readonly List<ArticleAdditionalText> _articles;
    private readonly string _editedText;
    private readonly Dictionary<string, string> _properties;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <param name="articles">The articles.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="storage">The value of <c>ArticleGenStorage</c>.</param>
    public LiveCompiler(IEnumerable<ArticleAdditionalText> articles, string folder, string storage)
    {
        _articles = [.. articles];
        _editedText = _articles[_articles.Count / 2].GetText().ToString();
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        _compilation = CSharpCompilation.Create(
            "Timings",
            [CSharpSyntaxTree.ParseText(Code(0), parse)],
            Net80.References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _properties = new(StringComparer.Ordinal)
        {
            ["build_property.RootNamespace"] = "Timings",
            ["build_property.ProjectDir"] = folder,
            ["build_property.ArticleGenStorage"] = storage,
        };
        _driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            _articles,
            parse,
            new ArticleOptions(_properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
    }

    public int ArticleCount => _articles.Count;

    private static string Code(int edit) => FormattableString.Invariant($"class Code {{ int Edit => {edit}; }}");

    /// <summary>Changes a line of C#.</summary>
    public GeneratorRun EditCode(int edit)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code(edit), (CSharpParseOptions)_compilation.SyntaxTrees[0].Options));
        return Run();
    }

    /// <summary>Adds a sentence to one article.</summary>
    public GeneratorRun EditArticle(int edit)
    {
        int index = _articles.Count / 2;
        ArticleAdditionalText old = _articles[index];
        _articles[index] = new(old.Path, FormattableString.Invariant($"{_editedText}\nUne phrase de plus, la {edit}e.\n"));
        _driver = _driver.ReplaceAdditionalText(old, _articles[index]);
        return Run();
    }

    /// <summary>Adds a short article.</summary>
    public GeneratorRun AddArticle()
    {
        _articles.Add(new(Path.Combine(Path.GetDirectoryName(_articles[0].Path)!, "a-new-one.txt"), "Une dépêche de plus.\n"));
        // The options list the metadata of every item, so that a host has new ones.
        _driver = _driver.AddAdditionalTexts(ImmutableArray.Create<AdditionalText>(_articles[^1])).WithUpdatedAnalyzerConfigOptions(new ArticleOptions(_properties));
        return Run();
    }

    /// <summary>Runs the generator over what there is.</summary>
    /// <param name="cancellationToken">Gives the run up, as an editor does when its user goes on typing.</param>
    public GeneratorRun Run(CancellationToken cancellationToken = default)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan compiling = JitInfo.GetCompilationTime(currentThread: true);
        _driver = _driver.RunGenerators(_compilation, cancellationToken);
        return new(
            _driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime,
            JitInfo.GetCompilationTime(currentThread: true) - compiling,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>Compiles the generated code.</summary>
    /// <returns>The warnings and errors.</returns>
    public IReadOnlyList<Diagnostic> Compile()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        return [.. compilation.Emit(Stream.Null).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}

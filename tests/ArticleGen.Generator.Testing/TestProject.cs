using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Testing;

/// <summary>A project that uses the generator: what the compiler would be given.</summary>
public sealed record TestProject
{
    /// <summary>The folder of every test project; it exists nowhere.</summary>
    public const string Directory = "/press/";

    // What every build compiles beside the project's own code; without any code a compilation has no language version.
    private const string AssemblyInfo = "[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]";

    /// <summary>The articles, in the order of the project file.</summary>
    public ImmutableArray<TestArticle> Articles { get; init; } = [];

    /// <summary>The MSBuild properties that the compiler sees, without <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("ProjectDir", Directory)
        .Add("RootNamespace", "Newsroom");

    /// <summary>The C# files of the project itself.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The framework it targets.</summary>
    public TargetFramework Framework { get; init; } = TargetFramework.Net100;

    /// <summary>The language version it is compiled with.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Whether nullable reference types are on.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>Whether it is a library or a program.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The name of its assembly.</summary>
    public string AssemblyName { get; init; } = "Newsroom";

    /// <summary>The preprocessor symbols that it defines beside those of its framework.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    /// <summary>The other projects that it references.</summary>
    public ImmutableArray<ProjectOutput> References { get; init; } = [];

    /// <summary>A project of some articles.</summary>
    /// <param name="articles">The articles.</param>
    public static TestProject Of(params IEnumerable<TestArticle> articles) => new() { Articles = [.. articles] };

    /// <summary>The same project with one property set.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its value.</param>
    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The same project with one article exchanged.</summary>
    /// <param name="old">The article that goes.</param>
    /// <param name="replacement">The article that comes in its place.</param>
    public TestProject Replace(TestArticle old, TestArticle replacement) => this with { Articles = Articles.Replace(old, replacement) };

    /// <summary>The full name of the class that the generator is asked for.</summary>
    public string CatalogClass => $"{Property("ArticleGenNamespace") ?? Property("RootNamespace")}.{Property("ArticleGenClassName") ?? "Articles"}";

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: Framework.PreprocessorSymbols.Concat(Symbols));

    internal CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            AssemblyName,
            Sources.Prepend(AssemblyInfo).Select((source, index) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, FormattableString.Invariant($"Source{index}.cs"))),
            [.. Framework.References, .. References.Select(static reference => reference.Reference)],
            new CSharpCompilationOptions(OutputKind)
                .WithNullableContextOptions(Nullable)
                .WithWarningLevel(9999));

    private string? Property(string name) => Properties.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
}

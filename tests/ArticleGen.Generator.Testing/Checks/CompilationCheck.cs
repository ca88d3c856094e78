using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>The generated code compiles without a diagnostic wherever it may be used.</summary>
public static class CompilationCheck
{
    /// <summary>Files that compiled among the same options, framework and language version: most of the generated code is the same in every run.</summary>
    private static readonly ConcurrentDictionary<(string Consumer, string File), bool> s_compiled = new();

    /// <summary>The consumers whose compilers see the code: the oldest language supported, without and with the newer types of .NET, and newer ones.</summary>
    public static ImmutableArray<(TargetFramework Framework, LanguageVersion LanguageVersion)> Consumers { get; } =
    [
        (TargetFramework.NetStandard20, LanguageVersion.CSharp9),
        (TargetFramework.Net80, LanguageVersion.CSharp12),
        (TargetFramework.Net100, LanguageVersion.Latest),
    ];

    /// <summary>Compiles the output of a run, and of the same project for every other consumer.</summary>
    /// <param name="run">The run.</param>
    /// <exception cref="GeneratorCheckException">A compilation has an error, a warning or a message.</exception>
    public static void Run(GeneratorRun run)
    {
        _ = run.Image;

        // A project with references or code of its own is for its own framework.
        if (!run.Project.References.IsEmpty || !run.Project.Sources.IsEmpty)
            return;
        foreach ((TargetFramework framework, LanguageVersion languageVersion) in Consumers)
        {
            if (framework == run.Project.Framework && languageVersion == run.Project.LanguageVersion)
                continue;
            TestProject other = run.Project with { Framework = framework, LanguageVersion = languageVersion };
            RequireNewFiles(other, GeneratorRun.Unchecked(other).OutputWithConsumer);
        }
    }

    private static void RequireNewFiles(TestProject project, Compilation compilation)
    {
        string options = string.Join(';', project.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
        string consumer = FormattableString.Invariant($"{project.Framework} {project.LanguageVersion} {options}");
        (SyntaxTree Tree, (string Consumer, string File) Key)[] files =
            [.. compilation.SyntaxTrees.Select(tree => (tree, (consumer, tree.FilePath + Convert.ToBase64String(tree.GetText().GetChecksum().AsSpan()))))];
        Require(compilation,
        [
            .. compilation.GetDeclarationDiagnostics(),
            .. files.Where(static file => !s_compiled.ContainsKey(file.Key)).SelectMany(file => compilation.GetSemanticModel(file.Tree).GetDiagnostics()),
        ]);
        foreach ((_, (string Consumer, string File) key) in files)
            s_compiled.TryAdd(key, value: true);
    }

    /// <summary>Compiles.</summary>
    /// <param name="compilation">What is compiled.</param>
    /// <exception cref="GeneratorCheckException">The compilation has an error, a warning or a message.</exception>
    public static void Require(Compilation compilation) => Require(compilation, compilation.GetDiagnostics());

    /// <summary>Compiles to an assembly, which finds what is only found when code is written.</summary>
    /// <param name="compilation">What is compiled.</param>
    /// <param name="resources">What the build embeds beside the code.</param>
    /// <exception cref="GeneratorCheckException">The compilation has an error, a warning or a message.</exception>
    public static byte[] Emit(Compilation compilation, params IEnumerable<ResourceDescription> resources)
    {
        using MemoryStream assembly = new();
        Require(compilation, compilation.Emit(assembly, manifestResources: resources).Diagnostics);
        return assembly.ToArray();
    }

    private static void Require(Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] shown = [.. diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        if (shown.Length == 0)
            return;
        string language = ((CSharpCompilation)compilation).LanguageVersion.ToDisplayString();
        throw new GeneratorCheckException($"{compilation.AssemblyName} at C# {language}:\n{string.Join('\n', shown.Take(20))}");
    }
}

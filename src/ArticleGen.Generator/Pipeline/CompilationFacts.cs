using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The few things that generated code depends on in the compilation. Asked anew at every edit, so cheap to find and to compare.</summary>
/// <param name="Catalog">The catalog class; <see langword="null"/> if nothing can be generated.</param>
/// <param name="EmitsModel">Whether the run-time model is generated here, rather than reused from a reference.</param>
/// <param name="ReferencedExports">The exports that a reference has already.</param>
/// <param name="HasDateOnly">Whether the framework has <c>System.DateOnly</c>.</param>
/// <param name="Diagnostics">What stands in the way.</param>
internal sealed record CompilationFacts(CatalogShape? Catalog, bool EmitsModel, EquatableArray<string> ReferencedExports, bool HasDateOnly, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private const string ModelVersionType = "ArticleGen.CompilerServices.ModelVersion";

    public static CompilationFacts From(Compilation compilation, GeneratorOptions options, CancellationToken cancellationToken)
    {
        List<DiagnosticInfo> diagnostics = [];
        CheckLanguageVersion(compilation, diagnostics);
        bool hasModel = FindModel(compilation, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        CatalogShape? catalog = diagnostics.Count > 0 ? null : Shape(compilation, options, diagnostics);
        bool hasDateOnly = compilation.GetTypeByMetadataName("System.DateOnly") is { DeclaredAccessibility: Accessibility.Public };
        return new(catalog, !hasModel, FindExports(compilation, options), hasDateOnly, diagnostics.ToEquatableArray());
    }

    private static void CheckLanguageVersion(Compilation compilation, List<DiagnosticInfo> diagnostics)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } csharp)
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.LanguageVersionTooLow, location: null, csharp.LanguageVersion.ToDisplayString()));
    }

    private static bool FindModel(Compilation compilation, List<DiagnosticInfo> diagnostics)
    {
        List<INamedTypeSymbol> models = [.. FromReferences(compilation, ModelVersionType)];
        if (models.Count > 1)
        {
            string assemblies = string.Join(", ", models.Select(static model => model.ContainingAssembly.Name).OrderBy(static name => name, StringComparer.Ordinal));
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.SeveralModels, location: null, assemblies));
        }
        else if (models.Count == 1 && !IsCurrent(models[0]))
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ModelVersionMismatch, location: null, models[0].ContainingAssembly.Name));
        }

        return models.Count > 0;
    }

    private static EquatableArray<string> FindExports(Compilation compilation, GeneratorOptions options) =>
        options.JsonLd || options.Ninjs
            ? ModelRequest.ExportTypes.Where(export => FromReferences(compilation, export.Value).Any()).Select(static export => export.Key).ToEquatableArray()
            : [];

    private static IEnumerable<INamedTypeSymbol> FromReferences(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type).Where(found =>
            !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));

    private static bool IsCurrent(INamedTypeSymbol modelVersion) =>
        modelVersion.GetMembers(nameof(ModelVersion.Current)).OfType<IFieldSymbol>().Any(static field => field.ConstantValue is ModelVersion.Current);

    private static CatalogShape Shape(Compilation compilation, GeneratorOptions options, List<DiagnosticInfo> diagnostics)
    {
        string[] segments = Segments(options.RootNamespace ?? compilation.AssemblyName ?? "");
        string className = options.ClassName;
        if (IsTaken(compilation, segments, className))
        {
            string other = className + "Catalog";
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ClassNameTaken, location: null, className, other));
            className = other;
        }

        return new(string.Join(".", segments.Select(Escape)), className, options.IsPublic);
    }

    // A namespace of the same name is as much in the way as a type; a static partial class is meant to be completed.
    private static bool IsTaken(Compilation compilation, string[] segments, string className)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (string segment in segments)
        {
            space = space.GetNamespaceMembers().FirstOrDefault(candidate => candidate.Name == segment);
            if (space is null)
                return false;
        }

        foreach (INamespaceOrTypeSymbol member in space.GetMembers(className).OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamespaceSymbol)
                return true;
            if (SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) && !IsStaticPartial(member))
                return true;
        }

        return false;
    }

    private static bool IsStaticPartial(INamespaceOrTypeSymbol type) =>
        type.IsStatic && type.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() is ClassDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string[] Segments(string name)
    {
        List<string> segments = [];
        foreach (string segment in name.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            segments.Add(Identifier.FromNamespace(segment));

        return [.. segments];
    }

    private static string Escape(string segment) => SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : "@" + segment;
}

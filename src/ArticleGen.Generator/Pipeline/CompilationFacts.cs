using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The few things that generated code depends on in the compilation. Asked anew at every edit, so cheap to find and to compare.</summary>
/// <param name="Catalog">The catalog class; <see langword="null"/> if nothing can be generated.</param>
/// <param name="EmitsModel">Whether the run-time model is generated here, rather than reused from a reference.</param>
/// <param name="IsModelPublic">Whether everybody sees the model.</param>
/// <param name="ReferencedExports">The exports that a reference has already.</param>
/// <param name="HasDateOnly">Whether the framework has <c>System.DateOnly</c>.</param>
/// <param name="HasJson">Whether the project can use <c>System.Text.Json</c>.</param>
/// <param name="HasExtensionMembers">Whether the language has properties that extend a class.</param>
/// <param name="Diagnostics">What stands in the way.</param>
internal sealed record CompilationFacts(CatalogShape? Catalog, bool EmitsModel, bool IsModelPublic, EquatableArray<string> ReferencedExports, bool HasDateOnly, bool HasJson, bool HasExtensionMembers, EquatableArray<DiagnosticInfo> Diagnostics)
{
    // Younger than the compiler that the generator is built for.
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    private const string ModelVersionType = "ArticleGen.CompilerServices.ModelVersion";

    public static CompilationFacts From(Compilation compilation, GeneratorOptions options, EquatableArray<RazorComponent> components, CancellationToken cancellationToken)
    {
        List<DiagnosticInfo> diagnostics = [];
        CheckLanguageVersion(compilation, diagnostics);
        INamedTypeSymbol? model = FindModel(compilation, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        if (model is null && ModelNames.FindTaken(compilation, cancellationToken) is { } taken)
            diagnostics.Add(taken);
        CatalogShape? catalog = diagnostics.Count > 0 ? null : CatalogPlace.Find(compilation, options, components, diagnostics);
        bool hasDateOnly = compilation.GetTypeByMetadataName("System.DateOnly") is { DeclaredAccessibility: Accessibility.Public };
        bool hasJson = compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonIgnoreCondition") is { DeclaredAccessibility: Accessibility.Public };
        bool isModelPublic = model is null ? options.IsPublic : model.DeclaredAccessibility == Accessibility.Public;
        bool hasExtensionMembers = compilation is CSharpCompilation { LanguageVersion: >= CSharp14 };
        return new(catalog, model is null, isModelPublic, FindExports(compilation, options), hasDateOnly, hasJson, hasExtensionMembers, diagnostics.ToEquatableArray());
    }

    private static void CheckLanguageVersion(Compilation compilation, List<DiagnosticInfo> diagnostics)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } csharp)
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.LanguageVersionTooLow, location: null, csharp.LanguageVersion.ToDisplayString()));
    }

    private static INamedTypeSymbol? FindModel(Compilation compilation, List<DiagnosticInfo> diagnostics)
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

        return models.Count > 0 ? models[0] : null;
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
}

/// <summary>What the project says of names.</summary>
/// <param name="Options">Its properties.</param>
/// <param name="Components">Its Razor files whose names matter.</param>
internal sealed record ProjectNames(GeneratorOptions Options, EquatableArray<RazorComponent> Components);

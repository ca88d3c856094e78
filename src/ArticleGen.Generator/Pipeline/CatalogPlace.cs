using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Finds a namespace and a name for the catalog class that mean nothing else in the project.</summary>
internal static class CatalogPlace
{
    private const string EntryPointClass = "Program";

    public static CatalogShape Find(Compilation compilation, GeneratorOptions options, EquatableArray<string> components, List<DiagnosticInfo> diagnostics)
    {
        string[] wanted = Segments(options.RootNamespace ?? compilation.AssemblyName ?? "");
        INamespaceSymbol? space = Enter(compilation, wanted, out int depth);
        bool isNamespaceTaken = space is not null && depth < wanted.Length;
        string[] segments = isNamespaceTaken ? [.. wanted.Take(depth)] : wanted;
        string className = options.ClassName;
        string? obstacle = space is null ? null : ObstacleIn(space, className, compilation);
        if (obstacle is null && IsComponent(components, options, segments, className))
            obstacle = "a Razor component";
        if (obstacle is not null)
            className += "Catalog";

        CatalogShape shape = new(string.Join(".", segments.Select(Escape)), className, options.IsPublic, IsUpdatable(compilation));
        string name = string.Join(".", segments.Append(className));
        if (isNamespaceTaken)
            diagnostics.Add(Taken(wanted[depth], "a type", name, BuildProperties.Namespace));
        if (obstacle is not null)
            diagnostics.Add(Taken(options.ClassName, obstacle, name, BuildProperties.ClassName));
        else if (!options.ChoosesClassName && segments.Length > 0 && IsHiddenFromTopLevel(compilation, segments[0], className))
            diagnostics.Add(Taken(className, "a namespace in top-level statements", name, BuildProperties.ClassName));
        return shape;
    }

    private static DiagnosticInfo Taken(string name, string meaning, string catalog, string property) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.NameTaken, location: null, name, meaning, catalog, property);

    private static bool IsUpdatable(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Reflection.Metadata.MetadataUpdateHandlerAttribute") is { DeclaredAccessibility: Accessibility.Public };

    // Follows the namespace as far as the compilation has it; stops before a type that has the name of the next part.
    private static INamespaceSymbol? Enter(Compilation compilation, string[] segments, out int depth)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        for (depth = 0; depth < segments.Length; depth++)
        {
            string segment = segments[depth];
            if (space.GetTypeMembers(segment, arity: 0).Any(type => IsOfProject(type, compilation)))
                return space;
            space = space.GetNamespaceMembers().FirstOrDefault(candidate => candidate.Name == segment);
            if (space is null)
                return null;
        }

        return space;
    }

    // A namespace of the same name is as much in the way as a type; a static partial class is meant to be completed.
    private static string? ObstacleIn(INamespaceSymbol space, string className, Compilation compilation)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers(className).OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamespaceSymbol)
                return "a namespace";
            if (IsOfProject(member, compilation) && !IsStaticPartial(member))
                return "a type";
        }

        return null;
    }

    private static bool IsOfProject(ISymbol symbol, Compilation compilation) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    private static bool IsStaticPartial(INamespaceOrTypeSymbol type) =>
        type.IsStatic && type.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() is ClassDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    // Classes that another generator makes are in no compilation that this one sees. Their names are those of the files.
    private static bool IsComponent(EquatableArray<string> components, GeneratorOptions options, string[] segments, string className)
    {
        string catalog = string.Join(".", segments.Append(className));
        foreach (string path in components)
        {
            string component = (options.ProjectNamespace + "/" + path.Substring(0, path.LastIndexOf('.'))).Replace('/', '.');
            if (string.Join(".", Segments(component)) == catalog)
                return true;
        }

        return false;
    }

    // What stands in no namespace looks among the global names first, and a using directive comes too late.
    private static bool IsHiddenFromTopLevel(Compilation compilation, string space, string className) =>
        (space == className || compilation.GlobalNamespace.GetMembers(className).OfType<INamespaceSymbol>().Any())
        && compilation.GlobalNamespace.GetTypeMembers(EntryPointClass).Any(type => IsOfProject(type, compilation) && type.GetMembers(WellKnownMemberNames.TopLevelStatementsEntryPointMethodName).Any());

    private static string[] Segments(string name) => [.. name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Identifier.FromNamespace)];

    private static string Escape(string segment) => SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : "@" + segment;
}

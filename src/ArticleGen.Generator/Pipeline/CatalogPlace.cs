using System;
using System.Collections.Generic;
using System.Globalization;
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

    public static CatalogShape Find(Compilation compilation, GeneratorOptions options, EquatableArray<RazorComponent> components, List<DiagnosticInfo> diagnostics)
    {
        string[] wanted = Segments(options.RootNamespace ?? compilation.AssemblyName ?? "");
        INamespaceSymbol? space = Enter(compilation, wanted, out int depth);
        bool isNamespaceTaken = (space is not null && depth < wanted.Length) || ModelNames.Include(wanted, out depth);
        string[] segments = isNamespaceTaken ? [.. wanted.Take(depth)] : wanted;
        string className = options.ClassName;
        string? obstacle = space is null || (isNamespaceTaken && wanted[0] == ModelNames.Namespace) ? null : ObstacleIn(space, className, options.IsPublic, compilation);
        if (obstacle is null && IsComponent(components, options, segments, className))
            obstacle = "a Razor component";
        if (obstacle is not null)
            className = FreeName(space, className + "Catalog", options.IsPublic, compilation);

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
    private static string? ObstacleIn(INamespaceSymbol space, string className, bool isPublic, Compilation compilation)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers(className).OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamespaceSymbol)
                return "a namespace";
            if (member is INamedTypeSymbol { Arity: 0, IsFileLocal: false } && IsOfProject(member, compilation) && !IsStaticPartial(member))
                return "a type";
            if (IsOfProject(member, compilation) && IsStaticPartial(member) && StatesOther(member, isPublic))
                return isPublic ? "an internal class" : "a public class";
        }

        return null;
    }

    private static bool IsOfProject(ISymbol symbol, Compilation compilation) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    // The parts of a class agree in who sees it; a part that says nothing agrees with any.
    private static bool StatesOther(INamespaceOrTypeSymbol type, bool isPublic) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            ((ClassDeclarationSyntax)reference.GetSyntax()).Modifiers.Any(isPublic ? SyntaxKind.InternalKeyword : SyntaxKind.PublicKeyword));

    private static bool IsStaticPartial(INamespaceOrTypeSymbol type) =>
        type.IsStatic && type.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() is ClassDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    // Classes that another generator makes are in no compilation that this one sees. Their names are those of the files.
    private static bool IsComponent(EquatableArray<RazorComponent> components, GeneratorOptions options, string[] segments, string className)
    {
        string catalog = string.Join(".", segments.Append(className));
        return RazorComponent.ClassNames(components, options.ProjectNamespace ?? "").Any(component => string.Join(".", Segments(component)) == catalog);
    }

    private static string FreeName(INamespaceSymbol? space, string name, bool isPublic, Compilation compilation)
    {
        string free = name;
        for (int number = 2; space is not null && ObstacleIn(space, free, isPublic, compilation) is not null; number++)
            free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    // What stands in no namespace looks among the global names first, and a using directive comes too late.
    private static bool IsHiddenFromTopLevel(Compilation compilation, string space, string className) =>
        (space == className || compilation.GlobalNamespace.GetMembers(className).OfType<INamespaceSymbol>().Any())
        && compilation.GlobalNamespace.GetTypeMembers(EntryPointClass).Any(type => IsOfProject(type, compilation) && type.GetMembers(WellKnownMemberNames.TopLevelStatementsEntryPointMethodName).Any());

    private static string[] Segments(string name) => [.. name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Identifier.FromNamespace)];

    private static string Escape(string segment) => SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : "@" + segment;
}

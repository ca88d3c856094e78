using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The names of the run-time model, which are the same in every project and cannot be chosen.</summary>
internal static class ModelNames
{
    /// <summary>The namespace of the model.</summary>
    public const string Namespace = "ArticleGen";

    private static readonly string[] Keywords = ["class", "record", "struct", "enum", "interface"];

    private static readonly Lazy<HashSet<string>> Types = new(static () => new(RuntimeFiles.Model.Values.SelectMany(TypesIn), StringComparer.Ordinal));

    /// <summary>Whether a namespace goes through a type of the model.</summary>
    /// <param name="segments">The parts of the namespace.</param>
    /// <param name="depth">How many of its parts are before the type.</param>
    public static bool Include(string[] segments, out int depth)
    {
        depth = 1;
        for (; depth < segments.Length && segments[0] == Namespace; depth++)
        {
            if (Types.Value.Contains(string.Join(".", segments.Take(depth + 1))))
                return true;
        }

        return false;
    }

    /// <summary>The first name of the model that the project itself declares, where the project does not complete a type of the model.</summary>
    public static DiagnosticInfo? FindTaken(Compilation compilation, CancellationToken cancellationToken)
    {
        INamespaceSymbol own = compilation.Assembly.GlobalNamespace;
        if (own.GetTypeMembers(Namespace, arity: 0).FirstOrDefault() is { } type)
            return Taken(type, cancellationToken);
        if (own.GetNamespaceMembers().FirstOrDefault(static space => space.Name == Namespace) is not { } model)
            return null;
        IEnumerable<INamespaceOrTypeSymbol> members = model.GetNamespaceMembers().SelectMany(static space => space.GetTypeMembers()).Concat(model.GetMembers());
        return members.FirstOrDefault(static member => member is not INamedTypeSymbol { Arity: > 0 } && Types.Value.Contains(member.ToDisplayString()) && !IsPartial(member)) is { } taken ? Taken(taken, cancellationToken) : null;
    }

    private static DiagnosticInfo Taken(INamespaceOrTypeSymbol symbol, CancellationToken cancellationToken)
    {
        Location location = symbol.Locations[0];
        LocationInfo? place = location.SourceTree is { } tree ? new(tree.FilePath, new(location.SourceSpan.Start, location.SourceSpan.Length), tree.GetLineSpan(location.SourceSpan, cancellationToken).Span) : null;
        return DiagnosticInfo.Create(DiagnosticDescriptors.ModelNameTaken, place, symbol.ToDisplayString(), symbol is INamespaceSymbol ? "a namespace" : "a type");
    }

    private static bool IsPartial(INamespaceOrTypeSymbol symbol) =>
        symbol is INamedTypeSymbol && symbol.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    // Types are what stands at the indent of a namespace's members.
    private static IEnumerable<string> TypesIn(string file)
    {
        string space = "";
        foreach (string line in file.Split('\n'))
        {
            string[] words = line.TrimEnd('\r').Split(' ');
            if (words[0] == "namespace")
                space = words[1];
            else if (words.Length > 5 && words.Take(4).All(static word => word.Length == 0) && words[4] is "public" or "internal" && Array.FindLastIndex(words, static word => Keywords.Contains(word, StringComparer.Ordinal)) is > 0 and int keyword)
                yield return space + "." + new string([.. words[keyword + 1].TakeWhile(static c => char.IsLetterOrDigit(c))]);
        }
    }
}

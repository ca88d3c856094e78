using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Inputs;

/// <summary>A Razor file that could stand where the catalog does, or say where others stand.</summary>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Namespace">The namespace that it states (<c>@namespace</c>).</param>
internal sealed record RazorComponent(string Path, string? Namespace)
{
    private const string Imports = "_Imports";
    private const string Directive = "@namespace ";

    /// <summary>Reads a file whose name matters.</summary>
    public static ImmutableArray<RazorComponent> Read(InputItem item, string className, CancellationToken cancellationToken)
    {
        RazorComponent component = new(item.RelativePath, null);
        if (component.Name != className && component.Name != Imports)
            return ImmutableArray<RazorComponent>.Empty;
        return ImmutableArray.Create(component with { Namespace = item.ReadText(cancellationToken) is { } text ? NamespaceIn(text) : null });
    }

    /// <summary>The full names of the classes that Razor makes of the files.</summary>
    public static IEnumerable<string> ClassNames(IReadOnlyList<RazorComponent> components, string projectNamespace)
    {
        foreach (RazorComponent component in components.Where(static component => component.Name != Imports))
        {
            RazorComponent? stated = component.Namespace is not null
                ? component with { Path = component.Folder }
                : components.Where(other => other is { Name: Imports, Namespace: not null } && component.Folder.StartsWith(other.Folder, StringComparison.Ordinal))
                    .OrderByDescending(static other => other.Folder.Length)
                    .FirstOrDefault();
            string below = component.Folder.Substring(stated?.Folder.Length ?? 0);
            yield return ((stated?.Namespace ?? projectNamespace) + "/" + below + component.Name).Replace('/', '.');
        }
    }

    private string Name => Path.Substring(Folder.Length, Path.LastIndexOf('.') - Folder.Length);

    // With the slash at its end, so that no folder begins with another's name.
    private string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    private static string? NamespaceIn(SourceText text) => text.Lines
        .Select(static line => line.ToString().Trim())
        .Where(static line => line.StartsWith(Directive, StringComparison.Ordinal))
        .Select(static line => line.Substring(Directive.Length).Trim().TrimEnd(';'))
        .FirstOrDefault();
}

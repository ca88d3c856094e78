using System;
using System.Runtime.CompilerServices;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>What a project declares for all its articles: searched for in each of them, built once.</summary>
internal static class ProjectDeclarations
{
    private static readonly ConditionalWeakTable<EntityDeclaration[], DeclaredForms> Built = new();

    public static DeclaredForms FormsOf(EquatableArray<EntityDeclaration> declarations) =>
        declarations.Items is { Length: > 0 } items
            ? Built.GetValue(items, static items => new(Array.ConvertAll(items, DeclaredEntity.Of)))
            : DeclaredForms.None;
}

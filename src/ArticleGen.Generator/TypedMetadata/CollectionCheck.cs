using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>Finds types that are declared for a collection which no article is in.</summary>
internal static class CollectionCheck
{
    public static EquatableArray<DiagnosticInfo> Of(ImmutableArray<Declaration> declarations, EquatableArray<string> collections, EquatableArray<string> promised)
    {
        List<DiagnosticInfo> diagnostics = [];
        NearestId? ids = null;
        foreach (Declaration declaration in declarations)
        {
            if (declaration.Record is not { Collection: { } wanted } record || collections.Contains(wanted, StringComparer.Ordinal) || promised.Contains(wanted, StringComparer.Ordinal))
                continue;
            ids ??= new(collections.Concat(promised));
            string suggestion = ids.To(wanted) is { } nearest ? "; did you mean '" + nearest + "'?" : "";
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnknownCollection, declaration.Place, wanted, record.Name.TrimStart('@'), suggestion));
        }

        return diagnostics.ToEquatableArray();
    }
}

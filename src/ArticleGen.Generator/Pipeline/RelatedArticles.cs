using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Checks the references between articles.</summary>
internal static class RelatedArticles
{
    public static EquatableArray<DiagnosticInfo> Check(ImmutableArray<EquatableArray<RelatedReference>> references, ArticleNames names, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (ArticleName name in names.Names)
            ids.Add(name.Id);
        List<DiagnosticInfo> diagnostics = [];
        foreach (RelatedReference reference in references.SelectMany(static of => of))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ids.Contains(reference.Id))
                continue;
            string? nearest = NearestId.To(reference.Id, ids);
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnresolvedReference, reference.Location, reference.Id, nearest is null ? "" : "; did you mean '" + nearest + "'?"));
        }

        return diagnostics.OrderBy(static diagnostic => diagnostic.Location!.Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location!.Span.Start).ToEquatableArray();
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The other articles that an article refers to.</summary>
/// <param name="References">In the order of the file.</param>
internal sealed record RelatedArticles(EquatableArray<RelatedReference> References)
{
    public static EquatableArray<DiagnosticInfo> Check(ImmutableArray<RelatedArticles> articles, KnownIds known, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (ArticleName name in known.Names.Names)
            ids.Add(name.Id);
        HashSet<string> leftOut = new(known.LeftOut, StringComparer.Ordinal);
        ArticleSuggestion? suggestion = null;
        List<DiagnosticInfo> diagnostics = [];
        foreach (RelatedReference reference in articles.SelectMany(static article => article.References))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ids.Contains(reference.Id))
                continue;
            if (leftOut.Contains(reference.Id))
            {
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.LeftOutArticle, reference.Location, reference.Id));
                continue;
            }

            suggestion ??= new(ids);
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnresolvedReference, reference.Location, reference.Id, suggestion.For(reference.Id)));
        }

        return diagnostics.OrderBy(static diagnostic => diagnostic.Location!.Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location!.Span.Start).ToEquatableArray();
    }
}

/// <summary>The ids that an article may refer to.</summary>
/// <param name="Names">The names of all articles.</param>
/// <param name="LeftOut">The ids of those that the project does not publish.</param>
internal sealed record KnownIds(ArticleNames Names, EquatableArray<string> LeftOut);

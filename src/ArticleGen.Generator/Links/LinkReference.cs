using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using MarkupKind = ArticleGen.Understanding.MarkupKind;
using MarkupNode = ArticleGen.Understanding.MarkupNode;

namespace ArticleGen.Generator.Links;

/// <summary>A link or image whose target may be dead.</summary>
/// <param name="Target">The target as the author wrote it.</param>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LinkReference(string Target, bool IsImage, LocationInfo Location)
{
    /// <summary>The links of an article to its own project and to itself.</summary>
    /// <param name="path">The absolute path of the file, for diagnostics.</param>
    /// <param name="relativePath">The path relative to the project.</param>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static EquatableArray<LinkReference> Of(string path, string relativePath, ArticleInfo article, CancellationToken cancellationToken)
    {
        if (article.Markup is not { } nodes)
            return [];
        List<LinkReference> links = [];
        LineMap? lines = null;
        bool hasBase = HasBase(article.Text, nodes);
        foreach (MarkupNode node in nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node.Kind is not (MarkupKind.Link or MarkupKind.Image) || node.Value is not { } target || !MayBeDead(LinkTarget.Read(target, relativePath).Form, hasBase))
                continue;
            lines ??= new(article.Text);
            links.Add(new(target, node.Kind == MarkupKind.Image, new(path, node.Span, lines[node.Span])));
        }

        return links.ToEquatableArray();
    }

    private static bool MayBeDead(LinkForm form, bool hasBase) => form == LinkForm.Anchor || (form == LinkForm.Relative && !hasBase);

    // <base href="…">: its paths start elsewhere.
    private static bool HasBase(string text, EquatableArray<MarkupNode> nodes)
    {
        foreach (MarkupNode node in nodes)
        {
            if (node.Kind is MarkupKind.Html or MarkupKind.HtmlBlock && node.Span.Of(text).IndexOf("<base ".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}

/// <summary>The links of an article, and where others may lead.</summary>
/// <param name="Links">Its links to the project and to itself.</param>
/// <param name="Anchors">Its places.</param>
internal sealed record ArticleLinks(EquatableArray<LinkReference> Links, ArticleAnchors Anchors);

/// <summary>An article with links.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Links">Its links.</param>
/// <param name="Anchors">Its own places.</param>
/// <param name="IsTranslation">Whether its path says which of several languages it is in.</param>
/// <param name="Disabled">The diagnostics that its author does not want.</param>
internal sealed record LinkSource(string RelativePath, EquatableArray<LinkReference> Links, ArticleAnchors Anchors, bool IsTranslation, EquatableArray<string> Disabled);

using System;
using System.Collections.Generic;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Links;

/// <summary>
/// Says which links of an article are dead. Only what is certain: a path from the folder of the article to a Markdown file or an image, in a project
/// whose files are known, and an anchor of an article without templates. Addresses, paths of the site, and pages without an extension are made
/// elsewhere.
/// </summary>
internal static class LinkCheck
{
    private static readonly string[] Texts = [".md", ".markdown", ".mdx"];
    private static readonly string[] Images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

    public static DiagnosticBatch Check(LinkSource article, LinkTargets targets, CancellationToken cancellationToken)
    {
        List<DiagnosticInfo> diagnostics = [];
        foreach (LinkReference link in article.Links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Check(link, article, targets) is { } diagnostic && !ProblemDiagnostics.IsDisabled(article.Disabled, diagnostic.Descriptor.Id))
                diagnostics.Add(diagnostic);
        }

        return new(diagnostics.ToEquatableArray());
    }

    private static DiagnosticInfo? Check(LinkReference link, LinkSource source, LinkTargets targets)
    {
        LinkTarget target = LinkTarget.Read(link.Target, source.RelativePath);
        if (target.Form == LinkForm.Anchor)
            return DeadAnchor(target, source.Anchors, link);
        if (targets.Article(target.Path) is { } article)
        {
            return article.IsLeftOut
                ? DiagnosticInfo.Create(DiagnosticDescriptors.LeftOutArticle, link.Location, target.Path)
                : DeadAnchor(target, article.Anchors, link);
        }

        if (target.HasQuery || !IsInProject(target.Path) || !targets.KnowsFiles)
            return null;
        if (!link.IsImage && Has(target.Path, Texts))
            return MayBeFound(link, target, source, targets) ? null : Dead(DiagnosticDescriptors.DeadLink, link, target, targets);
        if (link.IsImage && Has(target.Path, Images))
            return targets.MayShow(Written(link.Target)) ? null : Dead(DiagnosticDescriptors.DeadImage, link, target, targets);
        return null;
    }

    // Beside the file itself: some tools take «guide/start.md» from the root of the documents, and what is not translated from another language.
    private static bool MayBeFound(LinkReference link, LinkTarget target, LinkSource source, LinkTargets targets)
    {
        string written = Written(link.Target);
        bool hasFolder = !written.StartsWith("../", StringComparison.Ordinal) && LinkTarget.Normalize(written).IndexOf('/') > 0;
        return targets.Has(target.Path) || (hasFolder && targets.MayShow(written)) || (source.IsTranslation && targets.HasName(target.Path));
    }

    private static DiagnosticInfo? DeadAnchor(LinkTarget target, ArticleAnchors anchors, LinkReference link) =>
        target.Anchor is { } anchor && !anchors.Has(anchor) ? DiagnosticInfo.Create(DiagnosticDescriptors.DeadAnchor, link.Location, anchor, target.Path) : null;

    private static DiagnosticInfo Dead(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, LinkReference link, LinkTarget target, LinkTargets targets) =>
        DiagnosticInfo.Create(descriptor, link.Location, target.Path, targets.Suggestion(target.Path));

    // The lists of projects have neither what lies beside the project nor hidden folders, nor what is built.
    private static bool IsInProject(string path)
    {
        foreach (string segment in path.Split('/'))
        {
            if (segment.StartsWith(".", StringComparison.Ordinal) || segment is "bin" or "obj" or "node_modules")
                return false;
        }

        return true;
    }

    private static bool Has(string path, string[] extensions) => Array.Exists(extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string Written(string target)
    {
        int end = target.IndexOfAny(['#', '?']);
        return Uri.UnescapeDataString(end < 0 ? target : target.Substring(0, end));
    }
}

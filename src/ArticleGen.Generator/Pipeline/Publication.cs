using System;
using ArticleGen.Generator.Inputs;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Which articles are compiled into the program.</summary>
/// <param name="Drafts">Whether drafts are.</param>
/// <param name="Until">The last day whose articles are; <see langword="null"/> where those of the future are too.</param>
internal sealed record Publication(bool Drafts, DateTime? Until)
{
    public static Publication From(GeneratorOptions options, bool isDebug) => new(
        options.Drafts.Admits(isDebug),
        options.Future.Admits(isDebug) ? null : options.Today);

    public bool Admits(CompiledArticle article) =>
        article.Site is not { } site
        || ((Drafts || !site.IsDraft) && !(Until is { } day && site.Published is { } published && published.UtcDateTime.Date > day));
}

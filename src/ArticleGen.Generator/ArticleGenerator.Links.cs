using System.Collections.Immutable;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Links;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator;

/// <content>The links between articles, and from them to files of the project.</content>
public sealed partial class ArticleGenerator
{
    private static void RegisterLinks(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<InputItem> items,
        IncrementalValuesProvider<CompiledArticle> articles,
        IncrementalValueProvider<Publication> publication)
    {
        IncrementalValuesProvider<ProjectFiles> files = items
            .SelectMany(static (item, cancellationToken) => item.Kind == InputKind.Files && item.ReadText(cancellationToken) is { } list ? ImmutableArray.Create(ProjectFiles.Read(list.ToString(), item.Path, item.RelativePath)) : ImmutableArray<ProjectFiles>.Empty);

        // Where links may lead: an edit that changes no heading and no file ends here.
        IncrementalValueProvider<LinkTargets> targets = articles.Combine(publication)
            .Where(static pair => pair.Left.Links is not null)
            .Select(static (pair, _) => new LinkedArticle(pair.Left.RelativePath, pair.Left.Links!.Anchors, !pair.Right.Admits(pair.Left)))
            .Collect().Combine(files.Collect())
            .Select(static (pair, _) => new LinkTargets(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkTargets);

        IncrementalValuesProvider<DiagnosticBatch> dead = articles
            .Where(static article => article.Links is { Links.IsEmpty: false })
            .Select(static (article, _) => new LinkSource(article.RelativePath, article.Links!.Links, article.Links.Anchors, article.Site is { } site && ArticleVariant.Of(article.RelativePath, site.Language).Tag is not null, article.Disabled))
            .Combine(targets)
            .Select(static (pair, cancellationToken) => LinkCheck.Check(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Links)
            .Where(static batch => !batch.Diagnostics.IsEmpty);

        context.RegisterSourceOutput(dead.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
    }
}

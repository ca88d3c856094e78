using System;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator;

/// <summary>Compiles article files to typed C#.</summary>
/// <remarks>
/// What flows between steps is a class, with structs around it only where Roslyn makes them: its nodes exist once for all classes, but the JIT
/// compiles them anew for each struct, which a build with a fresh compiler pays in full.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed partial class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says.
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider))
            .WithTrackingName(TrackingNames.Options);

        // The marked files, first by their metadata, then with their texts: new options, as a new file brings them, read none of the others again.
        IncrementalValuesProvider<InputItem> items = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => InputItem.From(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Items);

        // What the compilation has: a small record, so that editing C# ends here.
        IncrementalValueProvider<ProjectNames> ownNames = items
            .Where(static item => item.Kind == InputKind.Component).Combine(options)
            .SelectMany(static (pair, cancellationToken) => RazorComponent.Read(pair.Left, pair.Right.ClassName, cancellationToken))
            .Collect().Combine(options)
            .Select(static (pair, _) => new ProjectNames(pair.Right, pair.Left.ToEquatableArray()));

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider.Combine(ownNames)
            .Select(static (pair, cancellationToken) => CompilationFacts.From(pair.Left, pair.Right.Options, pair.Right.Components, cancellationToken))
            .WithTrackingName(TrackingNames.Facts);

        IncrementalValuesProvider<ArticleFile> files = items
            .SelectMany(static (item, cancellationToken) => item.Kind == InputKind.Article ? ImmutableArray.Create(ArticleFile.Read(item, cancellationToken)) : ImmutableArray<ArticleFile>.Empty)
            .WithTrackingName(TrackingNames.Read);

        IncrementalValuesProvider<EntityFile> entityFiles = items
            .SelectMany(static (item, cancellationToken) => item.Kind == InputKind.Entities ? ImmutableArray.Create(EntityFile.Read(item, cancellationToken)) : ImmutableArray<EntityFile>.Empty);

        IncrementalValueProvider<ArticleSettings> settings = entityFiles.Collect().Combine(options)
            .Select(static (pair, _) => new ArticleSettings(pair.Right.IndirectSpeech, pair.Right.Storage, EntityFile.Concatenate(pair.Left)) { ChecksLinks = pair.Right.DeadLinks != DeadLinks.None })
            .WithTrackingName(TrackingNames.Settings);

        // Each article by itself: understood, checked, encoded.
        IncrementalValuesProvider<CompiledArticle> articles = files.Combine(settings)
            .Select(static (pair, cancellationToken) => PendingArticle.Start(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Start)
            .Select(static (pending, _) => pending.Compile())
            .WithTrackingName(TrackingNames.Compile);

        // Those that the project publishes: what it leaves out is read, and its mistakes are told, but it is no part of the program.
        IncrementalValueProvider<Publication> publication = context.ParseOptionsProvider.Combine(options)
            .Select(static (pair, _) => Publication.From(pair.Right, pair.Left.PreprocessorSymbolNames.Contains("DEBUG", StringComparer.Ordinal)));

        IncrementalValuesProvider<CompiledArticle> wellRead = articles.Combine(publication)
            .Where(static pair => pair.Left.Table is not null && pair.Right.Admits(pair.Left))
            .Select(static (pair, _) => pair.Left);

        // All articles together: their names, and only what names depend on. A file that is no article takes no name from one.
        IncrementalValueProvider<CollectionNames> collections = items
            .SelectMany(static (item, _) => item.Place.Collection is { } collection ? ImmutableArray.Create(collection) : ImmutableArray<string>.Empty)
            .Collect().Combine(options)
            .Select(static (pair, _) => CollectionNames.Assign(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Collections);

        IncrementalValueProvider<ArticleNames> names = wellRead
            .Select(static (article, _) => new NameRequest(article.RelativePath, article.Id, article.IdLocation, article.Disabled))
            .Collect().Combine(collections)
            .Select(static (pair, _) => ArticleNames.Assign(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Names);

        IncrementalValueProvider<KnownIds> known = articles.Combine(publication)
            .Where(static pair => !pair.Right.Admits(pair.Left))
            .Select(static (pair, _) => pair.Left.Id ?? ArticlePath.Of(pair.Left.RelativePath).Name)
            .Collect().Combine(names)
            .Select(static (pair, _) => new KnownIds(pair.Right, pair.Left.OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray()));

        // The code of each article, then of the files that several articles share.
        IncrementalValueProvider<ImmutableArray<ArticleCode>> code = wellRead
            .Select(static (article, _) => ArticleCode.Emit(article))
            .WithTrackingName(TrackingNames.Emit)
            .Collect();

        IncrementalValuesProvider<ArticleShard> shards = code.Combine(names)
            .SelectMany(static (pair, _) => ArticleShard.Distribute(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Shards);

        // The catalog of all articles, and the class that everything stands in.
        IncrementalValueProvider<CatalogNaming> naming = names.Combine(options)
            .Select(static (pair, _) => new CatalogNaming(pair.Left, pair.Right.EntityMembers));

        IncrementalValueProvider<Catalog> catalog = wellRead
            .Select(static (article, _) => new CatalogEntry(article.RelativePath, article.Entities))
            .Collect().Combine(naming)
            .Select(static (pair, cancellationToken) => Catalog.From(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Catalog);

        IncrementalValueProvider<CatalogShape?> shape = facts.Select(static (facts, _) => facts.Catalog);

        IncrementalValueProvider<CatalogCode?> catalogCode = catalog.Combine(shape)
            .Select(static (pair, cancellationToken) => pair.Right is { } shape ? CatalogCode.Emit(pair.Left, shape, cancellationToken) : null)
            .WithTrackingName(TrackingNames.CatalogCode);

        // What the articles are to each other: by their front matter, then by whom and what they name.
        IncrementalValueProvider<Site> site = wellRead
            .Select(static (article, _) => article.Site!)
            .Collect().Combine(names)
            .Select(static (pair, cancellationToken) => Site.From(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Site);

        IncrementalValueProvider<SiteCode?> siteCode = site.Combine(shape)
            .Select(static (pair, cancellationToken) => pair.Right is { } shape ? SiteCode.Emit(pair.Left, shape, cancellationToken) : null)
            .WithTrackingName(TrackingNames.SiteCode);

        IncrementalValueProvider<Similarity> similarity = wellRead
            .Select(static (article, _) => SimilarityEntry.Of(article))
            .Collect().Combine(options)
            .Select(static (pair, cancellationToken) => Similarity.Of(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Similarity);

        context.RegisterSourceOutput(
            facts.Combine(options).Select(static (pair, _) => ModelRequest.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Model),
            ModelEmitter.Emit);

        context.RegisterSourceOutput(catalogCode, static (context, code) => code?.AddTo(context));

        context.RegisterSourceOutput(siteCode, static (context, code) => code?.AddTo(context));

        context.RegisterSourceOutput(similarity.Combine(shape), static (context, pair) =>
        {
            if (pair.Right is { } shape)
                SimilarityCode.Emit(context, pair.Left, shape);
        });

        context.RegisterSourceOutput(shards.Combine(shape), static (context, pair) =>
        {
            if (pair.Right is { } shape)
                pair.Left.Emit(context, shape);
        });

        RegisterMetadata(context, options, facts, wellRead);
        RegisterLinks(context, options, items, articles, publication);
        RegisterDiagnostics(context, options, facts, entityFiles, articles, names, known, code, catalog, catalogCode, collections, site);
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<CompilationFacts> facts,
        IncrementalValuesProvider<EntityFile> entityFiles,
        IncrementalValuesProvider<CompiledArticle> articles,
        IncrementalValueProvider<ArticleNames> names,
        IncrementalValueProvider<KnownIds> known,
        IncrementalValueProvider<ImmutableArray<ArticleCode>> code,
        IncrementalValueProvider<Catalog> catalog,
        IncrementalValueProvider<CatalogCode?> catalogCode,
        IncrementalValueProvider<CollectionNames> collections,
        IncrementalValueProvider<Site> site)
    {
        IncrementalValuesProvider<CompiledArticle> questionable = articles.Where(static article => !article.Diagnostics.IsEmpty || !article.Related.IsEmpty);

        IncrementalValuesProvider<DiagnosticBatch> ofArticles = questionable
            .Select(static (article, _) => new DiagnosticBatch(article.Diagnostics));

        IncrementalValuesProvider<DiagnosticBatch> ofEntityFiles = entityFiles
            .Where(static file => !file.Diagnostics.IsEmpty)
            .Select(static (file, _) => new DiagnosticBatch(file.Diagnostics));

        IncrementalValueProvider<DiagnosticBatch> ofReferences = questionable
            .Select(static (article, _) => new RelatedArticles(article.Related))
            .Collect().Combine(known)
            .Select(static (pair, cancellationToken) => new DiagnosticBatch(RelatedArticles.Check(pair.Left, pair.Right, cancellationToken)))
            .WithTrackingName(TrackingNames.References);

        IncrementalValueProvider<DiagnosticBatch> ofBudget = code.Combine(catalogCode)
            .Select(static (pair, _) => new DiagnosticBatch(LiteralBudget.Check(pair.Left.Sum(static article => (long)article.LiteralLength) + (pair.Right?.LiteralLength ?? 0))))
            .WithTrackingName(TrackingNames.Budget);

        Report(context, options, options.Select(static (options, _) => new DiagnosticBatch(OptionDiagnostics.Of(options))));
        Report(context, options, facts.Select(static (facts, _) => new DiagnosticBatch(facts.Diagnostics)));
        Report(context, options, names.Select(static (names, _) => new DiagnosticBatch(names.Diagnostics)));
        Report(context, options, catalog.Select(static (catalog, _) => new DiagnosticBatch(catalog.Diagnostics)));
        Report(context, options, collections.Select(static (collections, _) => new DiagnosticBatch(collections.Diagnostics)));
        Report(context, options, site.Select(static (site, _) => new DiagnosticBatch(site.Diagnostics)));
        Report(context, options, ofReferences);
        Report(context, options, ofBudget);
        context.RegisterSourceOutput(ofEntityFiles.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
        context.RegisterSourceOutput(ofArticles.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratorOptions> options, IncrementalValueProvider<DiagnosticBatch> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
}

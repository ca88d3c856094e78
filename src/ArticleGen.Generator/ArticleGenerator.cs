using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator;

/// <summary>Compiles article files to typed C#.</summary>
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

        // What the compilation has: a small record, so that editing C# ends here.
        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider.Combine(options)
            .Select(static (pair, cancellationToken) => CompilationFacts.From(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Facts);

        // The marked files, first by their metadata, then with their text.
        IncrementalValuesProvider<InputItem> items = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => InputItem.From(pair.Left, pair.Right))
            .Where(static item => item.Kind != InputKind.Other)
            .WithTrackingName(TrackingNames.Items);

        IncrementalValuesProvider<ArticleFile> files = items
            .Where(static item => item.Kind == InputKind.Article)
            .Select(static (item, cancellationToken) => ArticleFile.Read(item, cancellationToken))
            .WithTrackingName(TrackingNames.Read);

        IncrementalValuesProvider<EntityFile> entityFiles = items
            .Where(static item => item.Kind == InputKind.Entities)
            .Select(static (item, cancellationToken) => EntityFile.Read(item, cancellationToken));

        IncrementalValueProvider<EquatableArray<EntityDeclaration>> entities = entityFiles.Collect()
            .Select(static (files, _) => EntityFile.Concatenate(files))
            .WithTrackingName(TrackingNames.Entities);

        IncrementalValueProvider<ArticleSettings> settings = options.Combine(entities)
            .Select(static (pair, _) => new ArticleSettings(pair.Left.IndirectSpeech, pair.Left.Storage, pair.Right))
            .WithTrackingName(TrackingNames.Settings);

        // Each article by itself: understood, checked, encoded.
        IncrementalValuesProvider<CompiledArticle> articles = files.Combine(settings)
            .Select(static (pair, cancellationToken) => CompiledArticle.From(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Compile);

        // All articles together: their names, and only what names depend on.
        IncrementalValueProvider<ArticleNames> names = articles
            .Select(static (article, _) => new NameRequest(article.RelativePath, article.Id, article.IdLocation, article.Disabled))
            .Collect().Combine(options)
            .Select(static (pair, _) => ArticleNames.Assign(pair.Left, [.. ReservedNames.OfCatalog, pair.Right.ClassName]))
            .WithTrackingName(TrackingNames.Names);

        // The code of each article, then of the files that several articles share.
        IncrementalValuesProvider<ArticleMember> members = articles
            .Where(static article => article.Table is not null)
            .Combine(names)
            .Select(static (pair, _) => (Article: pair.Left, Name: pair.Right[pair.Left.RelativePath]))
            .WithTrackingName(TrackingNames.Named)
            .Select(static (named, _) => ArticleMember.Emit(named.Article, named.Name))
            .WithTrackingName(TrackingNames.Emit);

        IncrementalValuesProvider<ArticleShard> shards = members.Collect()
            .SelectMany(static (members, _) => ArticleShard.Distribute(members))
            .WithTrackingName(TrackingNames.Shards);

        IncrementalValueProvider<Catalog> catalog = articles
            .Where(static article => article.Table is not null)
            .Select(static (article, _) => new CatalogEntry(article.RelativePath, article.Entities))
            .Collect().Combine(names).Combine(options.Select(static (options, _) => options.EntityMembers))
            .Select(static (input, cancellationToken) => Catalog.From(input.Left.Left, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Catalog);

        RegisterCode(context, options, facts, shards, catalog);
        RegisterDiagnostics(context, options, facts, entityFiles, articles, names, members, catalog);
    }

    private static void RegisterCode(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<CompilationFacts> facts,
        IncrementalValuesProvider<ArticleShard> shards,
        IncrementalValueProvider<Catalog> catalog)
    {
        IncrementalValueProvider<CatalogShape?> shape = facts.Select(static (facts, _) => facts.Catalog);

        context.RegisterSourceOutput(
            facts.Combine(options).Select(static (pair, _) => ModelRequest.From(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Model),
            ModelEmitter.Emit);

        context.RegisterSourceOutput(catalog.Combine(shape), static (context, input) =>
        {
            if (input.Right is { } shape)
                CatalogEmitter.Emit(context, input.Left, shape);
        });

        context.RegisterSourceOutput(shards.Combine(shape), static (context, input) =>
        {
            if (input.Right is { } shape)
                input.Left.Emit(context, shape);
        });
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<CompilationFacts> facts,
        IncrementalValuesProvider<EntityFile> entityFiles,
        IncrementalValuesProvider<CompiledArticle> articles,
        IncrementalValueProvider<ArticleNames> names,
        IncrementalValuesProvider<ArticleMember> members,
        IncrementalValueProvider<Catalog> catalog)
    {
        IncrementalValueProvider<bool> strict = options.Select(static (options, _) => options.Strict);

        IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> ofArticles = articles
            .Select(static (article, _) => article.Diagnostics)
            .Where(static diagnostics => !diagnostics.IsEmpty);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ofReferences = articles
            .Select(static (article, _) => article.Related)
            .Where(static related => !related.IsEmpty)
            .Collect().Combine(names)
            .Select(static (pair, cancellationToken) => RelatedArticles.Check(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.References);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ofBudget = members
            .Select(static (member, _) => member.LiteralLength)
            .Collect()
            .Combine(catalog.Select(static (catalog, _) => CatalogTables.LiteralLength(catalog)))
            .Select(static (pair, _) => LiteralBudget.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Budget);

        Report(context, strict, ofReferences);
        Report(context, strict, ofBudget);
        Report(context, strict, options.Select(static (options, _) => OptionDiagnostics.Of(options)));
        Report(context, strict, facts.Select(static (facts, _) => facts.Diagnostics));
        Report(context, strict, names.Select(static (names, _) => names.Diagnostics));
        Report(context, strict, catalog.Select(static (catalog, _) => catalog.Diagnostics));
        context.RegisterSourceOutput(ofArticles.Combine(strict), static (context, input) => Report(context, input.Left, input.Right));
        context.RegisterSourceOutput(
            entityFiles.Select(static (file, _) => file.Diagnostics).Where(static diagnostics => !diagnostics.IsEmpty).Combine(strict),
            static (context, input) => Report(context, input.Left, input.Right));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> strict, IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics) =>
        context.RegisterSourceOutput(diagnostics.Combine(strict), static (context, input) => Report(context, input.Left, input.Right));

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics, bool strict)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
            context.ReportDiagnostic(diagnostic.ToDiagnostic(strict));
    }
}

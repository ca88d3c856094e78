using System;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Generator.TypedMetadata;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Generator;

/// <content>The types of front matter: found in the articles, or declared by the project.</content>
public sealed partial class ArticleGenerator
{
    private static void RegisterMetadata(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<CompilationFacts> facts,
        IncrementalValuesProvider<CompiledArticle> wellRead)
    {
        IncrementalValuesProvider<MetadataSource> sources = wellRead.Select(static (article, _) => article.Metadata!);

        IncrementalValueProvider<MetadataHost?> host = facts.Combine(options)
            .Select(static (pair, _) => pair.Left.Catalog is { } catalog && pair.Right.TypedMetadata ? new MetadataHost(catalog, pair.Left.EmitsModel, pair.Left.EmitsModel && pair.Left.IsModelPublic, pair.Left.HasExtensionMembers) : null);

        // What the values are, without what they say: words that change stop here.
        IncrementalValueProvider<InferredMetadata> inferred = sources
            .Select(static (source, _) => ArticleKeys.Of(source))
            .WithTrackingName(TrackingNames.MetadataKeys)
            .Collect()
            .Select(static (keys, cancellationToken) => InferredMetadata.Of(keys, cancellationToken))
            .WithTrackingName(TrackingNames.MetadataTypes);

        IncrementalValueProvider<string?> code = inferred.Combine(host)
            .Select(static (pair, _) => pair.Right is { } host ? MetadataCode.Emit(pair.Left, host) : null)
            .WithTrackingName(TrackingNames.MetadataCode);

        context.RegisterSourceOutput(code, static (context, code) =>
        {
            if (code is not null)
                context.AddSource("ArticlesMetadata.g.cs", CodeFile.ToSourceText(code));
        });

        RegisterDeclared(context, options, facts, sources);
        Report(context, options, sources.Collect().Combine(inferred).Combine(options)
            .Select(static (pair, cancellationToken) => new DiagnosticBatch(InferenceDiagnostics.Of(pair.Left.Left, pair.Left.Right, pair.Right.TypedMetadata, cancellationToken))));
    }

    private static void RegisterDeclared(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<CompilationFacts> facts,
        IncrementalValuesProvider<MetadataSource> sources)
    {
        context.RegisterPostInitializationOutput(static context => context.AddSource("ArticleGen.ArticleMetadataAttribute.g.cs", CodeFile.ToSourceText(AttributeCode.Text)));

        IncrementalValuesProvider<Declaration> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeCode.FullName, static (node, _) => node is TypeDeclarationSyntax, DeclarationReader.Read);

        // The types without their places, which move with every line above them.
        IncrementalValuesProvider<DeclaredRecord> records = declarations
            .SelectMany(static (declaration, _) => declaration.Record is { } record ? ImmutableArray.Create(record) : ImmutableArray<DeclaredRecord>.Empty)
            .WithTrackingName(TrackingNames.MetadataRecords);

        IncrementalValueProvider<bool?> access = facts.Select(static (facts, _) => facts.Catalog is null ? (bool?)null : facts.IsModelPublic);

        context.RegisterSourceOutput(records.Combine(access), static (context, pair) =>
        {
            if (pair.Right is { } isModelPublic)
                context.AddSource(DeclaredRecordCode.HintName(pair.Left), CodeFile.ToSourceText(DeclaredRecordCode.Emit(pair.Left, isModelPublic)));
        });

        IncrementalValueProvider<EquatableArray<DeclaredRecord>> all = records.Collect().Select(static (records, _) => records.ToEquatableArray());
        IncrementalValuesProvider<DiagnosticBatch> ofArticles = sources.Combine(all)
            .Select(static (pair, _) => new DiagnosticBatch(DeclaredRecordCheck.Of(pair.Left, pair.Right)))
            .Where(static batch => !batch.Diagnostics.IsEmpty);

        IncrementalValuesProvider<DiagnosticBatch> ofTypes = declarations
            .SelectMany(static (declaration, _) => declaration.Diagnostic is { } diagnostic ? ImmutableArray.Create(new DiagnosticBatch([diagnostic])) : ImmutableArray<DiagnosticBatch>.Empty);

        IncrementalValueProvider<EquatableArray<string>> collections = sources
            .SelectMany(static (source, _) => source.Collection is { } collection ? ImmutableArray.Create(collection) : ImmutableArray<string>.Empty)
            .Collect()
            .Select(static (collections, _) => collections.Distinct(StringComparer.Ordinal).OrderBy(static collection => collection, StringComparer.Ordinal).ToEquatableArray());

        Report(context, options, declarations.Collect().Combine(collections).Combine(options)
            .Select(static (pair, _) => new DiagnosticBatch(CollectionCheck.Of(pair.Left.Left, pair.Left.Right, pair.Right.Collections))));
        context.RegisterSourceOutput(ofArticles.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
        context.RegisterSourceOutput(ofTypes.Combine(options), static (context, pair) => pair.Left.Report(context, pair.Right));
    }
}

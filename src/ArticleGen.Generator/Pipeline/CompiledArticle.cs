using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Generator.Inputs;
using ArticleGen.Generator.Links;
using ArticleGen.Generator.Tables;
using ArticleGen.Generator.TypedMetadata;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>
/// Everything that generated code needs of one article, and nothing else: the model itself is let go, so that a live compiler
/// keeps a few kilobytes per article.
/// </summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Table">The encoded structure, or <see langword="null"/> if there is no article because of <paramref name="Diagnostics"/>.</param>
/// <param name="Text">The text for a literal, or <see langword="null"/> if it is read from a resource.</param>
/// <param name="Id">The id of front matter or item, if any.</param>
/// <param name="IdLocation">Where the front matter says the id, else the beginning of the file.</param>
/// <param name="Documentation">What completion shows, as content of an XML comment.</param>
/// <param name="Entities">The people, organisations and places.</param>
/// <param name="Related">The ids of other articles that must exist.</param>
/// <param name="Metadata">The front matter that types are made of.</param>
/// <param name="Disabled">The diagnostics that the author does not want.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
/// <param name="Site">What it says of its place among the others; <see langword="null"/> if there is no article.</param>
internal sealed record CompiledArticle(
    string RelativePath,
    string? Table,
    string? Text,
    string? Id,
    LocationInfo IdLocation,
    string Documentation,
    EquatableArray<EntityMention> Entities,
    EquatableArray<RelatedReference> Related,
    MetadataSource? Metadata,
    EquatableArray<string> Disabled,
    EquatableArray<DiagnosticInfo> Diagnostics,
    SiteFacts? Site)
{
    /// <summary>Its links and the places that others may link to; <see langword="null"/> where nobody checks them.</summary>
    public ArticleLinks? Links { get; init; }

    // What is left of the 16 MiB of literals that an assembly may have must hold the other articles' tables.
    private const int LongestLiteral = 6_000_000;

    private static readonly EquatableArray<string> DisableableDiagnostics = [.. DiagnosticIds.All];

    public static CompiledArticle From(ArticleFile file, ArticleSettings settings, CancellationToken cancellationToken)
    {
        if (file.Text is null)
            return Without(file, DiagnosticInfo.Create(DiagnosticDescriptors.UnreadableFile, LocationInfo.StartOf(file.Path), file.RelativePath));
        try
        {
            return Compile(file, file.Text, settings, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One article that fails must not take the others' code away.
            return Without(file, DiagnosticInfo.Create(DiagnosticDescriptors.InternalError, LocationInfo.StartOf(file.Path), exception.GetType().Name + ": " + exception.Message));
        }
    }

    private static CompiledArticle Compile(ArticleFile file, string text, ArticleSettings settings, CancellationToken cancellationToken)
    {
        string? resource = settings.Storage == TextStorage.Resource ? ResourceName.Of(file) : null;
        if (resource is null && text.Length > LongestLiteral)
            return Without(file, DiagnosticInfo.Create(DiagnosticDescriptors.ArticleTooLarge, LocationInfo.StartOf(file.Path), text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        UnderstandingOptions options = new()
        {
            Format = file.Format,
            File = file.RelativePath,
            Language = file.Language,
            IndirectSpeech = settings.IndirectSpeech,
            Entities = settings.Entities,
            Diagnostics = DisableableDiagnostics,
        };
        (ArticleInfo article, EquatableArray<Problem> problems) = ArticleUnderstanding.Understand(text, options, cancellationToken);
        LineMap? lines = problems.IsEmpty && article.FrontMatter.Related.IsEmpty && article.FrontMatter.Id is null ? null : new(text);
        return new(
            file.RelativePath,
            ArticleTable.Encode(article, resource, cancellationToken),
            resource is null ? text : null,
            article.FrontMatter.Id ?? file.Id,
            lines is null ? LocationInfo.StartOf(file.Path) : new(file.Path, article.FrontMatter.IdSpan, lines[article.FrontMatter.IdSpan]),
            ArticleDocumentation.Of(article),
            EntityMention.Of(article),
            RelatedReference.Of(file.Path, article, lines),
            MetadataSource.Of(file.Path, file.RelativePath, file.Place.Collection, text, article.FrontMatter),
            article.FrontMatter.DisabledDiagnostics,
            lines is null ? [] : ProblemDiagnostics.Of(file.Path, lines, problems, article.FrontMatter.DisabledDiagnostics),
            SiteFacts.Of(file, article))
        {
            Links = settings.ChecksLinks ? new(LinkReference.Of(file.Path, file.RelativePath, article, cancellationToken), AnchorReader.Read(article, cancellationToken)) : null,
        };
    }

    private static CompiledArticle Without(ArticleFile file, DiagnosticInfo diagnostic) =>
        new(file.RelativePath, Table: null, Text: null, file.Id, LocationInfo.StartOf(file.Path), Documentation: "", [], [], Metadata: null, [], [diagnostic], Site: null);
}

/// <summary>The options that change how an article is compiled.</summary>
/// <param name="IndirectSpeech">Whether reported speech is looked for.</param>
/// <param name="Storage">Where texts are kept.</param>
/// <param name="Entities">The entities declared for all articles.</param>
internal sealed record ArticleSettings(bool IndirectSpeech, TextStorage Storage, EquatableArray<EntityDeclaration> Entities)
{
    /// <summary>Whether links that lead nowhere are told.</summary>
    public bool ChecksLinks { get; init; }
}

/// <summary>A person, organisation or place of one article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identity in all articles.</param>
/// <param name="Name">Its name in this article.</param>
/// <param name="IsDeclared">Whether an author declared it, so that it stays when the text or the model changes.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
internal sealed record EntityMention(EntityKind Kind, string Id, string Name, bool IsDeclared, double Confidence)
{
    public static EquatableArray<EntityMention> Of(ArticleInfo article)
    {
        List<EntityMention> entities = [];
        foreach (EntityInfo entity in article.Entities)
        {
            if (entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place)
                entities.Add(new(entity.Kind, entity.Id, entity.Name, entity.IsDeclared, entity.Confidence));
        }

        return entities.ToEquatableArray();
    }
}

/// <summary>A reference to another article, with its place.</summary>
/// <param name="Id">The id it names.</param>
/// <param name="Location">Where.</param>
internal sealed record RelatedReference(string Id, LocationInfo Location)
{
    public static EquatableArray<RelatedReference> Of(string path, ArticleInfo article, LineMap? lines)
    {
        if (lines is null || ProblemDiagnostics.IsDisabled(article.FrontMatter.DisabledDiagnostics, DiagnosticDescriptors.UnresolvedReference.Id))
            return [];
        return article.FrontMatter.Related.Select(reference => new RelatedReference(reference.Id, new(path, reference.Span, lines[reference.Span]))).ToEquatableArray();
    }
}

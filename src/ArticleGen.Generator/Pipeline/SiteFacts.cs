using System;
using System.Linq;
using ArticleGen.Generator.Inputs;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>What a site is made of: all that one article says of its place among the others. No edit of its text changes it.</summary>
/// <param name="RelativePath">The path of the file relative to the project.</param>
/// <param name="FilePath">Its absolute path, for diagnostics only.</param>
/// <param name="Place">Where its item puts it.</param>
/// <param name="Id">The id that is written, if any.</param>
/// <param name="Language">The language.</param>
/// <param name="Slug">The name in addresses that is written, if any.</param>
/// <param name="Permalink">The address that is written, if any.</param>
/// <param name="TranslationKey">What it has in common with its translations, if that is written.</param>
/// <param name="Published">When it was published.</param>
/// <param name="IsDraft">Whether it is not to be published.</param>
/// <param name="Section">Its section.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Disabled">The diagnostics that its author does not want.</param>
internal sealed record SiteFacts(
    string RelativePath,
    string FilePath,
    ItemPlace Place,
    string? Id,
    string Language,
    string? Slug,
    string? Permalink,
    string? TranslationKey,
    DateTimeOffset? Published,
    bool IsDraft,
    string? Section,
    EquatableArray<string> Tags,
    EquatableArray<string> Disabled)
{
    public static SiteFacts Of(ArticleFile file, ArticleInfo article)
    {
        FrontMatter front = article.FrontMatter;
        return new(
            file.RelativePath,
            file.Path,
            file.Place,
            front.Id ?? file.Id,
            article.Language,
            front.Slug,
            front.Permalink,
            TranslationKeyOf(front),
            front.Published,
            front.IsDraft,
            front.Section,
            front.Keywords,
            front.DisabledDiagnostics);
    }

    // No role of its own, for the key stays in Metadata: sites show it too.
    private static string? TranslationKeyOf(FrontMatter front) => front.Metadata
        .Where(static entry => entry.Key is "translationKey" or "translationkey" or "translation_key" or "translation-key")
        .Select(static entry => entry.Value is MetadataScalar { Kind: not MetadataKind.Null } scalar ? scalar.Text : null)
        .FirstOrDefault();
}

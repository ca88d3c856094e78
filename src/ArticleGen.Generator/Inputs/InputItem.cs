using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Generator.Inputs;

/// <summary>What an additional file is to the generator.</summary>
internal enum InputKind
{
    Other,
    Article,
    Entities,
}

/// <summary>An additional file with the metadata of its item, not yet read.</summary>
/// <param name="File">The file; equal to itself only.</param>
/// <param name="Kind">What it is.</param>
/// <param name="RelativePath">Its path relative to the project, with '/'.</param>
/// <param name="Id">The <c>ArticleId</c> of the item.</param>
/// <param name="Language">The <c>Language</c> of the item.</param>
internal sealed record InputItem(AdditionalText File, InputKind Kind, string RelativePath, string? Id, string? Language)
{
    public static InputItem From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        InputKind kind = Metadata(options, BuildProperties.FileKind) is { } value ? KindOf(value) : InputKind.Other;
        return kind == InputKind.Other
            ? new(file, kind, "", null, null)
            : new(file, kind, ProjectPath.Relative(ProjectDirectory(provider), file.Path), Metadata(options, BuildProperties.ArticleId), Metadata(options, BuildProperties.Language));
    }

    private static string ProjectDirectory(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue("build_property." + BuildProperties.ProjectDir, out string? directory) ? directory : "";

    private static InputKind KindOf(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) ? InputKind.Article
        : value.Equals("entities", StringComparison.OrdinalIgnoreCase) ? InputKind.Entities
        : InputKind.Other;

    // An item listed in AdditionalFileItemNames carries the metadata of its own item type, never that of AdditionalFiles.
    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        Metadata(options, "Article", name) ?? Metadata(options, "ArticleEntities", name) ?? Metadata(options, "AdditionalFiles", name);

    private static string? Metadata(AnalyzerConfigOptions options, string item, string name) =>
        options.TryGetValue("build_metadata." + item + "." + name, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;
}

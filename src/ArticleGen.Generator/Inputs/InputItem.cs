using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Inputs;

/// <summary>What an additional file is to the generator.</summary>
internal enum InputKind
{
    Other,
    Article,
    Entities,

    /// <summary>The list of the files of the project.</summary>
    Files,

    /// <summary>A Razor component, which another generator makes a class of.</summary>
    Component,
}

/// <summary>An additional file with the metadata of its item, not yet read.</summary>
/// <param name="File">The file; equal to itself only.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its absolute path as diagnostics show it.</param>
/// <param name="RelativePath">Its path relative to the project, with '/'.</param>
/// <param name="Id">The <c>ArticleId</c> of the item.</param>
/// <param name="Language">The <c>Language</c> of the item.</param>
internal sealed record InputItem(AdditionalText File, InputKind Kind, string Path, string RelativePath, string? Id, string? Language)
{
    /// <summary>Where the item puts an article.</summary>
    public ItemPlace Place { get; init; } = ItemPlace.None;

    public static InputItem From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        InputKind kind = Metadata(options, BuildProperties.FileKind) is { } value ? KindOf(value) : InputKind.Other;
        if (kind == InputKind.Other && file.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase))
            return new(file, InputKind.Component, file.Path, ProjectPath.Relative(ProjectDirectory(provider), file.Path), null, null);
        if (kind == InputKind.Other)
            return new(file, kind, file.Path, "", null, null);
        string path = Metadata(options, BuildProperties.FilePath) is { } escaped ? Uri.UnescapeDataString(escaped) : file.Path;
        return new(file, kind, Printable(path), ProjectPath.Relative(ProjectDirectory(provider), path), Metadata(options, BuildProperties.ArticleId), Metadata(options, BuildProperties.Language))
        {
            Place = PlaceOf(options),
        };
    }

    private static ItemPlace PlaceOf(AnalyzerConfigOptions options)
    {
        string? collection = Metadata(options, BuildProperties.Collection);
        string? basePath = Metadata(options, BuildProperties.BasePath);
        string? folder = Metadata(options, BuildProperties.Folder)?.Replace('\\', '/');
        return collection is null && basePath is null && folder is null ? ItemPlace.None : new(collection, basePath, folder);
    }

    /// <summary>The text, or <see langword="null"/> if the host cannot read the file: locked or gone, it must not take the others' code away.</summary>
    public SourceText? ReadText(CancellationToken cancellationToken)
    {
        try
        {
            return File.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    // MSBuild takes a line for a diagnostic only if its path ends at the first colon, but for that of a drive; any other would be shown to nobody.
    private static string Printable(string path)
    {
        StringBuilder printable = new(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if ((path[i] == ':' && i != 1) || char.IsControl(path[i]) || path[i] is '\u2028' or '\u2029')
                printable.Append(Uri.EscapeDataString(path[i].ToString()));
            else
                printable.Append(path[i]);
        }

        return printable.Length == path.Length ? path : printable.ToString();
    }

    private static string ProjectDirectory(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue("build_property." + BuildProperties.ProjectDir, out string? directory) ? directory : "";

    private static InputKind KindOf(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) ? InputKind.Article
        : value.Equals("entities", StringComparison.OrdinalIgnoreCase) ? InputKind.Entities
        : value.Equals("files", StringComparison.OrdinalIgnoreCase) ? InputKind.Files
        : InputKind.Other;

    // An item listed in AdditionalFileItemNames carries the metadata of its own item type, never that of AdditionalFiles.
    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        Metadata(options, "Article", name) ?? Metadata(options, "ArticleEntities", name) ?? Metadata(options, "AdditionalFiles", name);

    private static string? Metadata(AnalyzerConfigOptions options, string item, string name) =>
        options.TryGetValue("build_metadata." + item + "." + name, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;
}

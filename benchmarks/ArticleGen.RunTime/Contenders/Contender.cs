using System;
using System.Collections.Generic;

namespace ArticleGen.RunTime.Contenders;

/// <summary>A way of having articles at run time.</summary>
/// <param name="Key">What it is called on the command line of its process.</param>
/// <param name="Name">What it is called in the figures.</param>
/// <param name="Open">Does what it does at start-up. Takes the folder of the <see cref="PreparedFiles"/>.</param>
internal sealed record Contender(string Key, string Name, Func<string, IArticleReader> Open)
{
    /// <summary>The one that the others are compared with.</summary>
    public const string Compared = "resource";

    /// <summary>The floor: a program without articles.</summary>
    public const string Floor = "empty";

    /// <summary>All of them. A process loads the assemblies of the one that it opens only.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new(Floor, "a program without articles", static _ => new NoArticles()),
        new("literal", "ArticleGen, literals", static _ => new CompiledArticles(Literal.Articles.Catalog)),
        new(Compared, "ArticleGen, resources", static _ => new CompiledArticles(Resource.Articles.Catalog)),
        new("json", "System.Text.Json, all at start-up", static folder => new JsonArticles(folder)),
        new("json-file", "System.Text.Json, a file when asked for", static folder => new JsonFiles(folder)),
        new("markdown", "Markdig + YamlDotNet, all at start-up", static folder => new MarkdownArticles(folder)),
        new("markdown-file", "Markdig + YamlDotNet, a file when asked for", static folder => new MarkdownFiles(folder)),
    ];
}

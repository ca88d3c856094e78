using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Tests.TypedMetadata;

/// <summary>Projects whose articles are front matter, and what their compiled metadata says.</summary>
internal static class MetadataProject
{
    /// <summary>A project of articles a, b, c, …, each with the lines given as its front matter.</summary>
    public static TestProject Of(params IEnumerable<string> frontMatter) =>
        TestProject.Of(frontMatter.Select(static (lines, index) => Article(index, lines)));

    public static TestArticle Article(int index, string lines, string text = "The harbour opens on Monday.") =>
        TestArticle.Create(string.Create(CultureInfo.InvariantCulture, $"articles/{(char)('a' + index)}.md"), lines.Length == 0 ? text : $"---\n{lines}\n---\n\n{text}\n");

    /// <summary>The diagnostics of typed metadata: id, place and message.</summary>
    public static string[] Reports(GeneratorRun run) =>
    [
        .. run.Diagnostics
            .Where(static diagnostic => string.CompareOrdinal(diagnostic.Id, "AG0050") >= 0)
            .Select(static diagnostic => FormattableString.Invariant($"{diagnostic.Id} {System.IO.Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1},{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1}) {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The typed members of a project: <c>Rating: int?</c>.</summary>
    public static string[] Members(GeneratorRun run, string type = "ArticleGen.ArticleMetadata") =>
    [
        .. run.Output.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property.DeclaringSyntaxReferences.Any(static reference => reference.SyntaxTree.FilePath.EndsWith("ArticlesMetadata.g.cs", StringComparison.Ordinal)))
            .Select(static property => property.Name + ": " + property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)),
    ];

    /// <summary>What a member of an article's metadata is, by its path: <c>Seo.Title</c>.</summary>
    public static object? Value(CompiledModel model, string id, string path)
    {
        object? value = Metadata(model, id);
        foreach (string name in path.Split('.'))
            value = value?.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(value);
        return value;
    }

    /// <summary>A type of the project filled from an article.</summary>
    public static object? Fill(CompiledModel model, string type, string id) =>
        model.Assembly.GetType(type, throwOnError: true)!.GetMethod("FromArticle", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [Article(model, id)]);

    private static object Article(CompiledModel model, string id) =>
        model.Assembly.GetType("Newsroom.Articles", throwOnError: true)!.GetMethod("Find", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [id])!;

    private static object Metadata(CompiledModel model, string id)
    {
        object article = Article(model, id);
        return article.GetType().GetProperty("Metadata")!.GetValue(article)!;
    }
}

extern alias generator;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using generator::ArticleGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Cli.Checking;

/// <summary>Runs the generator itself over files, as a build of a project with these articles and nothing else would.</summary>
internal static class ArticleCheck
{
    /// <param name="articles">The article files.</param>
    /// <param name="entities">The lists of entities.</param>
    /// <param name="language">The language of articles that name none, or <see langword="null"/>.</param>
    /// <param name="properties">The properties of the project (<c>ArticleGenStrict</c>, <c>ProjectDir</c>, …).</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What the build would print, by file and place.</returns>
    public static IReadOnlyList<Diagnostic> Run(IReadOnlyList<string> articles, IReadOnlyList<string> entities, string? language, IReadOnlyDictionary<string, string> properties, CancellationToken cancellationToken)
    {
        ProjectFolder project = ProjectFolder.Of(articles, properties);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Articles",
            references: [CheckedFramework.Reference],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            [.. articles.Concat(entities).Select(static file => new CheckedFile(file)), .. project.ListFiles()],
            CSharpParseOptions.Default,
            new CheckOptions(project.Properties, entities.ToHashSet(StringComparer.Ordinal), language));
        return
        [
            .. driver.RunGenerators(compilation, cancellationToken).GetRunResult().Diagnostics
                .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}

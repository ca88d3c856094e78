using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>A page of the documentation.</summary>
/// <param name="Name">Its path from the root of the repository.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record Page(string Name, string Markdown)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().Build();

    private readonly MarkdownDocument _document = Markdig.Markdown.Parse(Markdown, s_pipeline);

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = typeof(Page).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>The readme and the pages under docs, by their paths from the root.</summary>
    public static TheoryData<string> Names =>
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The fenced blocks in order.</summary>
    public IReadOnlyList<Fence> Fences =>
        [.. _document.Descendants<FencedCodeBlock>().Select(static block => new Fence(block.Info ?? "", block.Lines.ToString(), block.Line + 2))];

    /// <summary>Where its links lead.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(static link => link.Url ?? "");

    /// <summary>The files that it shows: blocks whose first line is a path and whose second is empty.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        from fence in Fences
        let lines = fence.Text.Split('\n', 3)
        where lines.Length == 3 && lines[1].Length == 0 && Path.GetExtension(lines[0]) is ".txt" or ".md" or ".csv"
        select (lines[0], lines[2] + "\n");

    public static Page Read(string name) => new(name, File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n"));
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What its fence says it is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Line">The number of its first line, from 1.</param>
internal sealed record Fence(string Language, string Text, int Line);

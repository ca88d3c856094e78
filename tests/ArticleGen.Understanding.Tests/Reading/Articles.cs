using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Tests.Reading;

/// <summary>Reads articles for tests.</summary>
internal static class Articles
{
    public static Document Read(string text, ArticleFormat format = ArticleFormat.PlainText, string? language = null) =>
        Read(text, format, language, out _);

    public static Document Read(string text, ArticleFormat format, string? language, out EquatableArray<Problem> problems)
    {
        ProblemList list = new();
        Document document = DocumentReader.Read(text, new() { Format = format, Language = language }, list, CancellationToken.None);
        problems = list.ToArray();
        return document;
    }

    public static EquatableArray<Problem> ProblemsOf(string text, ArticleFormat format = ArticleFormat.PlainText)
    {
        Read(text, format, null, out EquatableArray<Problem> problems);
        return problems;
    }

    /// <summary>Each paragraph as "Kind: reading text".</summary>
    public static List<string> Outline(this Document document)
    {
        List<string> lines = [];
        foreach (Block block in document.Blocks)
            lines.Add($"{block.Kind}: {block.Body.Of(document.Body).ToString()}");
        return lines;
    }

    public static List<string> Texts(this Document document) => [.. document.Outline().Select(static line => line[(line.IndexOf(": ", System.StringComparison.Ordinal) + 2)..])];

    public static List<string> FileTexts(this Document document)
    {
        List<string> texts = [];
        foreach (Block block in document.Blocks)
            texts.Add(block.Paragraph.Span.Of(document.Text).ToString());
        return texts;
    }
}

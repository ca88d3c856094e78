using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading;
using ArticleGen.Understanding.Reading;
using ArticleGen.Understanding.Reading.Markdown;
using ArticleGen.Understanding.Reading.Markdown.Prose;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

/// <summary>Every letter and digit of a file is front matter, known markup, or text; and text is seen in one paragraph, unless it is of a kind that nobody reads.</summary>
public sealed class NothingIsLostTests
{
    private static readonly string Tests = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    // What may hold letters that are no text: addresses, labels, names of languages, attributes, statements.
    private static readonly HashSet<MarkupKind> Markup =
    [
        MarkupKind.Link, MarkupKind.Image, MarkupKind.LinkDefinition, MarkupKind.TemplateBlock, MarkupKind.Template, MarkupKind.Attributes, MarkupKind.CodeBlock,
        MarkupKind.MathBlock, MarkupKind.Admonition, MarkupKind.Footnote, MarkupKind.FootnoteReference,
    ];

    // Whose text is no prose, or not always.
    private static readonly HashSet<MarkupKind> Unread = [MarkupKind.CodeBlock, MarkupKind.MathBlock, MarkupKind.HtmlBlock, MarkupKind.Html, MarkupKind.Image, MarkupKind.Table];

    private static readonly string[] Pieces =
    [
        "word ", "Zwei ", "a", "7", " ", "\n", "\n\n", "\r\n", "\t", "    ", "- ", "2. ", "> ", "# ", "## ", "*", "**", "_", "`", "```\n", "~~~ c\n", "[x](y \"z\")", "![alt](src)", "[l]: /u 'v'\n", "[l]",
        "&amp;", "&eacute;", "\\*", "<b>", "</b>", "<div>\n", "</div>\n", "<!-- c -->", "<script>\n", "</script>\n", "| a | b |\n|---|---|\n| c | d |\n", "[^1]", "[^1]: note\n", "Term\n: def\n",
        ":::note Head\n", ":::\n", "!!! tip \"Head\"\n    in\n", "> [!NOTE]\n> in\n", "> [!tip] Head\n> in\n", "$x$", "$$\ny\n$$\n", "{: .c}", "{#i}", "{{ v }}", "{% t %}", "{% raw %}", "{% endraw %}",
        "{% highlight c %}\nq\n{% endhighlight %}\n", "{{< s >}}", ":tada:", "~~", "https://a.b ", "import A from 'b'\n", "export const c = {\n  d: 1 }\n", "<A b={c}>", "---\n", "===\n", "é", "😀", "«", "\"",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat));

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Tests, "sites"), "*.m*d*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Tests, "gold"), "*.xml", SearchOption.AllDirectories))
            .Select(static file => Path.GetRelativePath(Tests, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_a_file_nothing_is_lost(string file)
    {
        string text = File.ReadAllText(Path.Combine(Tests, file));

        // Of annotated articles, the text without the annotations.
        if (file.EndsWith(".xml", StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(Regex.Replace(text, "<[^>]*>", "", RegexOptions.None, TimeSpan.FromMinutes(1)));
        Check(text, ArticleFormats.OfFile(file));
        Check(text.ReplaceLineEndings("\r\n"), ArticleFormats.OfFile(file));
    }

    [Theory]
    [InlineData("commonmark-0.31.2.txt", 652)]
    [InlineData("gfm-0.29.txt", 670)]
    public void Of_the_examples_of_a_specification_nothing_is_lost(string file, int fewest)
    {
        string text = File.ReadAllText(Path.Combine(Tests, "ArticleGen.RuntimeModel.Tests/Html/Specifications", file)).ReplaceLineEndings("\n");
        MatchCollection examples = Regex.Matches(text, "^`{32} example[^\n]*\n(?<markdown>.*?)^\\.\n", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromMinutes(1));
        Assert.InRange(examples.Count, fewest, int.MaxValue);
        foreach (Match example in examples)
        {
            Check(example.Groups["markdown"].Value.Replace('→', '\t'), ArticleFormat.Markdown);
            Check(example.Groups["markdown"].Value.Replace('→', '\t'), ArticleFormat.Mdx);
            Check(example.Groups["markdown"].Value.Replace('→', '\t'), ArticleFormat.PlainText);
        }
    }

    [Theory]
    [InlineData(ArticleFormat.Markdown)]
    [InlineData(ArticleFormat.Mdx)]
    [InlineData(ArticleFormat.PlainText)]
    public void Of_a_random_text_nothing_is_lost(ArticleFormat format) =>
        Prop.ForAll(Texts, text => Check(text, format)).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static void Check(string text, ArticleFormat format)
    {
        Document document = Articles.Read(text, format);
        int start = ArticleGen.Understanding.Reading.Metadata.FrontMatterSection.Find(text, new ProblemList())?.End ?? 0;
        bool[] isSeen = SeenIn(document);
        if (format is ArticleFormat.PlainText)
        {
            Require(text, start, position => isSeen[position], "is in no paragraph");
            return;
        }

        List<MarkupNode> nodes = MarkdownParser.Parse(text, start, MarkdownLayout.ExtensionsOf(format), null, CancellationToken.None);
        MarkupKind?[] innermost = new MarkupKind?[text.Length];
        bool[] isRead = new bool[text.Length];
        Walk(nodes, text, innermost, isRead);
        Require(text, start, position => innermost[position] switch
        {
            MarkupKind.Text => true,
            MarkupKind.ListItem => char.IsAsciiDigit(text[position]) || text[position] is 'x' or 'X',
            { } kind => Markup.Contains(kind),
            null => false,
        }, "is neither text nor known markup");
        Require(text, start, position => !isRead[position] || isSeen[position], "is text that no paragraph has");
    }

    private static void Require(string text, int start, Func<int, bool> isKept, string what)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !isKept(i))
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"'{text[i]}' at {i} {what}: {text[Math.Max(0, i - 40)..Math.Min(text.Length, i + 40)]}"));
        }
    }

    // Paragraphs do not overlap (DocumentProperties), so nothing is seen twice.
    private static bool[] SeenIn(Document document)
    {
        bool[] isSeen = new bool[document.Text.Length];
        foreach (Block block in document.Blocks)
        {
            Array.Fill(isSeen, true, block.Paragraph.Span.Start, block.Paragraph.Span.Length);
            foreach (TextEdit edit in block.Paragraph.Edits)
                Array.Fill(isSeen, edit.Replacement.Length > 0 && !string.IsNullOrWhiteSpace(edit.Replacement), edit.Span.Start, edit.Span.Length);
        }

        return isSeen;
    }

    private static void Walk(List<MarkupNode> nodes, string text, MarkupKind?[] innermost, bool[] isRead)
    {
        Stack<(int End, bool IsRead)> parents = new();
        for (int i = 0; i < nodes.Count; i++)
        {
            MarkupNode node = nodes[i];
            while (parents.Count > 0 && parents.Peek().End <= i)
                parents.Pop();
            int end = i + 1 + node.Descendants;
            bool reads = (parents.Count == 0 || parents.Peek().IsRead) && !Unread.Contains(node.Kind) && !HidesText(nodes, i, end, text);
            parents.Push((end, reads));
            Array.Fill(innermost, node.Kind, node.Span.Start, node.Span.Length);
            if (node.Kind is MarkupKind.Text)
                Array.Fill(isRead, reads && !string.IsNullOrWhiteSpace(node.Value ?? "text"), node.Span.Start, node.Span.Length);
        }
    }

    // A script within a line hides what stands in it.
    private static bool HidesText(List<MarkupNode> nodes, int start, int end, string text) =>
        nodes[start].Kind is MarkupKind.Paragraph or MarkupKind.PlainParagraph or MarkupKind.Heading or MarkupKind.DefinitionTerm
        && nodes.GetRange(start, end - start).Exists(node => node.Kind is MarkupKind.Html && HtmlElements.IsHidden(HtmlElements.NameOf(text, node.Span.Start, node.Span.End, out _)));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

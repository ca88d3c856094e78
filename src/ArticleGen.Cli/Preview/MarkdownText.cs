using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.CompilerServices;

namespace ArticleGen.Cli.Preview;

/// <summary>
/// A Markdown article as a program renders it, with everything marked. Tags, shortcodes and other templates are shown as the code they are.
/// </summary>
internal static class MarkdownText
{
    // The highest headings of the text stand right below that of the article.
    private const int HighestLevel = 3;
    private const int LowestLevel = 6;

    public static void Write(HtmlWriter html, ArticleView view)
    {
        MarkupNode[] nodes = view.Article.Markup.Nodes;
        int highest = nodes.Where(static node => node.Kind == MarkupKind.Heading).Select(static node => node.Number).DefaultIfEmpty(1).Min();
        ArticleMarkup markup = new(view.Article, Array.ConvertAll(nodes, node => AsShown(node, HighestLevel - highest)));
        HtmlOptions options = new() { HeadingAnchors = false, RewriteImage = target => EmbeddedImage.Of(view.File, target) };

        // Where a mark ends is known when all pieces are: the first time, only they are taken down.
        List<TextSpan> pieces = [];
        new HtmlRenderer(markup, options, (_, _, start, end) => pieces.Add(new(start, end - start))).Render();
        string rendered = new HtmlRenderer(markup, options, new Marks(view, pieces).Write).Render();

        // Text has no such thing as "<" left in it, so that these are elements and attributes.
        html.Raw(rendered
            .Replace("<input checked=\"\" disabled=\"\" type=\"checkbox\">", "☑", StringComparison.Ordinal)
            .Replace("<input disabled=\"\" type=\"checkbox\">", "☐", StringComparison.Ordinal)
            .Replace("href=\"#fn", $"href=\"#{view.Names.Part("fn")}", StringComparison.Ordinal)
            .Replace(" id=\"fn", $" id=\"{view.Names.Part("fn")}", StringComparison.Ordinal));
    }

    private static MarkupNode AsShown(MarkupNode node, int levels) => node.Kind switch
    {
        MarkupKind.Heading => new(node.Kind, node.Start, node.Length, node.Descendants, Math.Min(node.Number + levels, LowestLevel), node.Value, node.Title),
        MarkupKind.HtmlBlock => new(MarkupKind.CodeBlock, node.Start, node.Length, node.Descendants, 0, "html", title: null),

        // Code has a mark on either side that is no text.
        MarkupKind.Html or MarkupKind.Template or MarkupKind.TemplateBlock => new(MarkupKind.Code, node.Start - 1, node.Length + 2, node.Descendants, 0, value: null, title: null),
        _ => node,
    };

    /// <summary>Writes the pieces of the text with the marks of the page.</summary>
    private sealed class Marks
    {
        private readonly MarkedText _text;
        private readonly Dictionary<int, string> _labels;
        private int _next;

        public Marks(ArticleView view, List<TextSpan> pieces)
        {
            _text = new(pieces, ArticleMarks.Of(view));
            _labels = view.Article.Paragraphs.Where(static paragraph => KindLabel.IsShown(paragraph.Kind)).ToDictionary(static paragraph => paragraph.Span.Start, static paragraph => KindLabel.Words(paragraph.Kind));
        }

        public void Write(StringBuilder html, string text, int start, int end)
        {
            using StringWriter writer = new(html);
            HtmlWriter marked = new(writer);
            if (_labels.TryGetValue(start, out string? label))
                marked.Element("span", label, ("class", "block"));
            _text.Write(marked, _next++, span => text.Substring(span.Start, span.Length));
        }
    }
}

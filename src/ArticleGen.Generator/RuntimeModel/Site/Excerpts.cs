using System;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Finds what an article is announced with.</summary>
    internal static class Excerpts
    {
        private static readonly string[] Keys = { "excerpt", "summary" };

        // What the tools of the world end an excerpt with, in a comment.
        private static readonly string[] Marks = { "more", "excerpt", "truncate" };

        /// <summary>What the front matter says, else what stands before the mark, else the first paragraph.</summary>
        internal static string? Of(Article article, ArticleContent content, MarkupNode[] nodes)
        {
            foreach (string key in Keys)
            {
                if (content.Metadata.TryGetValue(key, out MetadataValue? value) && !string.IsNullOrWhiteSpace(value.Text))
                    return value.Text;
            }

            if (content.Description != null)
                return content.Description;
            int mark = MarkIn(article.Text, nodes);
            return (mark >= 0 ? Before(content, mark) : null) ?? First(content);
        }

        private static int MarkIn(string text, MarkupNode[] nodes)
        {
            foreach (MarkupNode node in nodes)
            {
                if ((node.Kind == MarkupKind.HtmlBlock || node.Kind == MarkupKind.Html || node.Kind == MarkupKind.TemplateBlock || node.Kind == MarkupKind.Template) && IsMark(text, node))
                    return node.Start;
            }

            return -1;
        }

        private static bool IsMark(string text, MarkupNode node)
        {
            string comment = text.Substring(node.Start, Math.Min(node.Length, 40)).Trim();
            string inside = comment.StartsWith("<!--", StringComparison.Ordinal) ? Inside(comment, 4, "-->")
                : comment.StartsWith("{/*", StringComparison.Ordinal) ? Inside(comment, 3, "*/}")
                : "";
            return Array.IndexOf(Marks, inside) >= 0;
        }

        private static string Inside(string comment, int start, string end)
        {
            int length = comment.IndexOf(end, start, StringComparison.Ordinal) - start;
            return length < 0 ? "" : comment.Substring(start, length).Trim().ToLowerInvariant();
        }

        private static string? Before(ArticleContent content, int position)
        {
            StringBuilder text = new StringBuilder();
            foreach (Paragraph paragraph in content.Paragraphs)
            {
                if (paragraph.Span.Start >= position)
                    break;
                if (!ArticleContent.IsProse(paragraph.Kind))
                    continue;
                if (text.Length > 0)
                    text.Append("\n\n");

                // A mark may stand within a paragraph.
                text.Append(paragraph.Span.End <= position ? paragraph.Text : paragraph.ReadingText(new TextSpan(paragraph.Span.Start, position - paragraph.Span.Start)).TrimEnd());
            }

            return text.Length == 0 ? null : text.ToString();
        }

        private static string? First(ArticleContent content)
        {
            foreach (Paragraph paragraph in content.Paragraphs)
            {
                if (paragraph.Kind == ParagraphKind.Lead)
                    return paragraph.Text;
            }

            foreach (Paragraph paragraph in content.Paragraphs)
            {
                if (paragraph.Kind == ParagraphKind.Body)
                    return paragraph.Text;
            }

            return null;
        }
    }
}

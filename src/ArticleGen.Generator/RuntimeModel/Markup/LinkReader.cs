using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Finds the links and images of an article in its markup.</summary>
    internal static class LinkReader
    {
        /// <param name="markup">The markup.</param>
        /// <param name="kind">Links or images.</param>
        internal static IReadOnlyList<Link> Read(ArticleMarkup markup, MarkupKind kind)
        {
            List<Link> links = new List<Link>();
            IReadOnlyList<Paragraph> paragraphs = markup.Article.Paragraphs;
            int paragraph = 0;
            for (int i = 0; i < markup.Nodes.Length && paragraphs.Count > 0; i++)
            {
                MarkupNode node = markup.Nodes[i];
                if (node.Kind != kind)
                    continue;

                // What stands in no paragraph, as in a table of numbers, is told by the one before it.
                while (paragraph + 1 < paragraphs.Count && paragraphs[paragraph + 1].Span.Start <= node.Start)
                    paragraph++;
                links.Add(new Link(markup, i, paragraphs[paragraph], ContentOf(markup.Nodes, i)));
            }

            return links.AsReadOnly();
        }

        private static TextSpan ContentOf(MarkupNode[] nodes, int index)
        {
            MarkupNode node = nodes[index];
            if (node.Descendants == 0)
                return new TextSpan(node.Start + Math.Min(node.Length, node.Kind == MarkupKind.Image ? 2 : 1), 0);
            int end = nodes[index + 1].End;
            for (int child = index + 1; child <= index + node.Descendants; child += 1 + nodes[child].Descendants)
                end = nodes[child].End;
            return new TextSpan(nodes[index + 1].Start, end - nodes[index + 1].Start);
        }
    }
}

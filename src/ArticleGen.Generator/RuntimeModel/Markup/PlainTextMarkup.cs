using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>The markup that a plain text would have: its paragraphs by what they are.</summary>
    internal static class PlainTextMarkup
    {
        internal static MarkupNode[] Of(IReadOnlyList<Paragraph> paragraphs)
        {
            List<MarkupNode> nodes = new List<MarkupNode>();
            for (int i = 0; i < paragraphs.Count; i++)
            {
                Paragraph paragraph = paragraphs[i];
                switch (paragraph.Kind)
                {
                    case ParagraphKind.Headline:
                        Add(nodes, MarkupKind.Heading, paragraph, number: 1);
                        break;
                    case ParagraphKind.Subheading:
                        Add(nodes, MarkupKind.Heading, paragraph, number: 2);
                        break;
                    case ParagraphKind.BlockQuote:
                        int quote = Begin(nodes, MarkupKind.BlockQuote, paragraph);
                        Add(nodes, MarkupKind.Paragraph, paragraph, number: 0);
                        End(nodes, quote, paragraph);
                        break;
                    case ParagraphKind.ListItem:
                        int list = Begin(nodes, MarkupKind.BulletList, paragraph);
                        while (true)
                        {
                            int item = Begin(nodes, MarkupKind.ListItem, paragraphs[i]);
                            Add(nodes, MarkupKind.PlainParagraph, paragraphs[i], number: 0);
                            End(nodes, item, paragraphs[i]);
                            if (i + 1 >= paragraphs.Count || paragraphs[i + 1].Kind != ParagraphKind.ListItem)
                                break;
                            i++;
                        }

                        End(nodes, list, paragraphs[i]);
                        break;
                    default:
                        Add(nodes, MarkupKind.Paragraph, paragraph, number: 0);
                        break;
                }
            }

            return nodes.ToArray();
        }

        private static int Begin(List<MarkupNode> nodes, MarkupKind kind, Paragraph paragraph, int number = 0)
        {
            nodes.Add(new MarkupNode(kind, paragraph.Span.Start, paragraph.Span.Length, 0, number, null, null));
            return nodes.Count - 1;
        }

        private static void End(List<MarkupNode> nodes, int index, Paragraph last)
        {
            MarkupNode node = nodes[index];
            nodes[index] = new MarkupNode(node.Kind, node.Start, last.Span.End - node.Start, nodes.Count - index - 1, node.Number, null, null);
        }

        private static void Add(List<MarkupNode> nodes, MarkupKind kind, Paragraph paragraph, int number)
        {
            int leaf = Begin(nodes, kind, paragraph, number);
            paragraph.AddText(nodes);
            End(nodes, leaf, paragraph);
        }
    }
}

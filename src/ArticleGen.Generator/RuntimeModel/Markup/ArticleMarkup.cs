using System.Collections.Generic;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>The markup of one article, and what is derived from it.</summary>
    internal sealed class ArticleMarkup
    {
        private IReadOnlyDictionary<int, string>? _anchors;
        private IReadOnlyList<Link>? _links;
        private IReadOnlyList<Link>? _images;
        private IReadOnlyList<Block>? _blocks;
        private IReadOnlyList<OutlineEntry>? _outline;

        internal ArticleMarkup(Article article, MarkupNode[] nodes)
        {
            Article = article;
            Nodes = nodes;
        }

        internal Article Article { get; }

        internal MarkupNode[] Nodes { get; }

        /// <summary>The anchors of the headings, by node.</summary>
        internal IReadOnlyDictionary<int, string> Anchors => _anchors ??= HeadingAnchors.Of(this);

        internal IReadOnlyList<Link> Links => _links ??= LinkReader.Read(this, MarkupKind.Link);

        internal IReadOnlyList<Link> Images => _images ??= LinkReader.Read(this, MarkupKind.Image);

        internal IReadOnlyList<Block> Blocks => _blocks ??= BlockReader.Read(this);

        internal IReadOnlyList<OutlineEntry> Outline => _outline ??= OutlineReader.Read(this);

        /// <summary>What a reader reads in a piece: text and code, line ends within paragraphs as spaces.</summary>
        internal string TextOf(int index)
        {
            StringBuilder text = new StringBuilder();
            MarkupNode node = Nodes[index];
            bool isVerbatim = node.Kind == MarkupKind.CodeBlock || node.Kind == MarkupKind.HtmlBlock || node.Kind == MarkupKind.MathBlock;
            if (node.IsTextOfItself)
                Append(text, node.TextStart, node.TextEnd, isVerbatim);
            int leafEnd = 0;
            for (int i = index + 1; i <= index + node.Descendants; i++)
            {
                MarkupNode child = Nodes[i];
                if (IsLeafBlock(child.Kind) && i >= leafEnd && text.Length > 0 && text[text.Length - 1] != '\n')
                    text.Append('\n');
                if (IsLeafBlock(child.Kind))
                    leafEnd = i + 1 + child.Descendants;
                if (child.Kind == MarkupKind.Html && !isVerbatim)
                    i += child.Descendants;
                else if (child.Kind == MarkupKind.SoftBreak)
                    text.Append(' ');
                else if (child.Kind == MarkupKind.HardBreak)
                    text.Append('\n');
                else if (child.Value != null && child.Kind == MarkupKind.Text)
                    text.Append(child.Value);
                else if (child.Kind == MarkupKind.Text)
                    Append(text, child.Start, child.End, isVerbatim);
                else if (child.IsTextOfItself)
                    Append(text, child.TextStart, child.TextEnd, isVerbatim);
            }

            return isVerbatim ? text.ToString() : text.ToString().Trim();
        }

        private void Append(StringBuilder text, int start, int end, bool isVerbatim)
        {
            string file = Article.Text;
            for (int i = start; i < end; i++)
            {
                char c = file[i];
                if (c == '\r' && i + 1 < end && file[i + 1] == '\n')
                    continue;
                text.Append(c == '\n' || c == '\r' ? (isVerbatim ? '\n' : ' ') : c);
            }
        }

        private static bool IsLeafBlock(MarkupKind kind)
        {
            switch (kind)
            {
                case MarkupKind.Paragraph:
                case MarkupKind.PlainParagraph:
                case MarkupKind.Heading:
                case MarkupKind.CodeBlock:
                case MarkupKind.TableCell:
                case MarkupKind.DefinitionTerm:
                    return true;
                default:
                    return false;
            }
        }
    }
}

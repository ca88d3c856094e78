using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Builds the blocks of an article from its markup. Blocks nest no deeper than the parser of the generator allows.</summary>
    internal sealed class BlockReader
    {
        private readonly ArticleMarkup _markup;

        private BlockReader(ArticleMarkup markup) => _markup = markup;

        internal static IReadOnlyList<Block> Read(ArticleMarkup markup) => new BlockReader(markup).ReadBlocks(0, markup.Nodes.Length);

        private IReadOnlyList<Block> ReadBlocks(int start, int end)
        {
            List<Block> blocks = new List<Block>();
            for (int i = start; i < end; i = EndOf(i))
            {
                if (ReadBlock(i) is Block block)
                    blocks.Add(block);
            }

            return blocks.AsReadOnly();
        }

        private Block? ReadBlock(int index)
        {
            MarkupNode node = _markup.Nodes[index];
            switch (node.Kind)
            {
                case MarkupKind.Paragraph:
                case MarkupKind.PlainParagraph:
                    return ReadImage(index) ?? (Block)new TextBlock(_markup, index);
                case MarkupKind.Heading:
                    return new Heading(_markup, index, node.Number, _markup.Anchors[index]);
                case MarkupKind.ThematicBreak:
                    return new ThematicBreak(_markup, index);
                case MarkupKind.CodeBlock:
                    return new Code(_markup, index, CodeLanguage.Of(node.Value), node.Value);
                case MarkupKind.HtmlBlock:
                    return new Html(_markup, index);
                case MarkupKind.BlockQuote:
                    return new BlockQuote(_markup, index, ReadChildren(index));
                case MarkupKind.BulletList:
                case MarkupKind.OrderedList:
                    return new List(_markup, index, node.Kind == MarkupKind.OrderedList, node.Number, ReadItems(index));
                case MarkupKind.Table:
                    return ReadTable(index);
                case MarkupKind.Footnote:
                    return new Footnote(_markup, index, node.Value ?? "", node.Number, ReadChildren(index));
                case MarkupKind.DefinitionList:
                    return new DefinitionList(_markup, index, ReadDefinitions(index));
                case MarkupKind.Admonition:
                    return new Admonition(_markup, index, node.Value ?? "note", node.Title, ReadChildren(index));
                case MarkupKind.MathBlock:
                    return new Formula(_markup, index);
                default:
                    return null;
            }
        }

        private int EndOf(int index) => index + 1 + _markup.Nodes[index].Descendants;

        private IReadOnlyList<Block> ReadChildren(int index) => ReadBlocks(index + 1, EndOf(index));

        // A paragraph of nothing but an image, which may be a link.
        private Image? ReadImage(int index)
        {
            int child = index + 1;
            if (child < EndOf(index) && _markup.Nodes[child].Kind == MarkupKind.Link && EndOf(child) == EndOf(index))
                child++;
            MarkupNode node = child < EndOf(index) ? _markup.Nodes[child] : default;
            return node.Kind == MarkupKind.Image && EndOf(child) == EndOf(index) ? new Image(_markup, child, node.Value ?? "", node.Title) : null;
        }

        private IReadOnlyList<ListItem> ReadItems(int index)
        {
            List<ListItem> items = new List<ListItem>();
            for (int i = index + 1; i < EndOf(index); i = EndOf(i))
                items.Add(new ListItem(_markup, i, _markup.Nodes[i].Number > 0, _markup.Nodes[i].Number == 2, ReadChildren(i)));
            return items.AsReadOnly();
        }

        private Table ReadTable(int index)
        {
            IReadOnlyList<TableCell> header = Array.Empty<TableCell>();
            List<IReadOnlyList<TableCell>> rows = new List<IReadOnlyList<TableCell>>();
            for (int row = index + 1; row < EndOf(index); row = EndOf(row))
            {
                List<TableCell> cells = new List<TableCell>();
                for (int cell = row + 1; cell < EndOf(row); cell = EndOf(cell))
                    cells.Add(new TableCell(_markup, cell, (CellAlignment)_markup.Nodes[cell].Number));
                if (_markup.Nodes[row].Number == 1)
                    header = cells.AsReadOnly();
                else
                    rows.Add(cells.AsReadOnly());
            }

            return new Table(_markup, index, header, rows.AsReadOnly());
        }

        private IReadOnlyList<Definition> ReadDefinitions(int index)
        {
            List<Definition> definitions = new List<Definition>();
            int end = EndOf(index);
            for (int i = index + 1; i < end; i = EndOf(i))
            {
                if (_markup.Nodes[i].Kind != MarkupKind.DefinitionTerm)
                    continue;
                List<Block> meanings = new List<Block>();
                for (int next = EndOf(i); next < end && _markup.Nodes[next].Kind == MarkupKind.DefinitionDescription; next = EndOf(next))
                    meanings.AddRange(ReadChildren(next));
                definitions.Add(new Definition(_markup, i, meanings.AsReadOnly()));
            }

            return definitions.AsReadOnly();
        }
    }
}

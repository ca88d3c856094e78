using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads the markup of an article from its table.</summary>
    internal static class MarkupReader
    {
        private const int Unknown = -1;

        internal static MarkupNode[] Read(TableReader reader)
        {
            MarkupNode[] nodes = new MarkupNode[reader.ReadNumber()];
            Stack<(int Node, int End)> open = new Stack<(int, int)>();
            int position = 0;
            for (int i = 0; i < nodes.Length; i++)
            {
                while (open.Count > 0 && open.Peek().End <= i)
                    position = Close(nodes, open.Pop().Node, position);
                int head = reader.ReadByte();
                int form = head & MarkupFormat.FormMask;
                int start = position + ((head & MarkupFormat.HasGap) != 0 ? reader.ReadNumber() : 0);
                int length = MarkupFormat.SaysLength(form) ? reader.ReadNumber() : Unknown;
                int descendants = MarkupFormat.SaysCount(form) ? reader.ReadNumber() : 0;
                MarkupNode node = new MarkupNode((MarkupKind)MarkupFormat.KindOf(form), start, length, descendants, 0, null, null);
                nodes[i] = (head & MarkupFormat.HasDetails) != 0 ? ReadDetails(ref reader, node) : node;
                position = start;
                if (descendants > 0)
                    open.Push((i, i + 1 + descendants));
                else
                    position += length;
            }

            while (open.Count > 0)
                position = Close(nodes, open.Pop().Node, position);
            return nodes;
        }

        private static MarkupNode ReadDetails(ref TableReader reader, MarkupNode node)
        {
            int details = reader.ReadByte();
            int number = (details & MarkupFormat.HasLargeNumber) != 0 ? reader.ReadNumber() : details >> MarkupFormat.NumberShift;
            string? value = (details & MarkupFormat.HasValue) != 0 ? reader.ReadStringOrNull("")
                : (details & MarkupFormat.HasValueAtEnd) != 0 ? reader.ReadSliceBefore(node.End - 1)
                : null;
            string? title = (details & MarkupFormat.HasTitle) != 0 ? reader.ReadStringOrNull("") : null;
            return new MarkupNode(node.Kind, node.Start, node.Length, node.Descendants, number, value, title);
        }

        /// <summary>Ends a piece, and says where it ends.</summary>
        private static int Close(MarkupNode[] nodes, int index, int position)
        {
            MarkupNode node = nodes[index];
            if (node.Length != Unknown)
                return node.End;
            int end = position + MarkupFormat.MarksAtEnd((int)node.Kind);
            nodes[index] = new MarkupNode(node.Kind, node.Start, end - node.Start, node.Descendants, node.Number, node.Value, node.Title);
            return end;
        }
    }
}

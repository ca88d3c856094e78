using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads the markup of an article from its table.</summary>
    internal static class MarkupReader
    {
        internal static MarkupNode[] Read(TableReader reader)
        {
            MarkupNode[] nodes = new MarkupNode[reader.ReadNumber()];
            Stack<(int End, int Position)> open = new Stack<(int, int)>();
            int position = 0;
            for (int i = 0; i < nodes.Length; i++)
            {
                while (open.Count > 0 && open.Peek().End <= i)
                    position = open.Pop().Position;
                int head = reader.ReadByte();
                int start = position + ((head & MarkupFormat.HasGap) != 0 ? reader.ReadNumber() : 0);
                int length = reader.ReadNumber();
                int kind = head & MarkupFormat.KindMask;
                int descendants = MarkupFormat.MayHold(kind) ? reader.ReadNumber() : 0;
                bool hasDetails = (head & MarkupFormat.HasDetails) != 0;
                nodes[i] = new MarkupNode(
                    (MarkupKind)kind,
                    start,
                    length,
                    descendants,
                    hasDetails ? reader.ReadNumber() : 0,
                    hasDetails ? reader.ReadStringOrNull("") : null,
                    hasDetails ? reader.ReadStringOrNull("") : null);
                position = start + length;
                if (descendants == 0)
                    continue;
                open.Push((i + 1 + descendants, position));
                position = start;
            }

            return nodes;
        }
    }
}

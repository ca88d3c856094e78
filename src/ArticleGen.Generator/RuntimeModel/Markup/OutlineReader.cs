using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Puts the headings of an article into each other by their levels.</summary>
    internal static class OutlineReader
    {
        internal static IReadOnlyList<OutlineEntry> Read(ArticleMarkup markup)
        {
            List<OutlineEntry> roots = new List<OutlineEntry>();
            Stack<(int Level, List<OutlineEntry> Children)> open = new Stack<(int, List<OutlineEntry>)>();
            foreach (KeyValuePair<int, string> anchor in markup.Anchors)
            {
                int level = markup.Nodes[anchor.Key].Number;
                while (open.Count > 0 && open.Peek().Level >= level)
                    open.Pop();
                List<OutlineEntry> children = new List<OutlineEntry>();
                OutlineEntry entry = new OutlineEntry(new Heading(markup, anchor.Key, level, anchor.Value), children.AsReadOnly());
                (open.Count > 0 ? open.Peek().Children : roots).Add(entry);
                open.Push((level, children));
            }

            return roots.AsReadOnly();
        }
    }
}

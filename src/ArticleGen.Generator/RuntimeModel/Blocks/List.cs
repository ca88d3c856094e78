using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A list.</summary>
    public sealed record List : Block
    {
        internal List(CompilerServices.ArticleMarkup markup, int index, bool isOrdered, int start, IReadOnlyList<ListItem> items)
            : base(markup, index)
        {
            IsOrdered = isOrdered;
            Start = start;
            Items = items;
        }

        /// <summary>Whether its items are numbered.</summary>
        public bool IsOrdered { get; }

        /// <summary>The number of the first item; 0 where they have none.</summary>
        public int Start { get; }

        /// <summary>The items in order.</summary>
        public IReadOnlyList<ListItem> Items { get; }

        /// <inheritdoc/>
        public bool Equals(List? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

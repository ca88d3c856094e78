using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A footnote.</summary>
    public sealed record Footnote : Block
    {
        internal Footnote(CompilerServices.ArticleMarkup markup, int index, string label, int number, IReadOnlyList<Block> blocks)
            : base(markup, index)
        {
            Label = label;
            Number = number;
            Blocks = blocks;
        }

        /// <summary>The label in the brackets.</summary>
        public string Label { get; }

        /// <summary>Its place among the footnotes, in the order in which the text refers to them; 0 where nothing refers to it.</summary>
        public int Number { get; }

        /// <summary>The blocks in it.</summary>
        public IReadOnlyList<Block> Blocks { get; }

        /// <inheritdoc/>
        public bool Equals(Footnote? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

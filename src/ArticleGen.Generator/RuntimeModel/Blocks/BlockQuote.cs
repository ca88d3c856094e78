using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A quotation set off from the text.</summary>
    public sealed record BlockQuote : Block
    {
        internal BlockQuote(CompilerServices.ArticleMarkup markup, int index, IReadOnlyList<Block> blocks)
            : base(markup, index)
        {
            Blocks = blocks;
        }

        /// <summary>The blocks in it.</summary>
        public IReadOnlyList<Block> Blocks { get; }

        /// <inheritdoc/>
        public bool Equals(BlockQuote? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

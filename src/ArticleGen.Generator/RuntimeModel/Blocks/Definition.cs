using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A term of a definition list; its text is the term.</summary>
    public sealed record Definition : Block
    {
        internal Definition(CompilerServices.ArticleMarkup markup, int index, IReadOnlyList<Block> blocks)
            : base(markup, index)
        {
            Blocks = blocks;
        }

        /// <summary>The blocks in it.</summary>
        public IReadOnlyList<Block> Blocks { get; }

        /// <inheritdoc/>
        public bool Equals(Definition? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

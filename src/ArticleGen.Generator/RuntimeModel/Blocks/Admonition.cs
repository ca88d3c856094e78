using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A note, warning or the like.</summary>
    public sealed record Admonition : Block
    {
        internal Admonition(CompilerServices.ArticleMarkup markup, int index, string type, string? title, IReadOnlyList<Block> blocks)
            : base(markup, index)
        {
            Type = type;
            Title = title;
            Blocks = blocks;
        }

        /// <summary>The type in small letters, such as <c>note</c>.</summary>
        public string Type { get; }

        /// <summary>What its author calls it, if anything.</summary>
        public string? Title { get; }

        /// <summary>The blocks in it.</summary>
        public IReadOnlyList<Block> Blocks { get; }

        /// <inheritdoc/>
        public bool Equals(Admonition? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

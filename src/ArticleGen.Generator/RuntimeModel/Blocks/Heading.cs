namespace ArticleGen
{
    /// <summary>A heading.</summary>
    public sealed record Heading : Block
    {
        internal Heading(CompilerServices.ArticleMarkup markup, int index, int level, string anchor)
            : base(markup, index)
        {
            Level = level;
            Anchor = anchor;
        }

        /// <summary>The level, from 1 to 6.</summary>
        public int Level { get; }

        /// <summary>The id to link to: the one that the author gave it (<c>{#id}</c>), else its words joined by hyphens; unique in the article.</summary>
        public string Anchor { get; }

        /// <inheritdoc/>
        public bool Equals(Heading? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

namespace ArticleGen
{
    /// <summary>A paragraph of text.</summary>
    public sealed record TextBlock : Block
    {
        internal TextBlock(CompilerServices.ArticleMarkup markup, int index)
            : base(markup, index)
        {
        }

        /// <inheritdoc/>
        public bool Equals(TextBlock? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

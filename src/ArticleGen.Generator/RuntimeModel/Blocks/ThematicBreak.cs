namespace ArticleGen
{
    /// <summary>A line between two parts of the text.</summary>
    public sealed record ThematicBreak : Block
    {
        internal ThematicBreak(CompilerServices.ArticleMarkup markup, int index)
            : base(markup, index)
        {
        }

        /// <inheritdoc/>
        public bool Equals(ThematicBreak? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

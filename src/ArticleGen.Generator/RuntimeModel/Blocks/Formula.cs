namespace ArticleGen
{
    /// <summary>A formula set apart; its text is the formula.</summary>
    public sealed record Formula : Block
    {
        internal Formula(CompilerServices.ArticleMarkup markup, int index)
            : base(markup, index)
        {
        }

        /// <inheritdoc/>
        public bool Equals(Formula? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

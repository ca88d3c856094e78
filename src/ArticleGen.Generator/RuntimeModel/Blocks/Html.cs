namespace ArticleGen
{
    /// <summary>HTML that the author wrote; its text is the HTML.</summary>
    public sealed record Html : Block
    {
        internal Html(CompilerServices.ArticleMarkup markup, int index)
            : base(markup, index)
        {
        }

        /// <inheritdoc/>
        public bool Equals(Html? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

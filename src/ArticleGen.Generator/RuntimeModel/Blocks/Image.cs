namespace ArticleGen
{
    /// <summary>An image that stands alone; its text is the alternative text.</summary>
    public sealed record Image : Block
    {
        internal Image(CompilerServices.ArticleMarkup markup, int index, string target, string? title)
            : base(markup, index)
        {
            Target = target;
            Title = title;
        }

        /// <summary>Where the image is, as the author wrote it.</summary>
        public string Target { get; }

        /// <summary>The title, if it has one.</summary>
        public string? Title { get; }

        /// <inheritdoc/>
        public bool Equals(Image? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

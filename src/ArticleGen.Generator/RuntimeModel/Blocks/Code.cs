namespace ArticleGen
{
    /// <summary>A block of code; its text is the code.</summary>
    public sealed record Code : Block
    {
        internal Code(CompilerServices.ArticleMarkup markup, int index, string? language, string? info)
            : base(markup, index)
        {
            Language = language;
            Info = info;
        }

        /// <summary>The language that the author names, if any: the first word behind the fence.</summary>
        public string? Language { get; }

        /// <summary>All that stands behind the fence, if anything.</summary>
        public string? Info { get; }

        /// <inheritdoc/>
        public bool Equals(Code? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

namespace ArticleGen
{
    /// <summary>A cell of a table.</summary>
    public sealed record TableCell : Block
    {
        internal TableCell(CompilerServices.ArticleMarkup markup, int index, CellAlignment alignment)
            : base(markup, index)
        {
            Alignment = alignment;
        }

        /// <summary>How its column is aligned.</summary>
        public CellAlignment Alignment { get; }

        /// <inheritdoc/>
        public bool Equals(TableCell? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

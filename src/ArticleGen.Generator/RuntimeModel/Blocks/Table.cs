using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>A table.</summary>
    public sealed record Table : Block
    {
        internal Table(CompilerServices.ArticleMarkup markup, int index, IReadOnlyList<TableCell> header, IReadOnlyList<IReadOnlyList<TableCell>> rows)
            : base(markup, index)
        {
            Header = header;
            Rows = rows;
        }

        /// <summary>The cells of the first row.</summary>
        public IReadOnlyList<TableCell> Header { get; }

        /// <summary>The cells of the other rows.</summary>
        public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

        /// <inheritdoc/>
        public bool Equals(Table? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

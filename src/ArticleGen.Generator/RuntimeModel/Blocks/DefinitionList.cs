using System.Collections.Generic;

namespace ArticleGen
{
    /// <summary>Terms and what they mean.</summary>
    public sealed record DefinitionList : Block
    {
        internal DefinitionList(CompilerServices.ArticleMarkup markup, int index, IReadOnlyList<Definition> definitions)
            : base(markup, index)
        {
            Definitions = definitions;
        }

        /// <summary>The terms in order, each with what it means.</summary>
        public IReadOnlyList<Definition> Definitions { get; }

        /// <inheritdoc/>
        public bool Equals(DefinitionList? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

using System.Diagnostics;

namespace ArticleGen
{
    /// <summary>A part of an article as it is set: a heading, a list, a table. Blocks are equal when they are the same block of the same article.</summary>
    [DebuggerDisplay("{GetType().Name}: {Text}")]
    public abstract record Block
    {
        private readonly CompilerServices.ArticleMarkup _markup;
        private string? _text;

        private protected Block(CompilerServices.ArticleMarkup markup, int index)
        {
            _markup = markup;
            Index = index;
        }

        /// <summary>The article it belongs to.</summary>
        public Article Article => _markup.Article;

        /// <summary>Where it stands in <see cref="Article.Text"/>, its own markup included.</summary>
        public TextSpan Span => _markup.Nodes[Index].Span;

        /// <summary>What a reader reads in it, without markup; code as it is.</summary>
        public string Text => _text ??= _markup.TextOf(Index);

        internal int Index { get; }

        /// <inheritdoc/>
        public virtual bool Equals(Block? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Article.Equals(other.Article));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Index);

        /// <summary>The text on one line.</summary>
        public override string ToString() => CompilerServices.OneLine.Of(Text);
    }
}

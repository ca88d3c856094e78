using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>One link or image of a Markdown article. Links are equal when they stand in the same place of the same article.</summary>
    [DebuggerDisplay("{Text} {Target}")]
    public sealed partial record Link
    {
        private readonly ArticleMarkup _markup;
        private readonly int _index;
        private string? _text;
        private ResolvedTarget? _resolved;

        internal Link(ArticleMarkup markup, int index, Paragraph paragraph, TextSpan span)
        {
            _markup = markup;
            _index = index;
            Paragraph = paragraph;
            Span = span;
        }

        /// <summary>The article it belongs to.</summary>
        public Article Article => Paragraph.Article;

        /// <summary>The paragraph it stands in.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>Where its text stands in <see cref="Article.Text"/>; markup inside it is included.</summary>
        public TextSpan Span { get; }

        /// <summary>Where it leads, or where the image is, as the author wrote it.</summary>
        public string Target => _markup.Nodes[_index].Value ?? "";

        /// <summary>The article that the target means: by the path of its file, by its <see cref="Article.Path"/>, or this one for an anchor.</summary>
        public Article? TargetArticle => Resolved.Article;

        /// <summary>What stands behind <c>#</c>: the anchor of a heading.</summary>
        public string? TargetAnchor => Resolved.Anchor;

        /// <summary>The path of the file, relative to the project, that a relative target means if that is no article.</summary>
        public string? TargetFile => Resolved.File;

        /// <summary>Whether the target is an address with a scheme or a host.</summary>
        public bool IsExternal => Resolved.IsExternal;

        /// <summary>The link text, or the alternative text of the image, without markup.</summary>
        public string Text => _text ??= _markup.TextOf(_index);

        private ResolvedTarget Resolved => _resolved ??= Article.Resolve(Target);

        /// <inheritdoc/>
        public bool Equals(Link? other) =>
            ReferenceEquals(this, other) || (other is not null && Span.Equals(other.Span) && Article.Equals(other.Article));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

        /// <summary>The text on one line.</summary>
        public override string ToString() => OneLine.Of(Text);
    }
}

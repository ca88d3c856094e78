using System.Collections.Generic;
using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>One paragraph of an article. Paragraphs are equal when they are the same paragraph of the same article.</summary>
    [DebuggerDisplay("{Kind}: {Text}")]
    public sealed partial record Paragraph
    {
        private readonly TextEdits _edits;
        private string? _text;

        internal Paragraph(Article article, int index, ParagraphKind kind, TextSpan span, TextEdits edits)
        {
            Article = article;
            Index = index;
            Kind = kind;
            Span = span;
            _edits = edits;
        }

        /// <summary>The article it belongs to.</summary>
        public Article Article { get; }

        /// <summary>Its position among the paragraphs of the article, from 0.</summary>
        public int Index { get; }

        /// <summary>What it is in the article.</summary>
        public ParagraphKind Kind { get; }

        /// <summary>Where it stands in <see cref="Article.Text"/>, without surrounding white space and block markers.</summary>
        public TextSpan Span { get; }

        /// <summary>The reading text: markup gone, hard-wrapped lines joined.</summary>
        public string Text => _text ??= ReadingText(Span);

        /// <inheritdoc/>
        public bool Equals(Paragraph? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Article.Equals(other.Article));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Index);

        /// <summary>The reading text on one line.</summary>
        public override string ToString() => OneLine.Of(Text);

        internal void AddText(List<MarkupNode> nodes) => _edits.AddText(nodes, Span);

        internal string ReadingText(TextSpan span) => _edits.Apply(Article.Text, span);
    }
}

using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>One place where an entity is named. Mentions are equal when they cover the same text of the same article.</summary>
    [DebuggerDisplay("{Text} {Span}")]
    public sealed partial record Mention
    {
        private string? _text;

        internal Mention(Paragraph paragraph, TextSpan span, double confidence)
        {
            Paragraph = paragraph;
            Span = span;
            Confidence = confidence;
        }

        /// <summary>The article it belongs to.</summary>
        public Article Article => Paragraph.Article;

        /// <summary>
        /// The probability, from 0 to 1 in hundredths, that this text names something of its entity's kind, calibrated on annotated articles;
        /// 1 for what an author declared.
        /// </summary>
        public double Confidence { get; }

        /// <summary>The paragraph it stands in.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>Where it stands in <see cref="Article.Text"/>; titles and articles before the name are outside.</summary>
        public TextSpan Span { get; }

        /// <summary>The name or value as written.</summary>
        public string Text => _text ??= Paragraph.ReadingText(Span);

        /// <inheritdoc/>
        public bool Equals(Mention? other) =>
            ReferenceEquals(this, other) || (other is not null && Span.Equals(other.Span) && Article.Equals(other.Article));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

        /// <summary>The name or value on one line.</summary>
        public override string ToString() => OneLine.Of(Text);
    }
}

using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>One quotation. Quotes are equal when they are the same quotation of the same article.</summary>
    [DebuggerDisplay("{Kind}: {Text} ({Speaker})")]
    public sealed partial record Quote
    {
        private readonly TextSpan? _speakerSpan;
        private readonly TextSpan? _cueSpan;
        private string? _text;
        private string? _speakerText;
        private string? _cue;

        internal Quote(Paragraph paragraph, int index, QuoteKind kind, TextSpan span, Entity? speaker, TextSpan? speakerSpan, double speakerConfidence, TextSpan? cueSpan, Entity? via)
        {
            Paragraph = paragraph;
            Index = index;
            Kind = kind;
            Span = span;
            Speaker = speaker;
            SpeakerConfidence = speakerConfidence;
            Via = via;
            _speakerSpan = speakerSpan;
            _cueSpan = cueSpan;
        }

        /// <summary>The article it belongs to.</summary>
        public Article Article => Paragraph.Article;

        /// <summary>The paragraph it stands in; a quotation that runs over several paragraphs is one quote in each.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>Its position among the quotes of the article, from 0.</summary>
        public int Index { get; }

        /// <summary>What it is.</summary>
        public QuoteKind Kind { get; }

        /// <summary>Where it stands in <see cref="Article.Text"/>, without quotation marks and their inner spaces.</summary>
        public TextSpan Span { get; }

        /// <summary>
        /// The reading text between the quotation marks. A comma at its end belongs to the sentence around it ("We will wait," she said) and is left out;
        /// <see cref="Span"/> has it.
        /// </summary>
        public string Text => _text ??= WithoutComma(Paragraph.ReadingText(Span));

        /// <summary>Who speaks, if that is known and is an entity of the article.</summary>
        public Entity? Speaker { get; }

        /// <summary>The speaker as written («M. Kim», "a spokeswoman"), if anywhere.</summary>
        public string? SpeakerText => _speakerText ??= Article.ReadingText(_speakerSpan);

        /// <summary>How probable it is that this is who speaks, from 0 to 1; 0 where nobody is given.</summary>
        public double SpeakerConfidence { get; }

        /// <summary>The reporting words as written («a déclaré», "according to"), if any.</summary>
        public string? Cue => _cue ??= Article.ReadingText(_cueSpan);

        /// <summary>Who passed the words on («cité par KCNA»), if anybody.</summary>
        public Entity? Via { get; }

        private static string WithoutComma(string text) => text.Length > 1 && text[text.Length - 1] == ',' ? text.Substring(0, text.Length - 1) : text;

        /// <inheritdoc/>
        public bool Equals(Quote? other) =>
            ReferenceEquals(this, other) || (other is not null && Index == other.Index && Article.Equals(other.Article));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Index);

        /// <summary>The quoted words on one line.</summary>
        public override string ToString() => OneLine.Of(Text);
    }
}

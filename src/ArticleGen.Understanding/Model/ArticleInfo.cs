using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding;

/// <summary>
/// Everything that was understood of one article. Value-equatable: equal texts read with equal options give equal models.
/// All spans are half-open ranges of UTF-16 code units of <see cref="Text"/>.
/// </summary>
/// <param name="Text">The decoded file text, front matter and markup included.</param>
/// <param name="Language">The ISO 639-1 code of the language it was read as.</param>
/// <param name="Headline">The reading text of the headline: front matter first, else the headline paragraph; <see langword="null"/> where there is neither.</param>
/// <param name="FrontMatter">What the author said about the article.</param>
/// <param name="Paragraphs">The paragraphs in order; they never overlap.</param>
/// <param name="Quotes">The quotations by start; nested ones follow the quotation that holds them.</param>
/// <param name="Entities">The entities by first mention.</param>
/// <param name="WordCount">The number of words of the reading text, boilerplate, source and related lines excluded.</param>
public sealed record ArticleInfo(
    string Text,
    string Language,
    string? Headline,
    FrontMatter FrontMatter,
    EquatableArray<ParagraphInfo> Paragraphs,
    EquatableArray<QuoteInfo> Quotes,
    EquatableArray<EntityInfo> Entities,
    int WordCount)
{
    /// <summary>The markup of a Markdown article, in the order of the file; <see langword="null"/> for a plain text.</summary>
    public EquatableArray<MarkupNode>? Markup { get; init; }
}

/// <summary>One paragraph.</summary>
/// <param name="Kind">What the paragraph is.</param>
/// <param name="Span">Where it stands in the file, without surrounding white space and block markers.</param>
/// <param name="Edits">
/// The differences between the file text of <paramref name="Span"/> and the reading text, ordered and disjoint, inside the span.
/// Empty where both are the same, as in plain text without hard wraps.
/// </param>
public sealed record ParagraphInfo(ParagraphKind Kind, TextSpan Span, EquatableArray<TextEdit> Edits);

/// <summary>One quotation. It lies within one paragraph; a quotation running over several paragraphs is one per paragraph.</summary>
/// <param name="Kind">What the quotation is.</param>
/// <param name="Span">What stands between the quotation marks, without the marks and their inner spaces, or what is spoken behind a dash.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Speaker">The index of the speaking entity, or -1.</param>
/// <param name="SpeakerSpan">Where the speaker is mentioned, title included («M. Kim», «le ministre»), if anywhere.</param>
/// <param name="Cue">The reporting verb or preposition as it stands («a déclaré», «selon»), if any.</param>
/// <param name="Via">The index of the entity that passed the words on («cité par KCNA»), or -1.</param>
public sealed record QuoteInfo(
    QuoteKind Kind,
    TextSpan Span,
    int Paragraph,
    int Speaker,
    TextSpan? SpeakerSpan,
    TextSpan? Cue,
    int Via)
{
    /// <summary>How probable it is that <see cref="Speaker"/> or <see cref="SpeakerSpan"/> is who speaks, in hundredths from 0 to 1; 0 where nobody is given.</summary>
    public double SpeakerConfidence { get; init; }

    /// <summary>Which evidence decided on the speaker, for whoever looks into errors.</summary>
    internal SieveId DecidedBy { get; init; }
}

/// <summary>One mention of an entity.</summary>
/// <param name="Span">Where it stands in the file; titles and articles before the name are outside.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
public sealed record MentionInfo(TextSpan Span, int Paragraph)
{
    /// <summary>The probability, in hundredths from 0 to 1, that this very text names something of this kind; 1 for what an author declared.</summary>
    public double Confidence { get; init; } = 1;
}

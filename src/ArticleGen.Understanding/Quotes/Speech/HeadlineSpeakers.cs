using System;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>
/// Who speaks in a headline or subheading that quotes without a word on the speaker: whoever says the same in the text below, else
/// whoever speaks first there.
/// </summary>
internal static class HeadlineSpeakers
{
    private const int MostHeadlines = 32;
    private const int FewestLetters = 12;
    private const int ComparedLetters = 24;

    public static void Fill(Document document, QuotationTree quotations, QuoteInfo?[] quotes)
    {
        int headlines = 0;
        for (int i = 0; i < quotes.Length && headlines < MostHeadlines; i++)
        {
            if (quotes[i] is not { Speaker: Speaker.None } quote || document.Blocks[quote.Paragraph].Kind is not (ParagraphKind.Headline or ParagraphKind.Subheading) || quote.Cue is not null)
                continue;
            headlines++;
            QuoteInfo? source = Same(document, quotations, quotes, i) ?? (quote.Kind == QuoteKind.Direct ? FirstBelow(document, quotes, i) : null);
            if (source is not null)
                quotes[i] = quote with { Kind = source.Kind, Speaker = source.Speaker };
        }
    }

    private static QuoteInfo? FirstBelow(Document document, QuoteInfo?[] quotes, int headline)
    {
        for (int i = headline + 1; i < quotes.Length; i++)
        {
            if (quotes[i] is { Kind: QuoteKind.Direct } quote && document.Blocks[quote.Paragraph].Kind is not (ParagraphKind.Headline or ParagraphKind.Subheading))
                return quote;
        }

        return null;
    }

    private static QuoteInfo? Same(Document document, QuotationTree quotations, QuoteInfo?[] quotes, int headline)
    {
        ReadOnlySpan<char> words = quotations[headline].Content.Of(document.Body);
        if (words.Length < FewestLetters)
            return null;
        words = words.Slice(0, Math.Min(words.Length, ComparedLetters));
        for (int i = 0; i < quotes.Length; i++)
        {
            if (i != headline && quotes[i] is { Kind: QuoteKind.Direct or QuoteKind.Fragment, Speaker: not Speaker.None } quote
                && quotations[i].Content.Of(document.Body).IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0)
                return quote;
        }

        return null;
    }
}

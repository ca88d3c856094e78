using System;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes.Discourse;

/// <summary>
/// Who speaks in a headline or subheading that quotes without a word on the speaker: whoever says the same in the text below, else
/// whoever speaks first there. And the other way round: what the text lets an office say is said by whom the headline names for it.
/// </summary>
internal static class HeadlineSpeakers
{
    private const int None = -1;
    private const int MostHeadlines = 32;
    private const int FewestLetters = 12;
    private const int ComparedLetters = 24;

    public static void Fill(Document document, QuotationTree quotations, QuoteInfo?[] quotes)
    {
        int headlines = 0;
        for (int i = 0; i < quotes.Length && headlines < MostHeadlines; i++)
        {
            Cancellation.Check();
            if (quotes[i] is not { } quote || document.Blocks[quote.Paragraph].Kind is not (ParagraphKind.Headline or ParagraphKind.Subheading))
                continue;
            headlines++;
            if (quote.Speaker != None)
                FillBelow(document, quotations, quotes, i, quote.Speaker);
            if (quote.Speaker != None || quote.Cue is not null)
                continue;
            QuoteInfo? source = Same(document, quotations, quotes, i) ?? (quote.Kind == QuoteKind.Direct ? FirstBelow(document, quotes, i) : null);
            if (source is not null)
                quotes[i] = quote with { Kind = source.Kind, Speaker = source.Speaker };
        }
    }

    private static QuoteInfo? FirstBelow(Document document, QuoteInfo?[] quotes, int headline)
    {
        for (int i = headline + 1; i < quotes.Length; i++)
        {
            Cancellation.Check();
            if (quotes[i] is { Kind: QuoteKind.Direct } quote && document.Blocks[quote.Paragraph].Kind is not (ParagraphKind.Headline or ParagraphKind.Subheading))
                return quote;
        }

        return null;
    }

    private static void FillBelow(Document document, QuotationTree quotations, QuoteInfo?[] quotes, int headline, int speaker)
    {
        ReadOnlySpan<char> words = WordsOf(document, quotations, headline);
        for (int i = headline + 1; i < quotes.Length && words.Length >= FewestLetters; i++)
        {
            Cancellation.Check();
            if (quotes[i] is { Kind: QuoteKind.Direct or QuoteKind.Fragment, Speaker: None } quote && Repeats(document, quotations, i, words))
                quotes[i] = quote with { Speaker = speaker };
        }
    }

    private static QuoteInfo? Same(Document document, QuotationTree quotations, QuoteInfo?[] quotes, int headline)
    {
        ReadOnlySpan<char> words = WordsOf(document, quotations, headline);
        if (words.Length < FewestLetters)
            return null;
        for (int i = 0; i < quotes.Length; i++)
        {
            Cancellation.Check();
            if (i != headline && quotes[i] is { Kind: QuoteKind.Direct or QuoteKind.Fragment, Speaker: not None } quote && Repeats(document, quotations, i, words))
                return quote;
        }

        return null;
    }

    private static ReadOnlySpan<char> WordsOf(Document document, QuotationTree quotations, int headline)
    {
        ReadOnlySpan<char> words = quotations[new(headline)].Content.Of(document.Body);
        return words.Slice(0, Math.Min(words.Length, ComparedLetters));
    }

    private static bool Repeats(Document document, QuotationTree quotations, int quotation, ReadOnlySpan<char> words) =>
        quotations[new(quotation)].Content.Of(document.Body).IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}

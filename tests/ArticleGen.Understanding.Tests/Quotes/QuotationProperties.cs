using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class QuotationProperties
{
    private static readonly string[] Pieces =
    [
        "«", "»", "“", "”", "„", "‟", "‘", "’", "‚", "\"", "'", "‹", "›", "``", "''", " « ", " » ", " “", "” ", " \"", "\" ", " '", "' ",
        "mot", " Paul", " dit-il", ", a-t-il dit", "selon ", "said", " he ", "il ", "le ministre ", "que ", "that ", "de ", " et ", "s'", "6'2\"", "'90s", "12",
        " ", "\u00A0", "\u202F", ". ", "? ", ": ", ", ", "; ", "(", ")", "—", "-", "\n\n", "\0", "\uD800", "\uDC00", "İ",
    ];

    [Fact]
    public void Quotations_of_any_text_lie_in_one_paragraph_and_nest_well() =>
        Prop.ForAll(Texts(), Languages(), static (text, language) => NestWell(AnnotatedText.DocumentOf(language, text))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Attribution_of_any_text_gives_each_quotation_a_kind_and_stays_inside_the_text() =>
        Prop.ForAll(Texts(), Languages(), static (text, language) => Attributes(AnnotatedText.DocumentOf(language, text))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("«")]
    [InlineData("« ")]
    [InlineData("“‘")]
    [InlineData("« “ ")]
    [InlineData("“ ‘ ” ’ ")]
    [InlineData("\" '")]
    [InlineData("' ")]
    [InlineData("« a » ")]
    [InlineData("« a, dit-il ")]
    [InlineData("a dit « b », ")]
    [InlineData("selon ")]
    [InlineData("a-t-il ")]
    [InlineData("le maire, ")]
    [InlineData("« A.\n\n")]
    public void Half_a_million_characters_of_anything_are_attributed(string piece) =>
        Assert.True(Attributes(AnnotatedText.DocumentOf("fr", string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)))));

    private static bool NestWell(Document document)
    {
        QuotationMarks[] quotations = QuotationScanner.Scan(document, new(), default).AsSpan().ToArray();
        List<QuotationMarks> open = [];
        foreach (QuotationMarks quotation in quotations)
        {
            while (open.Count > 0 && open[^1].Outer.End <= quotation.Outer.Start)
                open.RemoveAt(open.Count - 1);
            if (!document.Blocks[quotation.Block].Body.Contains(quotation.Outer) || !quotation.Outer.Contains(quotation.Content) || quotation.Content.IsEmpty)
                return false;
            if (open.Count > 0 && !open[^1].Outer.Contains(quotation.Outer))
                return false;
            if (quotation.Depth < open.Count)
                return false;
            open.Add(quotation);
        }

        return quotations.Zip(quotations.Skip(1), static (left, right) => left.Outer.Start <= right.Outer.Start).All(static sorted => sorted);
    }

    private static bool Attributes(Document document)
    {
        EquatableArray<QuotationMarks> marks = QuotationScanner.Scan(document, new(), default);
        EquatableArray<QuoteInfo> quotes = QuoteAttribution.Attribute(document, marks, new EntityIndex(document, [], []), new() { IndirectSpeech = true }, default);
        TextSpan text = new(0, document.Body.Length);
        return quotes.Count(static quote => quote.Kind != QuoteKind.Indirect) == marks.Length
            && quotes.All(quote => quote.Speaker == -1 && text.Contains(quote.Span) && Inside(text, quote.Cue) && Inside(text, quote.SpeakerSpan))
            && quotes.Zip(quotes.Skip(1), static (left, right) => left.Span.Start <= right.Span.Start).All(static sorted => sorted);
    }

    private static bool Inside(TextSpan text, TextSpan? span) => span is not { } known || (text.Contains(known) && !known.IsEmpty);

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<string> Languages() => Gen.Elements(Lexicon.Languages.ToArray()).ToArbitrary();
}

using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using ArticleGen.Understanding.Entities.Values.Amounts;
using ArticleGen.Understanding.Entities.Values.Dates;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Finds the typed values of an article: dates, money, percentages, quantities.</summary>
/// <remarks>One pass over the text; only digits and words that may start a value are looked at twice.</remarks>
internal static class ValueRecognizer
{
    /// <summary>All values by position; they never overlap.</summary>
    public static IReadOnlyList<ValueMention> Recognize(Document document, CancellationToken cancellationToken)
    {
        ValueLexicon lexicon = ValueLexicon.For(document.Language);
        CurrencyResolver currencies = new(document, lexicon);
        ValueScanner scanner = new(lexicon, currencies);
        foreach (Block block in document.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scanner.Scan(new(document.Body, block.Body.Start, block.Body.End));
        }

        List<DateReading> dates = scanner.Dates;
        // «Abonnez-vous à notre lettre du samedi»: a weekday of the page is no day.
        dates.RemoveAll(date => date.Precision == DatePrecision.Weekday && document.Blocks[document.BlockAt(date.Span.Start)].Kind == ParagraphKind.Boilerplate);
        new DateCompletion(ArticleDate.Of(document, dates, lexicon.PublicationCues, dateline => Dates(dateline, lexicon, currencies))).Complete(dates);
        return Merge(dates, scanner.Amounts, currencies);
    }

    private static List<DateReading> Dates(string text, ValueLexicon lexicon, CurrencyResolver currencies)
    {
        ValueScanner scanner = new(lexicon, currencies);
        scanner.Scan(new(text, 0, text.Length));
        return scanner.Dates;
    }

    private static ValueMention[] Merge(List<DateReading> dates, List<Amount> amounts, CurrencyResolver currencies)
    {
        ValueMention[] mentions = new ValueMention[dates.Count + amounts.Count];
        int date = 0;
        int amount = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            Cancellation.Check();
            mentions[i] = date < dates.Count && (amount == amounts.Count || dates[date].Span.Start < amounts[amount].Span.Start)
                ? ToMention(dates[date++])
                : ToMention(amounts[amount++], currencies);
        }

        return mentions;
    }

    private static ValueMention ToMention(DateReading date)
    {
        DateDetail detail = IsoDate.ToDetail(date);
        return new(date.Span, EntityKind.Date, detail.Iso, detail);
    }

    private static ValueMention ToMention(Amount amount, CurrencyResolver currencies)
    {
        switch (amount.Kind)
        {
            case EntityKind.Money:
                (string currency, decimal factor) = currencies.Resolve(amount.Unit);
                Amount sum = amount with { Value = amount.Value * factor, UpTo = amount.UpTo * factor };
                return new(amount.Span, amount.Kind, Id(sum, currency), new MoneyDetail(sum.Value, currency));
            case EntityKind.Percent:
                return new(amount.Span, amount.Kind, Id(amount, amount.Unit), new PercentDetail(amount.Value));
            default:
                return new(amount.Span, amount.Kind, Id(amount, amount.Unit), new QuantityDetail(amount.Value, amount.Unit));
        }
    }

    private static string Id(Amount amount, string unit) =>
        amount.UpTo is { } upTo ? $"{Format(amount.Value)}/{Format(upTo)} {unit}" : $"{Format(amount.Value)} {unit}";

    /// <summary>Without trailing zeros: 1.50 and 1.5 are one value.</summary>
    private static string Format(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}

using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>Reads a number with what it counts: money, per cent, a unit of measurement.</summary>
internal sealed class AmountReader
{
    private readonly ValueLexicon _lexicon;
    private readonly CurrencyResolver _currencies;
    private readonly NumberRange _ranges;
    private readonly IMeasureForm[] _measures;

    public AmountReader(ValueLexicon lexicon, CurrencyResolver currencies, NumberReader numbers)
    {
        _lexicon = lexicon;
        _currencies = currencies;
        _ranges = new(lexicon, numbers);
        _measures = [new PercentMeasure(lexicon), new MoneyMeasure(lexicon), new UnitMeasure(lexicon)];
    }

    /// <summary>Reads an amount that starts with its number.</summary>
    public bool TryRead(ParagraphText text, Number number, out Amount amount)
    {
        if (TryReadMeasure(text, number, out Measure measure))
        {
            amount = Create(text, number.Start, number, null, measure);
            return true;
        }

        if (_ranges.TryReadEnd(text, number, out Number upTo) && TryReadMeasure(text, upTo, out measure))
        {
            amount = Create(text, number.Start, number, upTo, measure);
            return true;
        }

        amount = default;
        return false;
    }

    /// <summary>Reads «US$ 20,000», "€5 million", "Rs 98 crore", "£6m", "$10-15 million".</summary>
    public bool TryReadBehindSymbol(ParagraphText text, Number number, out Amount amount)
    {
        amount = default;
        int symbol = CurrencySymbol.Before(text, number.Start, _lexicon, out string codes);
        if (symbol < 0)
            return false;
        Number from = MoneyMagnitude.Grow(text, number, _lexicon);
        Number? upTo = null;
        if (_ranges.TryReadEnd(text, from, out Number to) && !StartsOtherMeasure(text, to))
            upTo = MoneyMagnitude.Grow(text, to, _lexicon);
        amount = Create(text, symbol, from, upTo, new(EntityKind.Money, (upTo ?? from).End, codes));
        bool isLetter = char.IsLetter(text[symbol]) && symbol + 1 == number.Start;
        return !isLetter || from.Factor > 1 || _currencies.IsSpokenOf(codes);
    }

    private bool StartsOtherMeasure(ParagraphText text, Number number) =>
        TryReadMeasure(text, number, out Measure measure) && measure.Kind != EntityKind.Money;

    private bool TryReadMeasure(ParagraphText text, Number number, out Measure measure)
    {
        foreach (IMeasureForm form in _measures)
        {
            if (form.TryRead(text, number, out measure))
                return true;
        }

        measure = default;
        return false;
    }

    private Amount Create(ParagraphText text, int start, Number from, Number? upTo, Measure measure)
    {
        decimal value = from.Value;
        decimal? end = null;
        if (upTo is { } to)
        {
            end = to.Value * measure.Factor;
            if (from.Factor == 1)
                value *= to.Factor;
        }

        value *= measure.Factor;
        (int signed, bool negative) = AmountSign.Before(text, start, measure, _lexicon);
        return new(TextSpan.FromBounds(signed, measure.End), measure.Kind, negative ? -value : value, end, measure.Unit);
    }
}

using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>Reads a number with what it counts: money, per cent, a unit of measurement.</summary>
internal sealed class AmountReader
{
    private const int LargestStep = 10;
    private const int MostShared = 8;
    private const int Whole = 100;

    private readonly ValueLexicon _lexicon;
    private readonly CurrencyResolver _currencies;
    private readonly NumberRange _ranges;
    private readonly IMeasureForm[] _measures;
    private readonly NumberReader _numbers;
    private readonly SmallerPart _parts;

    public AmountReader(ValueLexicon lexicon, CurrencyResolver currencies, NumberReader numbers)
    {
        _lexicon = lexicon;
        _currencies = currencies;
        _numbers = numbers;
        _ranges = new(lexicon, numbers);
        _parts = new(lexicon);
        _measures = [new PercentMeasure(lexicon), new MoneyMeasure(lexicon), new UnitMeasure(lexicon)];
    }

    /// <summary>Reads an amount that starts with its number.</summary>
    public bool TryRead(ParagraphText text, Number number, out Amount amount)
    {
        amount = default;
        // "$1t" is a sum that cannot be read, and no tonne.
        if (CurrencySymbol.IsSign(text[number.Start - 1]))
            return false;
        if (_parts.TryReadJoined(text, number, out amount))
            return true;
        if (TryReadMeasure(text, number, out Measure measure))
        {
            amount = _parts.Join(text, Create(text, number.Start, number, null, measure));
            if (number.Factor == 1 && measure.Factor == 1)
                amount = _parts.JoinHundredths(text, amount);
            return true;
        }

        if (_ranges.TryReadEnd(text, number.Start, number, currency: "", out Number upTo) && TryReadMeasure(text, upTo, out measure))
        {
            amount = Create(text, number.Start, number, upTo, measure);
            return true;
        }

        return TryReadSharingMeasure(text, number, out amount);
    }

    /// <summary>The "2" of "2, 3 and 5 km": a number that has its measure from the somewhat larger one at the end of its list.</summary>
    private bool TryReadSharingMeasure(ParagraphText text, Number number, out Amount amount)
    {
        amount = default;
        if (number.Form != NumberForm.Digits || number.Factor > 1 || IsNamed(text, number.Start))
            return false;
        Number other = number;
        int read = 0;
        bool isLast;
        do
        {
            if (++read > MostShared || !TryReadNext(text, other.End, out other, out isLast))
                return false;
        }
        while (!isLast);
        if (!TryReadMeasure(text, other, out Measure measure))
            return false;
        // A per cent sign that two numbers share makes one mention of them, as a range is one: «36 et 31 % des voix».
        if (measure.Kind == EntityKind.Percent && number.Value <= Whole)
        {
            amount = read == 1 ? Create(text, number.Start, number, other, measure) : Create(text, number.Start, number, null, measure with { End = number.End });
            return true;
        }

        decimal bare = other.Value / other.Factor;
        if (number.Value >= bare || number.Value * LargestStep < bare)
            return false;
        amount = Create(text, number.Start, number with { Value = number.Value * other.Factor }, null, measure with { End = number.End });
        return true;
    }

    /// <summary>The number behind one in a list, and whether it is joined as the last one: "2, 3", "3 and 5", "3, and 5".</summary>
    private bool TryReadNext(ParagraphText text, int end, out Number next, out bool isLast)
    {
        next = default;
        bool isListed = text[end] == ',';
        int position = isListed ? end + 1 : end;
        isLast = false;
        if (!ParagraphText.IsSpace(text[position]))
            return false;
        position++;
        int length = _lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
        isLast = length > 0 && meaning == "and";
        return (isLast || isListed) && _numbers.TryReadDigits(text, isLast ? position + length + 1 : position, out next);
    }

    /// <summary>Whether a name stands before: "Apollo 5 and 6 kg of dust".</summary>
    private static bool IsNamed(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && char.IsUpper(text[word]) && !text.StartsSentence(word);
    }

    /// <summary>Reads «US$ 20,000», "€5 million", "Rs 98 crore", "£6m", "$10-15 million".</summary>
    public bool TryReadBehindSymbol(ParagraphText text, Number number, out Amount amount)
    {
        amount = default;
        int symbol = CurrencySymbol.Before(text, number.Start, _lexicon, out string codes);
        if (symbol < 0)
            return false;
        Number from = MoneyMagnitude.Grow(text, number, _lexicon);
        Number? upTo = ReadUpTo(text, symbol, from, codes);
        int end = (upTo ?? from).End;
        // What goes on in letters that are not read may be a magnitude.
        if (!text.IsEnd(end) && _lexicon.CurrencySymbols.LongestMatch(text.Text, end, text.End, out _) == 0)
            return false;
        amount = Create(text, symbol, from, upTo, new(EntityKind.Money, end, codes));
        bool isLetter = char.IsLetter(text[symbol]) && symbol + 1 == number.Start;
        return !isLetter || from.Factor > 1 || _currencies.IsSpokenOf(codes);
    }

    private Number? ReadUpTo(ParagraphText text, int start, Number from, string codes)
    {
        if (!_ranges.TryReadEnd(text, start, from, codes, out Number to) || StartsOtherMeasure(text, to))
            return null;
        Number upTo = MoneyMagnitude.Grow(text, to, _lexicon);
        // Behind a symbol of its own the second is a sum of its own, unless the first shares its magnitude.
        bool hasSymbol = CurrencySymbol.Before(text, to.Start, _lexicon, out _) > from.End;
        bool isDash = ParagraphText.IsDash(text[text.SkipSpace(from.End)]);
        return !hasSymbol || isDash || SharesMagnitude(from, upTo) ? upTo : null;
    }

    // "$5 to $10 million" starts at five million, "$900 to $2 million" does not.
    private static bool SharesMagnitude(Number from, Number upTo) =>
        from.Factor == 1 && upTo.Factor > 1 && from.Value <= upTo.Value / upTo.Factor;

    /// <summary>Whether the number behind a sum of money is something else: "$5 to 10 metres", but not "$10-15m".</summary>
    private bool StartsOtherMeasure(ParagraphText text, Number number) =>
        TryReadMeasure(text, number, out Measure measure) && measure.Kind != EntityKind.Money
        && !(char.IsLetter(text[number.End]) && MoneyMagnitude.Grow(text, number, _lexicon).End == measure.End);

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
            if (SharesMagnitude(from, to))
                value *= to.Factor;
        }

        value *= measure.Factor;
        (int signed, bool negative) = AmountSign.Before(text, start, measure, _lexicon);
        return new(TextSpan.FromBounds(signed, measure.End), measure.Kind, negative ? -value : value, end, measure.Unit);
    }
}

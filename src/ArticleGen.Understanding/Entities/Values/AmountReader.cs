namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Reads a number with what it counts: money, per cent, a unit of measurement.</summary>
internal readonly struct AmountReader(ValueLexicon lexicon, CurrencyResolver currencies)
{
    private const int LongestSymbol = 5;

    private readonly NumberReader _numbers = new(lexicon);

    /// <summary>Reads an amount whose number starts at a position.</summary>
    public bool TryRead(ParagraphText text, Number number, out Amount amount)
    {
        if (TryReadMeasure(text, number, out Measure measure))
        {
            amount = Create(text, number.Start, number, null, measure);
            return true;
        }

        if (TryReadRangeEnd(text, number, out Number upTo) && TryReadMeasure(text, upTo, out measure))
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
        int symbol = SymbolBefore(text, number.Start, out string codes);
        if (symbol < 0)
            return false;
        Number from = WithMoneyMagnitude(text, number);
        Number? upTo = null;
        if (TryReadRangeEnd(text, from, out Number to) && !StartsOtherMeasure(text, to))
            upTo = WithMoneyMagnitude(text, to);
        amount = Create(text, symbol, from, upTo, new(EntityKind.Money, (upTo ?? from).End, codes));
        bool isLetter = char.IsLetter(text[symbol]) && symbol + 1 == number.Start;
        return !isLetter || from.Factor > 1 || currencies.IsSpokenOf(codes);
    }

    private bool StartsOtherMeasure(ParagraphText text, Number number) =>
        TryReadMeasure(text, number, out Measure measure) && measure.Kind != EntityKind.Money;

    /// <summary>Where the currency symbol before a number starts, or -1.</summary>
    private int SymbolBefore(ParagraphText text, int start, out string codes)
    {
        codes = "";
        int end = ParagraphText.IsSpace(text[start - 1]) ? start - 1 : start;
        int first = end;
        bool hasSign = false;
        while (first > text.Start && end - first < LongestSymbol && !char.IsWhiteSpace(text[first - 1]) && !text.IsDigitAt(first - 1))
            hasSign |= IsCurrencySign(text[--first]);
        for (; first < end; first++)
        {
            if (char.IsLetter(text[first]) && (!text.IsStart(first) || (!hasSign && !IsAbbreviation(text, first, end, end == start))))
                continue;
            if (lexicon.CurrencySymbols.TryGet(text.Slice(first, end), out codes))
                return first;
        }

        return -1;
    }

    /// <summary>Whether letters are written as a currency's («Rs», «EUR», «R»), and not as a word or a name («RS 2000»).</summary>
    private static bool IsAbbreviation(ParagraphText text, int first, int end, bool touchesNumber) =>
        char.IsUpper(text[first]) && (touchesNumber || end - first > 2 || (end - first == 2 && char.IsLower(text[first + 1])));

    private static bool IsCurrencySign(char c) => c >= '$' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private Number WithMoneyMagnitude(ParagraphText text, Number number)
    {
        if (number.Factor > 1)
            return number;
        int start = text.SkipSpace(number.End);
        int length = lexicon.MoneyMagnitudes.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length == 0)
            return number;
        decimal factor = NumberReader.Parse(meaning);
        return number with { Value = number.Value * factor, End = start + length, Factor = factor };
    }

    private bool TryReadRangeEnd(ParagraphText text, Number from, out Number upTo)
    {
        upTo = default;
        int position = from.End;
        bool spaced = ParagraphText.IsSpace(text[position]);
        if (spaced)
            position++;
        if (ParagraphText.IsDash(text[position]))
        {
            position++;
            if (ParagraphText.IsSpace(text[position]) != spaced)
                return false;
        }
        else
        {
            int length = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
            if (!spaced || length == 0 || !(meaning == "to" || (meaning == "and" && IsBehindBetween(text, from.Start))))
                return false;
            position += length;
            if (!ParagraphText.IsSpace(text[position]))
                return false;
        }

        position = text.SkipSpace(position);
        return _numbers.TryReadDigits(text, position, out upTo)
            || (from.Form == NumberForm.Words && lexicon.NumberTriggers.MayStartAt(text, position) && _numbers.TryReadWords(text, position, out upTo) && upTo.Form == NumberForm.Words);
    }

    private bool IsBehindBetween(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "between";
    }

    private bool TryReadMeasure(ParagraphText text, Number number, out Measure measure)
    {
        int position = number.End;
        if (TryReadPercent(text, position, out measure))
            return true;
        if (number.Form == NumberForm.Digits)
        {
            Number grown = WithMoneyMagnitude(text, number);
            if (grown.End > number.End && TryReadCurrency(text, grown, out measure))
            {
                measure = measure with { Factor = grown.Factor };
                return true;
            }
        }

        return TryReadCurrency(text, number, out measure) || TryReadUnit(text, number, out measure);
    }

    private bool TryReadPercent(ParagraphText text, int position, out Measure measure)
    {
        measure = default;
        int start = text.SkipSpace(position);
        if (text[start] == '%')
        {
            measure = new(EntityKind.Percent, start + 1, "%");
            return true;
        }

        if (start == position)
            return false;
        int length = lexicon.PercentWords.LongestMatch(text.Text, start, text.End, out _);
        measure = new(EntityKind.Percent, start + length, "%");
        return length > 0;
    }

    private bool TryReadCurrency(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = text.SkipSpace(number.End);
        int length = lexicon.CurrencySymbols.LongestMatch(text.Text, start, text.End, out string codes);
        if (length > 1 || (length == 1 && IsCurrencySign(text[start])))
        {
            measure = new(EntityKind.Money, start + length, codes);
            return true;
        }

        start = NounAfter(text, number);
        length = start < 0 ? 0 : text.Match(lexicon.Currencies, start, out codes);
        if (length == 0 || (IsAlsoUnit(text, start, length) && number.Factor < 1_000_000) || (length == 1 && (start > number.End || !char.IsLower(text[start]) || IsAbbreviated(text, start + 1))))
            return false;
        measure = new(EntityKind.Money, start + length, codes);
        return true;
    }

    /// <summary>Pounds are weighed and paid.</summary>
    private bool IsAlsoUnit(ParagraphText text, int start, int length) =>
        lexicon.Units.Contains(text.Slice(start, start + length));

    private bool TryReadUnit(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = text.SkipSpace(number.End);
        string unit = "";
        int length = number.Form == NumberForm.One ? 0 : lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out unit);
        // "28.9C" is a temperature, "Section 5 C" is none.
        bool isInitial = length == 1 && unit is "Cel" && start > number.End && char.IsLetter(text[start]);
        if (length > 0 && !isInitial && IsSymbol(text, start, length, unit))
        {
            measure = new(EntityKind.Quantity, start + length, unit);
            return true;
        }

        start = NounAfter(text, number);
        if (start < 0)
            return false;
        length = text.Match(lexicon.Units, start, out unit);
        if (length == 0 && number.Factor > 1)
            length = lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out unit);
        if (length == 0 || (number.Form == NumberForm.One && unit[0] == '['))
            return false;
        measure = WithDivisor(text, new(EntityKind.Quantity, start + length, unit));
        return true;
    }

    /// <summary>«milligrammes par litre» where a lexicon has no such unit: one unit by another.</summary>
    private Measure WithDivisor(ParagraphText text, Measure measure)
    {
        if (!ParagraphText.IsSpace(text[measure.End]))
            return measure;
        int length = lexicon.AmountWords.LongestMatch(text.Text, measure.End + 1, text.End, out string meaning);
        int start = measure.End + 1 + length;
        if (length == 0 || meaning != "per" || !ParagraphText.IsSpace(text[start]))
            return measure;
        length = lexicon.Units.LongestMatch(text.Text, start + 1, text.End, out string divisor);
        return length == 0 ? measure : measure with { End = start + 1 + length, Unit = measure.Unit + "/" + divisor };
    }

    /// <summary>Whether the letters are written as the symbol is: its code tells M (mega) from m (milli), and «to» from «To».</summary>
    private static bool IsSymbol(ParagraphText text, int start, int length, string code)
    {
        char first = text[start];
        if (IsAbbreviated(text, start + length) || text[start + length] is '\'' or '’')
            return false;
        bool isOtherCase = first != code[0] && char.ToUpperInvariant(first) == char.ToUpperInvariant(code[0]);
        return !isOtherCase || code[0] == 'L' || (length > 1 && char.IsUpper(first) && char.IsUpper(text[start + 1]));
    }

    /// <summary>Whether the letters before are the first of an abbreviation («p.m.»).</summary>
    private static bool IsAbbreviated(ParagraphText text, int end) => text[end] == '.' && char.IsLetter(text[end + 1]);

    /// <summary>Where the noun that a number counts starts, behind a space, a hyphen ("26-mile") or a link («millions de»), or -1.</summary>
    private int NounAfter(ParagraphText text, Number number)
    {
        char separator = text[number.End];
        if (!ParagraphText.IsSpace(separator) && separator is not ('-' or '\u2011'))
            return number.Form == NumberForm.Digits && number.Factor == 1 && char.IsLetter(separator) ? number.End : -1;
        int start = number.End + 1;
        if (number.Factor == 1 && number.Form != NumberForm.Collective)
            return start;
        int length = lexicon.AmountWords.LongestMatch(text.Text, start, text.End, out string meaning);
        return length > 0 && meaning == "of" ? text.SkipSpace(start + length) : start;
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
        (int signed, bool negative) = SignBefore(text, start, measure);
        return new(TextSpan.FromBounds(signed, measure.End), measure.Kind, negative ? -value : value, end, measure.Unit);
    }

    /// <summary>
    /// The sign before an amount. One that stands apart counts for per cent and temperatures only: elsewhere it is a dash between words.
    /// </summary>
    private (int Start, bool Negative) SignBefore(ParagraphText text, int start, Measure measure)
    {
        bool mayStandApart = measure.Kind == EntityKind.Percent || measure.Unit is "Cel" or "deg" or "[degF]";
        int sign = start - 1;
        bool apart = ParagraphText.IsSpace(text[sign]);
        if (apart && !mayStandApart)
            return (start, false);
        if (apart)
            sign--;
        if ((ParagraphText.IsDash(text[sign]) || text[sign] == '+') && !char.IsLetterOrDigit(text[sign - 1]) && text[sign] != '—')
            return IsSignAt(text, sign, apart) ? (sign, text[sign] != '+') : (start, false);
        int word = apart ? text.PreviousWord(start) : start;
        return word < start && measure.Kind == EntityKind.Quantity && lexicon.AmountWords.TryGet(text.Slice(word, start - 1), out string meaning) && meaning == "minus"
            ? (word, true)
            : (start, false);
    }

    private static bool IsSignAt(ParagraphText text, int sign, bool apart) =>
        !apart || text[sign] is '-' or '–' or '\u2212';

    /// <param name="Kind">What is measured.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Unit">See <see cref="Amount.Unit"/>.</param>
    private readonly record struct Measure(EntityKind Kind, int End, string Unit)
    {
        /// <summary>What the number is still to be multiplied by («5 M€»).</summary>
        public decimal Factor { get; init; } = 1;
    }
}

using System;
using ArticleGen.Understanding.Entities.Values.Dates;
using ArticleGen.Understanding.Entities.Values.Numbers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The smaller unit behind a larger one: "6 ft 2 in", «3 kg 500 g», "6-foot-2", «1m85», or its fraction: «un kilo et demi».</summary>
internal sealed class SmallerPart(ValueLexicon lexicon)
{
    private const int LongestSymbol = 3;
    private const int CodeLength = 3;

    private static readonly (string Unit, string Part, int Count)[] Parts =
    [
        ("[ft_i]", "[in_i]", 12), ("[yd_i]", "[ft_i]", 3), ("[lb_av]", "[oz_av]", 16), ("[stone_av]", "[lb_av]", 14),
        ("km", "m", 1000), ("m", "cm", 100), ("kg", "g", 1000), ("t", "kg", 1000), ("L", "mL", 1000),
    ];

    /// <summary>The amount with the part behind it, in the smaller unit; as it is where there is none.</summary>
    public Amount Join(ParagraphText text, Amount amount)
    {
        int end = End(text, amount);
        if (amount.UpTo is not null || amount.Value < 0 || !(ParagraphText.IsSpace(text[end]) || ParagraphText.IsHyphen(text[end])))
            return amount;
        return JoinFraction(text, amount) ?? JoinUnit(text, amount) ?? amount;
    }

    /// <summary>The hundredths behind a sum: «5 euros 50», «5 euro e 50», «1 euro 20 centimes».</summary>
    public Amount JoinHundredths(ParagraphText text, Amount sum)
    {
        int end = sum.Span.End;
        if (sum.Kind != EntityKind.Money || sum.UpTo is not null || sum.Value < 0 || !IsWhole(sum) || sum.Unit.IndexOfAny(['/', '*']) >= 0 || !char.IsLetter(text[end - 1]) || !ParagraphText.IsSpace(text[end]))
            return sum;
        int start = end + 1;
        int joint = lexicon.AmountWords.LongestMatch(text.Text, start, text.End, out string meaning);
        if (joint > 0 && meaning is "and" or "with" && ParagraphText.IsSpace(text[start + joint]))
            start += joint + 1;
        if (!CalendarWords.TryReadField(text, start, out int part, out int partEnd) || part >= 100)
            return sum;
        string hundredth = sum.Unit.Substring(0, CodeLength) + "/100";
        int noun = text.SkipSpace(partEnd);
        int length = text.Match(lexicon.Currencies, noun, out string codes);
        bool isNamed = length > 0 && codes.StartsWith(hundredth, StringComparison.Ordinal);
        if (!isNamed && (partEnd - start != 2 || !EndsSum(text, partEnd)))
            return sum;
        return sum with { Span = TextSpan.FromBounds(sum.Span.Start, isNamed ? noun + length : partEnd), Value = sum.Value + (part / 100m) };
    }

    /// <summary>Whether two digits count nothing of their own: the clause ends, or a small word follows.</summary>
    private bool EndsSum(ParagraphText text, int end)
    {
        if (!text.IsEnd(end) || (text[end] is '.' or ',' or ':' && text.IsDigitAt(end + 1)) || text[end] is '%' or '/' or '-' or '–' or '°')
            return false;
        if (!ParagraphText.IsSpace(text[end]))
            return true;
        int word = text.SkipSpace(end);
        int wordEnd = text.WordEnd(word);
        return wordEnd > word && (lexicon.Prepositions.Contains(text.Slice(word, wordEnd)) || lexicon.Determiners.Contains(text.Slice(word, wordEnd)));
    }

    /// <summary>Reads symbols of two units that need no space between them, and those that are such only together: "6ft2in", «1m85», "11 st 4 lb", 5'10".</summary>
    public bool TryReadJoined(ParagraphText text, Number number, out Amount amount)
    {
        amount = default;
        int start = text.SkipSpace(number.End);
        int end = SymbolEnd(text, start);
        if (number.Form != NumberForm.Digits || number.Factor > 1 || end == start || end - start > LongestSymbol || !TryGetSymbol(text, start, end, out string unit))
            return false;
        int digits = text.SkipSpace(end);
        if (!CalendarWords.TryReadField(text, digits, out int part, out int partEnd))
            return false;
        int next = text.SkipSpace(partEnd);
        int symbolEnd = SymbolEnd(text, next);
        foreach ((string larger, string smaller, int count) in Parts)
        {
            if (larger != unit || part >= count)
                continue;
            bool hasUnit = symbolEnd > next && TryGetSymbol(text, next, symbolEnd, out string found) && found == smaller && text.IsEnd(symbolEnd);
            // «1m85» needs no second unit, where one is written between digits.
            if (!hasUnit && (digits > end || start > number.End || !char.IsLetter(text[start]) || !IsBarePart(text, larger, digits, partEnd)))
                continue;
            amount = new(TextSpan.FromBounds(number.Start, hasUnit ? symbolEnd : partEnd), EntityKind.Quantity, (number.Value * count) + part, null, smaller);
            return true;
        }

        return false;
    }

    private Amount? JoinFraction(ParagraphText text, Amount amount)
    {
        Number one = new(amount.Value, amount.Span.Start, amount.Span.End, 1, NumberForm.Words);
        Number whole = lexicon.NumberReader.WithPart(text, one);
        bool isWhole = IsWhole(amount) && amount.Value < 1000;
        return isWhole && whole.End > one.End ? amount with { Span = TextSpan.FromBounds(amount.Span.Start, whole.End), Value = whole.Value } : null;
    }

    private Amount? JoinUnit(ParagraphText text, Amount amount)
    {
        int start = End(text, amount) + 1;
        int and = amount.Unit.StartsWith("[", StringComparison.Ordinal) ? AndLength(text, start) : 0;
        start += and;
        if (amount.Kind != EntityKind.Quantity || !TryReadNumber(text, start, out Number part) || part.Factor > 1)
            return null;
        foreach ((string unit, string smaller, int count) in Parts)
        {
            if (unit != amount.Unit || part.Value >= count)
                continue;
            if (!TryReadPart(text, part, smaller, out int end) && !(and == 0 && IsWhole(amount) && IsBarePart(text, unit, start, end = part.End)))
                continue;
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, end), Value = (amount.Value * count) + part.Value, Unit = smaller };
        }

        return null;
    }

    /// <summary>The length of the "and " between feet and inches.</summary>
    private int AndLength(ParagraphText text, int start)
    {
        int length = lexicon.AmountWords.LongestMatch(text.Text, start, text.End, out string meaning);
        return length > 0 && meaning == "and" && ParagraphText.IsSpace(text[start + length]) ? length + 1 : 0;
    }

    private bool TryReadNumber(ParagraphText text, int start, out Number number)
    {
        number = default;
        return lexicon.NumberReader.TryReadDigits(text, start, out number)
            || (lexicon.NumberTriggers.MayStartAt(text, start) && lexicon.NumberReader.TryReadWords(text, start, out number) && number.Form is NumberForm.Words or NumberForm.One);
    }

    /// <summary>Whether digits need no unit to be the smaller part: the inches of "6-foot-2", the centimetres of «1 m 85».</summary>
    private bool IsBarePart(ParagraphText text, string unit, int start, int end)
    {
        bool isFigure = text.IsDigitAt(start);
        bool fits = unit == "[ft_i]" ? (isFigure ? end - start <= 2 : ParagraphText.IsHyphen(text[start - 1]) || !char.IsLetter(text[end + 1])) : unit == "m" && isFigure && end - start == 2;
        return fits && text.IsEnd(end) && text[end] is not ('%' or '/' or ':' or '-' or '°')
            && !(text[end] is '.' or ',' && text.IsDigitAt(end + 1))
            && !CountedNouns.Follow(text, end, lexicon) && !StartsMeasure(text, end);
    }

    private bool StartsMeasure(ParagraphText text, int end)
    {
        int start = text.SkipSpace(end);
        return text[start] == '%' || lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out _) > 0
            || lexicon.Months.LongestMatch(text.Text, start, text.End, out _) > 0 || lexicon.CurrencySymbols.LongestMatch(text.Text, start, text.End, out _) > 0;
    }

    /// <summary>The end with the point of "6 ft. 2 in.".</summary>
    private static int End(ParagraphText text, Amount amount) => text[amount.Span.End] == '.' ? amount.Span.End + 1 : amount.Span.End;

    private static bool IsWhole(Amount amount) => decimal.Truncate(amount.Value) == amount.Value;

    /// <summary>The end of the letters of a symbol, or of a mark such as ′.</summary>
    private static int SymbolEnd(ParagraphText text, int start)
    {
        int end = text.WordEnd(start);
        return end > start ? end : text[start] is '\'' or '’' or '′' or '"' or '”' or '″' ? start + 1 : start;
    }

    private bool TryGetSymbol(ParagraphText text, int start, int end, out string unit)
    {
        ReadOnlySpan<char> symbol = text.Slice(start, end);
        return lexicon.JoinedSymbols.TryGet(symbol, out unit) || lexicon.PartSymbols.TryGet(symbol, out unit) || lexicon.UnitSymbols.TryGet(symbol, out unit);
    }

    private bool TryReadPart(ParagraphText text, Number part, string unit, out int end)
    {
        int start = text.SkipJoint(part.End);
        foreach (PhraseTable table in (ReadOnlySpan<PhraseTable>)[lexicon.PartSymbols, lexicon.UnitSymbols, lexicon.Units])
        {
            int length = text.Match(table, start, out string found);
            end = start + length;
            if (length > 0 && found == unit && text[end] != '/')
                return true;
        }

        end = start;
        return false;
    }
}

using System.Globalization;
using ArticleGen.Understanding.Entities.Values.Dates;
using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>«120 km/h», «5 tonnes», "26-mile", «3,2 milligrammes par litre», «0,32 mSv/h».</summary>
internal sealed class UnitMeasure(ValueLexicon lexicon) : IMeasureForm
{
    private const int LongestUnknownSymbol = 2;
    private const int MostDivisors = 3;

    public bool TryRead(ParagraphText text, Number number, out Measure measure)
    {
        measure = default;
        int start = text.SkipSpace(number.End);
        if (number.Form != NumberForm.One && TryReadSymbol(text, number, start, out measure))
        {
            bool isRead = TryReadDivisors(text, ref measure);
            measure = WithDivisor(text, measure);
            return isRead;
        }

        start = MeasureNoun.After(text, number, lexicon);
        if (start < 0)
            return false;
        int length = MeasureNoun.Match(text, lexicon.Units, start, lexicon, out string unit);
        if (length == 0 && start > text.SkipSpace(number.End) && TryReadSymbol(text, number, start, out measure))
            return TryReadDivisors(text, ref measure);
        if (length == 0 || (number.Form == NumberForm.One && unit[0] == '[') || IsSum(text, start + length))
            return false;
        measure = WithDivisor(text, new(EntityKind.Quantity, start + length, unit));
        return true;
    }

    private bool TryReadSymbol(ParagraphText text, Number number, int start, out Measure measure)
    {
        int length = lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out string unit);
        // "3m-long" has a unit; "2 V-8 engines" and "4 t-shirts" have none.
        if (length == 0 && (start == number.End || text.WordEnd(start) - start > 1))
            length = text.Match(lexicon.UnitSymbols, start, out unit);
        if (length == 0 && MayBePart(text, number, start))
            length = lexicon.PartSymbols.LongestMatch(text.Text, start, text.End, out unit);
        measure = new(EntityKind.Quantity, start + length, unit);
        if (length == 0 || MeasureNoun.IsAbbreviated(text, measure.End) || text[measure.End] is '\'' or '’')
            return false;
        if (start == number.End && MinutesOfPlay.Is(text, number.Start, measure.End))
            return false;
        if (IsCountOf(text, start, measure.End) || (start == number.End && IsCountOfNoun(text, start, measure.End)) || text.IsDigitAt(measure.End))
            return false;
        // "28.9C" is a temperature, "Section 5 C" is none.
        return !(length == 1 && unit is "Cel" && start > number.End && char.IsLetter(text[start]));
    }

    /// <summary>«3 ton euro»: what is counted is money.</summary>
    private bool IsSum(ParagraphText text, int end) =>
        ParagraphText.IsSpace(text[end]) && lexicon.Currencies.LongestMatch(text.Text, end + 1, text.End, out _) > 0;

    /// <summary>Whether a symbol that is also a word stands as one: "12in", "(2 in)".</summary>
    private static bool MayBePart(ParagraphText text, Number number, int start) =>
        (start == number.End && number.Form == NumberForm.Digits) || (text[number.Start - 1] == '(' && text[text.WordEnd(start)] == ')');

    /// <summary>The "/h" or "/m²/s" behind a symbol. A short symbol that is not known leaves the unit unread.</summary>
    private bool TryReadDivisors(ParagraphText text, ref Measure measure)
    {
        for (int divisors = 0; text[measure.End] == '/' && char.IsLetterOrDigit(text[measure.End + 1]); divisors++)
        {
            if (divisors == MostDivisors)
                return false;
            int start = measure.End + 1;
            if (text.IsDigitAt(start))
            {
                ReadCountedDivisor(text, start, ref measure);
                return true;
            }

            int length = lexicon.TimeSymbols.LongestMatch(text.Text, start, text.End, out string divisor);
            if (length == 0)
                length = lexicon.UnitSymbols.LongestMatch(text.Text, start, text.End, out divisor);
            if (length == 0)
                return text.WordEnd(start) - start > LongestUnknownSymbol;
            measure = measure with { End = start + length, Unit = measure.Unit + "/" + divisor };
        }

        return true;
    }

    /// <summary>The "100 km" of "5 L/100 km": so many of a unit.</summary>
    private void ReadCountedDivisor(ParagraphText text, int start, ref Measure measure)
    {
        if (!CalendarWords.TryReadField(text, start, out int count, out int end))
            return;
        int unitStart = text.SkipSpace(end);
        int length = lexicon.UnitSymbols.LongestMatch(text.Text, unitStart, text.End, out string divisor);
        if (length == 0)
            length = lexicon.Units.LongestMatch(text.Text, unitStart, text.End, out divisor);
        if (length > 0)
            measure = measure with { End = unitStart + length, Unit = $"{measure.Unit}/({count.ToString(CultureInfo.InvariantCulture)}.{divisor})" };
    }

    /// <summary>Whether the letter is a magnitude of people and no unit: "a 5m-strong crowd".</summary>
    private bool IsCountOf(ParagraphText text, int start, int end) =>
        ParagraphText.IsHyphen(text[end]) && lexicon.AmountWords.LongestMatch(text.Text, end + 1, text.End, out string meaning) > 0 && meaning == "count"
        && lexicon.MoneyMagnitudes.TryGet(text.Slice(start, end), out _);

    /// <summary>Whether the letter is a magnitude of what stands behind: "1.5m people", "20m new homes".</summary>
    private bool IsCountOfNoun(ParagraphText text, int start, int end) =>
        end - start == 1 && char.IsLetter(text[start]) && lexicon.MoneyMagnitudes.TryGet(text.Slice(start, end), out _) && CountedNouns.Follow(text, end, lexicon);

    /// <summary>«milligrammes par litre» where a lexicon has no such unit: one unit by another, or by so many of it («auf 100 Kilometer»).</summary>
    private Measure WithDivisor(ParagraphText text, Measure measure)
    {
        if (!ParagraphText.IsSpace(text[measure.End]))
            return measure;
        int length = lexicon.AmountWords.LongestMatch(text.Text, measure.End + 1, text.End, out string meaning);
        int start = measure.End + 1 + length;
        if (length == 0 || meaning != "per" || !ParagraphText.IsSpace(text[start]))
            return measure;
        if (text.IsDigitAt(start + 1))
        {
            ReadCountedDivisor(text, start + 1, ref measure);
            return measure;
        }

        length = lexicon.Units.LongestMatch(text.Text, start + 1, text.End, out string divisor);
        return length == 0 ? measure : measure with { End = start + 1 + length, Unit = measure.Unit + "/" + divisor };
    }
}

using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>«120 km/h», «5 tonnes», "26-mile", «3,2 milligrammes par litre».</summary>
internal sealed class UnitMeasure(ValueLexicon lexicon) : IMeasureForm
{
    public bool TryRead(ParagraphText text, Number number, out Measure measure)
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

        start = MeasureNoun.After(text, number, lexicon);
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
        if (MeasureNoun.IsAbbreviated(text, start + length) || text[start + length] is '\'' or '’')
            return false;
        bool isOtherCase = first != code[0] && char.ToUpperInvariant(first) == char.ToUpperInvariant(code[0]);
        return !isOtherCase || code[0] == 'L' || (length > 1 && char.IsUpper(first) && char.IsUpper(text[start + 1]));
    }
}

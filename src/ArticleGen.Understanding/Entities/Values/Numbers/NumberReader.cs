using System;
using System.Globalization;

namespace ArticleGen.Understanding.Entities.Values.Numbers;

/// <summary>Reads numbers in digits and words, in the formats of one language.</summary>
internal sealed class NumberReader(ValueLexicon lexicon)
{
    private const int MaximalDigits = 15;
    private const int MostParts = 3;
    private const decimal Hundred = 100;
    private const decimal Thousand = 1000;
    private const decimal Million = 1_000_000;
    private const decimal MaximalValue = 1_000_000_000_000_000_000m;

    private readonly FractionReader _fractions = new(lexicon);

    /// <summary>Reads digits with group and decimal marks and the multiplying words behind them.</summary>
    public bool TryReadDigits(ParagraphText text, int start, out Number number)
    {
        if (!TryReadPart(text, start, out number))
            return false;
        for (int parts = 1; parts < MostParts && TryReadSmallerPart(text, number, out Number rest); parts++)
            number = number with { Value = number.Value + rest.Value, End = rest.End, Factor = Math.Max(rest.Factor, Thousand) };
        return true;
    }

    private bool TryReadPart(ParagraphText text, int start, out Number number)
    {
        number = default;
        if (!text.IsDigitAt(start))
            return false;
        if (FractionReader.TryReadFigure(text, start, out decimal value, out int figureEnd))
        {
            number = AsFigure(text, new(value, start, figureEnd, 1, NumberForm.Digits));
            return true;
        }

        value = 0;
        int digits = 0;
        int position = start;
        while (text.IsDigitAt(position))
        {
            Cancellation.CheckAt(position);
            Accumulate(text[position++], ref value, ref digits);
        }

        int group = position - start;
        char mark = '\0';
        while (group <= 3 && digits <= MaximalDigits && IsGroup(text, position, mark))
        {
            mark = text[position++];
            while (text.IsDigitAt(position))
            {
                Cancellation.CheckAt(position);
                Accumulate(text[position++], ref value, ref digits);
            }
        }

        if (mark != text[position] && text[position] is '.' or ',' && text.IsDigitAt(position + 1))
        {
            int fraction = position + 1;
            decimal unit = 1;
            while (text.IsDigitAt(fraction) && digits < MaximalDigits)
            {
                unit /= 10;
                digits++;
                value += (text[fraction++] - '0') * unit;
            }

            position = fraction;
        }

        if (digits > MaximalDigits || text.IsDigitAt(position) || (text[position] is '.' or ',' && text.IsDigitAt(position + 1)))
            return false;
        if (FractionReader.TryReadFigure(text, text.SkipSpace(position), out decimal part, out figureEnd))
        {
            value += part;
            position = figureEnd;
        }

        number = WithCollective(text, WithMultipliers(text, new(value, start, position, 1, NumberForm.Digits)));
        return true;
    }

    /// <summary>Reads a «½» that stands alone.</summary>
    public bool TryReadFigure(ParagraphText text, int start, out Number number)
    {
        number = default;
        if (!FractionReader.TryReadFigure(text, start, out decimal value, out int end))
            return false;
        number = AsFigure(text, new(value, start, end, 1, NumberForm.Digits));
        return true;
    }

    /// <summary>"1/2 a mile", «¾ de million»: a part in digits with the words that multiply it.</summary>
    private Number AsFigure(ParagraphText text, Number number)
    {
        int position = text.SkipSpace(number.End);
        int length = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
        if (length > 0 && meaning == "of")
            position = text.SkipSpace(position + length);
        length = lexicon.NumberWords.LongestMatch(text.Text, position, text.End, out meaning);
        if (length > 0 && meaning == "1")
            return number with { End = position + length };
        decimal factor = length > 0 ? Parse(meaning) : 1;
        return factor >= 1000 ? number with { Value = number.Value * factor, End = position + length, Factor = factor } : number;
    }

    /// <summary>Reads a number in words.</summary>
    public bool TryReadWords(ParagraphText text, int start, out Number number)
    {
        if (_fractions.TryRead(text, start, out number))
            return true;
        int length = lexicon.CollectiveNumbers.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length > 0)
        {
            number = OfCollective(text, new(Parse(meaning), start, start + length, 1, NumberForm.Collective));
            if (IsBehindVagueWord(text, start))
                number = number with { Form = NumberForm.Unknown };
            return true;
        }

        bool isVague = IsBehindVagueWord(text, start);

        decimal total = 0;
        decimal current = 0;
        decimal last = decimal.MaxValue;
        decimal multiplier = decimal.MaxValue;
        int end = start;
        int position = start;
        while ((length = text.Match(lexicon.NumberWords, position, out meaning)) > 0)
        {
            Cancellation.Check();
            decimal word = Parse(meaning);
            isVague &= end > start || word >= Hundred;
            if (word >= Million && end == start && text.Slice(start, start + length).IndexOf(' ') < 0)
                return TryReadOneAndPart(text, new(word, start, start + length, word, NumberForm.Words), out number);
            if (word >= 1000)
            {
                if (current == 0 && total > 0 && total < word)
                    total *= word;
                else if (word < multiplier && (current > 0 || total == 0))
                    total += (current == 0 ? 1 : current) * word;
                else
                    break;
                multiplier = word;
                current = 0;
                if (total > MaximalValue)
                    return false;
            }
            else if (word == 100)
            {
                if (current >= 100)
                    break;
                current = (current == 0 ? 1 : current) * 100;
            }
            else if (last == decimal.MaxValue || last >= 100 || (last >= 20 && word < 10))
            {
                current += word;
            }
            else
            {
                break;
            }

            last = word;
            end = position + length;
            position = _fractions.PartFollows(text, end) ? -1 : NextWord(text, end, last);
            if (position < 0)
                break;
        }

        if (end == start)
            return false;
        decimal value = total + current;
        number = new(value, start, end, last >= 1000 ? last : 1, isVague ? NumberForm.Unknown : value == 1 ? NumberForm.One : NumberForm.Words);
        Number whole = _fractions.WithPart(text, number);
        if (whole.End > end)
            number = WithMultipliers(text, whole with { Form = isVague ? NumberForm.Unknown : NumberForm.Words });
        number = WithCollective(text, number);
        return true;
    }

    /// <summary>«millón y medio»: a million that needs no word for one, since a part is added to it.</summary>
    private bool TryReadOneAndPart(ParagraphText text, Number million, out Number number)
    {
        number = _fractions.WithPart(text, million);
        return number.End > million.End;
    }

    /// <summary>"two dozen", "1.5 dozen": a number of collectives.</summary>
    private Number WithCollective(ParagraphText text, Number number)
    {
        if (number.Factor > 1 || number.Form == NumberForm.One || !ParagraphText.IsSpace(text[number.End]))
            return number;
        int length = lexicon.CollectiveNumbers.LongestMatch(text.Text, number.End + 1, text.End, out string meaning);
        return length == 0 ? number : OfCollective(text, number with { Value = number.Value * Parse(meaning), End = number.End + 1 + length, Form = number.Form == NumberForm.Unknown ? NumberForm.Unknown : NumberForm.Collective });
    }

    /// <summary>The number with the «et demi» behind it.</summary>
    public Number WithPart(ParagraphText text, Number number) => _fractions.WithPart(text, number);

    /// <summary>«une centaine de millions»: a collective of a word that multiplies.</summary>
    private Number OfCollective(ParagraphText text, Number number)
    {
        if (!ParagraphText.IsSpace(text[number.End]))
            return number;
        int length = lexicon.AmountWords.LongestMatch(text.Text, number.End + 1, text.End, out string meaning);
        int position = length > 0 && meaning == "of" ? text.SkipSpace(number.End + 1 + length) : number.End + 1;
        length = lexicon.NumberWords.LongestMatch(text.Text, position, text.End, out meaning);
        decimal factor = length > 0 ? Parse(meaning) : 1;
        return factor >= 1000 ? number with { Value = number.Value * factor, End = position + length, Factor = factor, Form = NumberForm.Words } : number;
    }

    /// <summary>Whether a word such as "several" or «mehrere» makes the hundreds behind it any number of them.</summary>
    private bool IsBehindVagueWord(ParagraphText text, int start)
    {
        int word = text.PreviousWord(start);
        return word < start && lexicon.VagueQuantifiers.Contains(text.Slice(word, start - 1));
    }

    /// <summary>Where the next word of the number may start, or -1.</summary>
    private int NextWord(ParagraphText text, int end, decimal last)
    {
        int position = end;
        if (ParagraphText.IsSpace(text[position]) || text[position] == '-')
            position++;
        else
            return -1;
        if (last < 100)
            return position;
        int and = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
        return and > 0 && meaning == "and" && ParagraphText.IsSpace(text[position + and]) ? position + and + 1 : position;
    }

    /// <summary>The number with the words behind it that multiply: «3» and «millions».</summary>
    private Number WithMultipliers(ParagraphText text, Number number)
    {
        number = _fractions.WithPart(text, number);
        while (ParagraphText.IsSpace(text[number.End]) || text[number.End] == '-')
        {
            Cancellation.Check();
            int length = text.Match(lexicon.NumberWords, number.End + 1, out string meaning);
            if (length == 0)
                break;
            decimal factor = Parse(meaning);
            if (factor < 1000 || number.Value * factor > MaximalValue)
                break;
            number = number with { Value = number.Value * factor, End = number.End + 1 + length, Factor = factor };
        }

        return number.Factor > 1 ? _fractions.WithPart(text, number) : number;
    }

    /// <summary>«2 miliardi e 300 milioni», «1 million et 200 000»: a number with a smaller one behind its magnitude.</summary>
    private bool TryReadSmallerPart(ParagraphText text, Number number, out Number rest)
    {
        rest = default;
        if (number.Form != NumberForm.Digits || number.Factor <= Thousand || !ParagraphText.IsSpace(text[number.End]))
            return false;
        int position = number.End + 1;
        int and = lexicon.AmountWords.LongestMatch(text.Text, position, text.End, out string meaning);
        if (and > 0 && meaning == "and" && ParagraphText.IsSpace(text[position + and]))
            position += and + 1;
        return TryReadPart(text, position, out rest) && (rest.Factor > 1 || (and > 0 && rest.Value >= Thousand)) && rest.Value < number.Factor;
    }

    public static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Accumulate(char digit, ref decimal value, ref int digits)
    {
        if (++digits <= MaximalDigits)
            value = (value * 10) + (digit - '0');
    }

    /// <summary>Whether a mark and three digits follow that continue a number: «10 000», «1.000.000», "1,00,000".</summary>
    private bool IsGroup(ParagraphText text, int position, char mark)
    {
        char c = text[position];
        bool groups = ParagraphText.IsSpace(c) || c is '\'' or '’' || c is '.' or ',';
        if (!groups || (mark != '\0' && c != mark && !(ParagraphText.IsSpace(c) && ParagraphText.IsSpace(mark))))
            return false;
        int digits = 0;
        while (text.IsDigitAt(position + 1 + digits))
        {
            Cancellation.CheckAt(digits);
            digits++;
        }

        if (digits == 3)
            return c != lexicon.DecimalMark;
        return digits == 2 && c == ',' && lexicon.DecimalMark == '.' && text[position + 3] == ',' && text.IsDigitAt(position + 4);
    }
}

using System;
using System.Globalization;

namespace ArticleGen.Understanding.Entities.Values.Numbers;

/// <summary>Reads numbers in digits and words, in the formats of one language.</summary>
internal sealed class NumberReader(ValueLexicon lexicon)
{
    private const int MaximalDigits = 15;
    private const decimal Million = 1_000_000;
    private const decimal MaximalValue = 1_000_000_000_000_000_000m;

    /// <summary>Reads digits with group and decimal marks and the multiplying words behind them.</summary>
    public bool TryReadDigits(ParagraphText text, int start, out Number number)
    {
        number = default;
        if (!text.IsDigitAt(start))
            return false;
        decimal value = 0;
        int digits = 0;
        int position = start;
        while (text.IsDigitAt(position))
            Accumulate(text[position++], ref value, ref digits);
        int group = position - start;
        char mark = '\0';
        while (group <= 3 && digits <= MaximalDigits && IsGroup(text, position, mark))
        {
            mark = text[position++];
            while (text.IsDigitAt(position))
                Accumulate(text[position++], ref value, ref digits);
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
        number = new(value, start, position, 1, NumberForm.Digits);
        number = WithMultipliers(text, number);
        return true;
    }

    /// <summary>Reads a number in words.</summary>
    public bool TryReadWords(ParagraphText text, int start, out Number number)
    {
        number = default;
        int length = lexicon.CollectiveNumbers.LongestMatch(text.Text, start, text.End, out string meaning);
        if (length > 0)
        {
            number = new(Parse(meaning), start, start + length, 1, NumberForm.Collective);
            return true;
        }

        decimal total = 0;
        decimal current = 0;
        decimal last = decimal.MaxValue;
        decimal multiplier = decimal.MaxValue;
        int end = start;
        int position = start;
        while ((length = text.Match(lexicon.NumberWords, position, out meaning)) > 0)
        {
            decimal word = Parse(meaning);
            if (word >= Million && end == start && text.Slice(start, start + length).IndexOf(' ') < 0)
                return false;
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
            position = NextWord(text, end, last);
            if (position < 0)
                break;
        }

        if (end == start)
            return false;
        decimal value = total + current;
        number = new(value, start, end, last >= 1000 ? last : 1, value == 1 ? NumberForm.One : NumberForm.Words);
        return true;
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
    public Number WithMultipliers(ParagraphText text, Number number)
    {
        while (ParagraphText.IsSpace(text[number.End]) || text[number.End] == '-')
        {
            int length = text.Match(lexicon.NumberWords, number.End + 1, out string meaning);
            if (length == 0)
                break;
            decimal factor = Parse(meaning);
            if (factor < 1000 || number.Value * factor > MaximalValue)
                break;
            number = number with { Value = number.Value * factor, End = number.End + 1 + length, Factor = factor };
        }

        return number;
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
            digits++;
        if (digits == 3)
            return c != lexicon.DecimalMark;
        return digits == 2 && c == ',' && lexicon.DecimalMark == '.' && text[position + 3] == ',' && text.IsDigitAt(position + 4);
    }
}

using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Walks through a paragraph and reads a value wherever one may start.</summary>
internal readonly struct ValueScanner(ValueLexicon lexicon, CurrencyResolver currencies, List<DateReading> dates, List<Amount> amounts)
{
    private readonly DateReader _dates = new(lexicon);
    private readonly AmountReader _amounts = new(lexicon, currencies);
    private readonly NumberReader _numbers = new(lexicon);

    public void Scan(ParagraphText text)
    {
        int taken = text.Start;
        int position = text.Start;
        while (position < text.End)
        {
            char c = text[position];
            if (ParagraphText.IsDigit(c))
            {
                position = ScanDigits(text, position, ref taken);
            }
            else if (char.IsLetter(c))
            {
                int next = ScanWord(text, position, ref taken);
                position = next > position ? next : text.WordEnd(position);
            }
            else
            {
                position++;
            }
        }
    }

    private int ScanDigits(ParagraphText text, int start, ref int taken)
    {
        bool mayStart = MayStartNumber(text, start);
        if (mayStart && _dates.TryReadAtDigits(text, start, out DateReading date) && Add(date, ref taken))
            return date.Span.End;
        if (_numbers.TryReadDigits(text, start, out Number number)
            && (_amounts.TryReadBehindSymbol(text, number, out Amount amount) || (mayStart && _amounts.TryRead(text, number, out amount)))
            && Add(amount, ref taken))
        {
            return amount.Span.End;
        }

        int end = start + 1;
        while (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '/' or ':' && text.IsDigitAt(end + 1)))
            end++;
        return end;
    }

    private int ScanWord(ParagraphText text, int start, ref int taken)
    {
        if (lexicon.DateTriggers.MayStartAt(text, start) && _dates.TryReadAtWord(text, start, out DateReading date) && Add(date, ref taken))
            return date.Span.End;
        if (text[start] is 'I' or 'V' or 'X' && _dates.TryReadAtRoman(text, start, out date) && Add(date, ref taken))
            return date.Span.End;
        if (lexicon.NumberTriggers.MayStartAt(text, start) && _numbers.TryReadWords(text, start, out Number number))
        {
            if (_amounts.TryRead(text, number, out Amount amount) && Add(amount, ref taken))
                return amount.Span.End;
        }

        return start;
    }

    /// <summary>Whether digits stand alone and are not the rest of a name, an address or a larger number.</summary>
    private static bool MayStartNumber(ParagraphText text, int start)
    {
        char before = text[start - 1];
        if (char.IsLetterOrDigit(before) || before is '/' or '_' or '=' or '&' or '#' or '@' or '.' or ',' or ':')
            return false;
        return !ParagraphText.IsDash(before) || before == '—' || !char.IsLetterOrDigit(text[start - 2]);
    }

    private bool Add(DateReading date, ref int taken)
    {
        if (date.Span.Start < taken)
            return false;
        dates.Add(date);
        taken = date.Span.End;
        return true;
    }

    private bool Add(Amount amount, ref int taken)
    {
        if (amount.Span.Start < taken)
            return false;
        amounts.Add(amount);
        taken = amount.Span.End;
        return true;
    }
}

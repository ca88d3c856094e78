using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Values.Amounts;
using ArticleGen.Understanding.Entities.Values.Dates;
using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values;

/// <summary>Walks through paragraphs and reads a value wherever one may start.</summary>
internal sealed class ValueScanner(ValueLexicon lexicon, CurrencyResolver currencies)
{
    private readonly DateReader _dateReader = lexicon.DateReader;
    private readonly NumberReader _numbers = lexicon.NumberReader;
    private readonly AmountReader _amountReader = new(lexicon, currencies, lexicon.NumberReader);
    private readonly List<DateReading> _dates = [];
    private readonly List<Amount> _amounts = [];
    private int _taken;

    /// <summary>The dates found so far, by position.</summary>
    public List<DateReading> Dates => _dates;

    /// <summary>The amounts found so far, by position; none overlaps a date.</summary>
    public List<Amount> Amounts => _amounts;

    public void Scan(ParagraphText text)
    {
        _taken = text.Start;
        int position = text.Start;
        while (position < text.End)
        {
            Cancellation.Check();
            char c = text[position];
            if (ParagraphText.IsDigit(c))
            {
                position = ScanDigits(text, position);
            }
            else if (c is '½' or '¼' or '¾' or '⅛' && _numbers.TryReadFigure(text, position, out Number figure) && _amountReader.TryRead(text, figure, out Amount part) && Add(part))
            {
                position = part.Span.End;
            }
            else if (char.IsLetter(c))
            {
                int next = ScanWord(text, position);
                position = next > position ? next : text.WordEnd(position);
            }
            else
            {
                position++;
            }
        }
    }

    private int ScanDigits(ParagraphText text, int start)
    {
        bool mayStart = MayStartNumber(text, start);
        if (CurrencySymbol.MayStandBefore(text, start) && _numbers.TryReadDigits(text, start, out Number sum) && _amountReader.TryReadBehindSymbol(text, sum, out Amount paid) && Add(paid))
            return paid.Span.End;
        if ((mayStart || _dateReader.HasPrefix(text, start)) && _dateReader.TryReadAtDigits(text, start, out DateReading date) && Add(date))
            return date.Span.End;
        if (_numbers.TryReadDigits(text, start, out Number number)
            && (_amountReader.TryReadBehindSymbol(text, number, out Amount amount) || (mayStart && _amountReader.TryRead(text, number, out amount)))
            && Add(amount))
        {
            return amount.Span.End;
        }

        int end = start + 1;
        while (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '/' or ':' && text.IsDigitAt(end + 1)))
        {
            Cancellation.CheckAt(end);
            end++;
        }

        return end;
    }

    private int ScanWord(ParagraphText text, int start)
    {
        if (_dateReader.TryReadAtWord(text, start, out DateReading date) && Add(date))
            return date.Span.End;
        if (!lexicon.NumberTriggers.MayStartAt(text, start) || !_numbers.TryReadWords(text, start, out Number number))
            return start;
        if (number.Form == NumberForm.Unknown)
            return number.End;
        // What is no amount as a whole is none in part: «medio millar».
        return _amountReader.TryRead(text, number, out Amount amount) && Add(amount) ? amount.Span.End : number.End;
    }

    /// <summary>Whether digits stand alone and are not the rest of a name, an address or a larger number.</summary>
    private static bool MayStartNumber(ParagraphText text, int start)
    {
        char before = text[start - 1];
        if (char.IsLetterOrDigit(before) || before is '/' or '_' or '=' or '&' or '#' or '@' or '.' or ',' or ':')
            return false;
        return !ParagraphText.IsDash(before) || before == '—' || !char.IsLetterOrDigit(text[start - 2]);
    }

    private bool Add(DateReading date)
    {
        if (date.Span.Start < _taken)
            return false;
        _taken = date.Span.End;
        if (date.IsPossible)
            _dates.Add(date);
        return true;
    }

    private bool Add(Amount amount)
    {
        if (amount.Span.Start < _taken)
            return false;
        _amounts.Add(amount);
        _taken = amount.Span.End;
        return true;
    }
}

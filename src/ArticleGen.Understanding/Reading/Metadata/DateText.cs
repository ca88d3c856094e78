using System;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>What became of reading a date.</summary>
internal enum DateResult
{
    /// <summary>It has no form of a date.</summary>
    NoDate,

    /// <summary>It is a date.</summary>
    Date,

    /// <summary>It has the form of a date and there is no such day or time.</summary>
    Impossible,

    /// <summary>Nothing tells the day from the month.</summary>
    Ambiguous,
}

/// <summary>
/// Reads dates as the tools of the world write them, with and without time and zone: <c>2019-04-03</c>, <c>2019/4/3 10:00 +0200</c>,
/// <c>April 3, 2019</c>, <c>3 avril 2019</c>, <c>Wed, 03 Apr 2019 10:00:00 GMT</c>. The day stays the one that is written.
/// </summary>
internal ref struct DateText
{
    private const int LongestDate = 80;

    private readonly ReadOnlySpan<char> _text;
    private readonly DateOrder _order;
    private int _position;
    private int _year;
    private int _month;
    private int _day;
    private bool _isAmbiguous;
    private long _ticks;
    private int _offset;

    private DateText(ReadOnlySpan<char> text, DateOrder order)
    {
        _text = text;
        _order = order;
        _position = 0;
        _year = -1;
        _month = 0;
        _day = 0;
        _isAmbiguous = false;
        _ticks = 0;
        _offset = 0;
    }

    /// <summary>Reads a date; without a zone it is UTC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The order of day and month where only numbers are written.</param>
    /// <param name="date">The date.</param>
    public static bool TryParse(string text, DateOrder order, out DateTimeOffset date) => Parse(text, order, out date) == DateResult.Date;

    /// <inheritdoc cref="TryParse"/>
    public static DateResult Parse(string text, DateOrder order, out DateTimeOffset date)
    {
        date = default;
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length is < 6 or > LongestDate)
            return DateResult.NoDate;
        DateText reader = new(trimmed, order);
        if (!reader.ReadDate())
            return DateResult.NoDate;
        bool hasTime = reader.ReadTime();
        if (!hasTime || reader._position < trimmed.Length || reader._year < 0)
            return DateResult.NoDate;
        return reader.ToDate(out date);
    }

    private readonly DateResult ToDate(out DateTimeOffset date)
    {
        date = default;
        if (_isAmbiguous)
            return DateResult.Ambiguous;
        if (_year is < 1 or > 9998 || _month is < 1 or > 12 || _day < 1 || _day > DateTime.DaysInMonth(_year, _month) || _ticks > TimeSpan.TicksPerDay || Math.Abs(_offset) > 14 * 60)
            return DateResult.Impossible;
        DateTime local = new DateTime(_year, _month, _day).AddTicks(_ticks);
        TimeSpan offset = TimeSpan.FromMinutes(_offset);
        if (local - offset < DateTime.MinValue.AddDays(1))
            return DateResult.Impossible;
        date = new(local, offset);
        return DateResult.Date;
    }

    private bool ReadDate()
    {
        if (ReadWord(out ReadOnlySpan<char> word))
        {
            int month = CalendarWords.Month(word);
            if (month == 0 && CalendarWords.IsWeekday(word))
            {
                SkipAny(" .,");
                if (!ReadWord(out word))
                    return ReadNumericDate();
                month = CalendarWords.Month(word);
            }

            return month > 0 && ReadDayBehind(month);
        }

        return ReadNumericDate();
    }

    // April 3, 2019; Apr 3 10:00:00 2019
    private bool ReadDayBehind(int month)
    {
        _month = month;
        SkipAny(" .-/");
        if (!ReadNumber(out _day, out int digits) || digits > 2)
            return false;
        SkipOrdinal();
        int start = _position;
        SkipAny(" ,.-/");
        if (!ReadNumber(out int year, out digits) || digits != 4)
            _position = start;
        else
            _year = year;
        return true;
    }

    private bool ReadNumericDate()
    {
        if (!ReadNumber(out int first, out int digits))
            return false;
        if (digits == 8)
        {
            (_year, _month, _day) = (first / 10_000, first / 100 % 100, first % 100);
            return true;
        }

        if (_position < _text.Length && _text[_position] is '-' or '/' or '.' or '年' && _position + 1 < _text.Length && IsDigit(_text[_position + 1]))
            return ReadNumbers(first, digits);
        if (digits == 4)
            return ReadMonthBehindYear(first);
        return digits <= 2 && ReadMonthBehindDay(first);
    }

    private bool ReadNumbers(int first, int firstDigits)
    {
        char separator = _text[_position++];
        ReadNumber(out int second, out int secondDigits);
        if (_position >= _text.Length || !(_text[_position] == separator || (separator == '年' && _text[_position] == '月')))
            return false;
        _position++;
        if (!ReadNumber(out int third, out int thirdDigits) || secondDigits > 2)
            return false;
        if (separator == '年' && _position < _text.Length && _text[_position] == '日')
            _position++;
        if (firstDigits == 4)
        {
            (_year, _month, _day) = (first, second, third);
            return thirdDigits <= 2;
        }

        if (firstDigits > 2 || thirdDigits != 4)
            return false;
        bool isDayFirst = separator == '.' || first > 12 || (second <= 12 && _order == DateOrder.DayFirst);
        _isAmbiguous = separator != '.' && _order == DateOrder.Unknown && first <= 12 && second <= 12 && first != second;
        (_year, _month, _day) = isDayFirst ? (third, second, first) : (third, first, second);
        return true;
    }

    // 3 Apr 2019, 3. April 2019, 3rd of April 2019, 3 de abril de 2019, 3-Apr-2019
    private bool ReadMonthBehindDay(int day)
    {
        _day = day;
        SkipOrdinal();
        SkipAny(" .-/");
        if (!ReadWord(out ReadOnlySpan<char> word))
            return false;
        if (IsOf(word))
        {
            SkipAny(" ");
            if (!ReadWord(out word))
                return false;
        }

        _month = CalendarWords.Month(word);
        SkipAny(" .,-/");
        if (ReadWord(out ReadOnlySpan<char> of) && !IsOf(of))
            return false;
        SkipAny(" ");
        return _month > 0 && ReadNumber(out _year, out int digits) && digits == 4;
    }

    // 2019 April 3
    private bool ReadMonthBehindYear(int year)
    {
        _year = year;
        SkipAny(" -/,");
        if (!ReadWord(out ReadOnlySpan<char> word))
            return false;
        _month = CalendarWords.Month(word);
        SkipAny(" .-/");
        return _month > 0 && ReadNumber(out _day, out int digits) && digits <= 2;
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word.Equals("of".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("de".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("del".AsSpan(), StringComparison.OrdinalIgnoreCase);

    // Whether what follows is a time, or nothing.
    private bool ReadTime()
    {
        int end = _position;
        SkipAny(" ,\t");
        if (_position == _text.Length)
            return true;
        if (_position == end && _text[_position] is not ('T' or 't'))
            return false;
        if (char.IsLetter(_text[_position]))
        {
            ReadWord(out ReadOnlySpan<char> link);
            if (link.Length > 2)
                return false;
            SkipAny(" ");
        }

        int start = _position;
        if (!ReadNumber(out int hour, out int digits))
            return false;
        if (digits == 4 && _year < 0)
        {
            _year = hour;
            return true;
        }

        if (digits is 4 or 6 && _position > start)
            SetTime(digits == 6 ? hour / 10_000 : hour / 100, digits == 6 ? hour / 100 % 100 : hour % 100, digits == 6 ? hour % 100 : 0);
        else if (digits > 2 || !ReadMinutes(hour))
            return false;
        ReadZone();
        SkipAny(" ");
        start = _position;
        if (_year < 0 && ReadNumber(out int year, out digits) && digits == 4)
            _year = year;
        else
            _position = start;
        ReadZone();
        SkipAny(" .");
        return true;
    }

    private bool ReadMinutes(int hour)
    {
        int minute = 0;
        int second = 0;
        bool hasMinutes = false;
        if (_position < _text.Length && _text[_position] is ':' or 'h' or 'H' or '.')
        {
            bool isFrench = _text[_position] is 'h' or 'H';
            _position++;
            hasMinutes = ReadNumber(out minute, out int digits) && digits == 2;
            if (!hasMinutes && !isFrench)
                return false;
            hasMinutes = true;
            if (_position < _text.Length && _text[_position] == ':')
            {
                _position++;
                if (!ReadNumber(out second, out digits) || digits != 2)
                    return false;
            }
        }

        long fraction = ReadFraction();
        bool? isAfternoon = ReadHalfOfDay();
        if (!hasMinutes && isAfternoon is null)
            return false;
        if (isAfternoon is { } afternoon)
            hour = hour > 12 ? 99 : (hour % 12) + (afternoon ? 12 : 0);
        SetTime(hour, minute, second);
        _ticks += fraction;
        return true;
    }

    private void SetTime(int hour, int minute, int second) =>
        _ticks = hour > 24 || minute > 59 || second > 60 ? long.MaxValue / 2 : (((hour * 60L) + minute) * 60L + second) * TimeSpan.TicksPerSecond;

    private long ReadFraction()
    {
        if (_position + 1 >= _text.Length || _text[_position] is not ('.' or ',') || !IsDigit(_text[_position + 1]))
            return 0;
        long ticks = 0;
        long place = TimeSpan.TicksPerSecond / 10;
        for (_position++; _position < _text.Length && IsDigit(_text[_position]); _position++)
        {
            ticks += (_text[_position] - '0') * place;
            place /= 10;
        }

        return ticks;
    }

    private bool? ReadHalfOfDay()
    {
        int start = _position;
        SkipAny(" ");
        if (ReadWord(out ReadOnlySpan<char> word) && word.Length <= 2 && (word[0] | 0x20) is 'a' or 'p')
        {
            bool isAfternoon = (word[0] | 0x20) == 'p';
            if (word.Length == 2 && (word[1] | 0x20) == 'm')
                return isAfternoon;
            if (word.Length == 1 && _position + 1 < _text.Length && _text[_position] == '.' && (_text[_position + 1] | 0x20) == 'm')
            {
                _position += 2;
                SkipAny(".");
                return isAfternoon;
            }
        }

        _position = start;
        return null;
    }

    private void ReadZone()
    {
        SkipAny(" ");
        if (ReadWord(out ReadOnlySpan<char> abbreviation))
            _offset = TimeZones.Minutes(abbreviation);
        if (_position < _text.Length && _text[_position] is '+' or '-' or '\u2212')
        {
            int sign = _text[_position] == '+' ? 1 : -1;
            _position++;
            ReadNumber(out int hours, out int digits);
            int minutes = 0;
            if (digits == 4)
                (hours, minutes) = (hours / 100, hours % 100);
            else if (_position < _text.Length && _text[_position] == ':')
            {
                _position++;
                ReadNumber(out minutes, out _);
            }

            _offset = sign * ((Math.Min(hours, 99) * 60) + minutes);
        }

        SkipAny(" ");
        if (_position < _text.Length && _text[_position] is '(' or '[')
        {
            int close = _text.Slice(_position).IndexOf(_text[_position] == '(' ? ')' : ']');
            _position = close < 0 ? _position : _position + close + 1;
        }
    }

    private bool ReadNumber(out int number, out int digits)
    {
        number = 0;
        int start = _position;
        for (; _position < _text.Length && IsDigit(_text[_position]) && _position - start < 9; _position++)
            number = (number * 10) + (_text[_position] - '0');
        digits = _position - start;
        return digits > 0;
    }

    private bool ReadWord(out ReadOnlySpan<char> word)
    {
        int start = _position;
        while (_position < _text.Length && char.IsLetter(_text[_position]) && _text[_position] < '\u2E80')
            _position++;
        word = _text.Slice(start, _position - start);
        return !word.IsEmpty;
    }

    // 3rd, 1er, 1º
    private void SkipOrdinal()
    {
        int start = _position;
        if (ReadWord(out ReadOnlySpan<char> suffix) && suffix.Length > 2)
            _position = start;
    }

    private void SkipAny(string characters)
    {
        while (_position < _text.Length && characters.IndexOf(_text[_position]) >= 0)
            _position++;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

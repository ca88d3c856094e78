using System;
using System.Globalization;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads a length of time: <c>1:30</c>, <c>01:30:00</c>, <c>PT1H30M</c>, <c>1 h 30 min</c>.</summary>
    internal static class DurationText
    {
        private const int MostDigits = 9;

        internal static bool TryParse(string? text, out TimeSpan duration)
        {
            duration = TimeSpan.Zero;
            string trimmed = text is null ? "" : text.Trim();
            if (trimmed.Length == 0)
                return false;
            if (trimmed.IndexOf(':') > 0)
                return TryClock(trimmed, out duration);
            bool isIso = trimmed[0] == 'P' || trimmed[0] == 'p';
            return TryUnits(isIso ? trimmed.Substring(1) : trimmed, isIso, out duration);
        }

        // Hours and minutes, and seconds where there are three parts.
        private static bool TryClock(string text, out TimeSpan duration)
        {
            duration = TimeSpan.Zero;
            string[] parts = text.Split(':');
            int[] numbers = new int[3];
            if (parts.Length > numbers.Length)
                return false;
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i].Length > MostDigits || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || (i > 0 && numbers[i] > 59))
                    return false;
            }

            return TryAdd(ref duration, numbers[0], 3600) && TryAdd(ref duration, numbers[1], 60) && TryAdd(ref duration, numbers[2], 1);
        }

        // Each unit once, the longer ones first; «M» behind ISO's T are minutes, and nobody measures an article in months.
        private static bool TryUnits(string text, bool isIso, out TimeSpan duration)
        {
            duration = TimeSpan.Zero;
            bool isTime = !isIso;
            long shorter = long.MaxValue;
            int position = 0;
            while (position < text.Length)
            {
                if (isIso && !isTime && (text[position] == 'T' || text[position] == 't'))
                {
                    isTime = true;
                    position++;
                    continue;
                }

                string number = Take(text, ref position, IsNumberPart).Replace(',', '.');
                Take(text, ref position, c => c == ' ' && !isIso);
                string unit = Take(text, ref position, char.IsLetter);
                if (isIso && unit.Length > 1 && unit[1] != 'T')
                    return false;
                if (isIso && unit.Length > 1)
                {
                    position -= unit.Length - 1;
                    unit = unit.Substring(0, 1);
                }

                Take(text, ref position, c => c == ' ' && !isIso);
                long seconds = SecondsOf(unit, isIso, isTime);
                if (seconds == 0 || seconds >= shorter || number.Length > MostDigits || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count) || !TryAdd(ref duration, count, seconds))
                    return false;
                shorter = seconds;
            }

            return shorter != long.MaxValue;
        }

        private static bool IsNumberPart(char character) => (character >= '0' && character <= '9') || character == '.' || character == ',';

        private static string Take(string text, ref int position, Func<char, bool> isPart)
        {
            int start = position;
            while (position < text.Length && isPart(text[position]))
                position++;
            return text.Substring(start, position - start);
        }

        private static long SecondsOf(string unit, bool isIso, bool isTime)
        {
            switch (unit.ToLowerInvariant())
            {
                case "w" when isIso && !isTime: return 604800;
                case "d" when !isIso || !isTime: return 86400;
                case "h" when isTime: return 3600;
                case "m" when isTime: return 60;
                case "min" when !isIso: return 60;
                case "s" when isTime: return 1;
                default: return 0;
            }
        }

        private static bool TryAdd(ref TimeSpan duration, decimal count, long seconds)
        {
            decimal ticks = duration.Ticks + (count * seconds * TimeSpan.TicksPerSecond);
            if (ticks > TimeSpan.MaxValue.Ticks)
                return false;
            duration = new TimeSpan((long)ticks);
            return true;
        }
    }
}

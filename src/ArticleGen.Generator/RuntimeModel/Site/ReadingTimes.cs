using System;

namespace ArticleGen.CompilerServices
{
    /// <summary>How long a text takes to read: 230 words a minute, and 450 characters of scripts that write no spaces between words.</summary>
    internal static class ReadingTimes
    {
        private const int WordsPerMinute = 230;
        private const int CharactersPerMinute = 450;

        internal static TimeSpan Of(string text)
        {
            int words = 0;
            int characters = 0;
            bool inWord = false;
            foreach (char c in text)
            {
                // Most characters continue a word of a script that writes spaces.
                if (inWord && c > ' ' && c < '\u007F')
                    continue;
                if (IsWrittenWithoutSpaces(c))
                {
                    characters++;
                    inWord = false;
                }
                else if (char.IsWhiteSpace(c))
                {
                    inWord = false;
                }
                else if (!inWord && char.IsLetterOrDigit(c))
                {
                    inWord = true;
                    words++;
                }
            }

            // In whole seconds; the numbers are so small that nothing is lost.
            long seconds = ((words * 60L) + WordsPerMinute - 1) / WordsPerMinute + ((characters * 60L) + CharactersPerMinute - 1) / CharactersPerMinute;
            return TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond);
        }

        // Kana, ideographs (those of the higher planes by their first half) and Thai, Lao, Khmer, Burmese.
        private static bool IsWrittenWithoutSpaces(char c) => c >= '\u0E01'
            && ((c >= '\u3041' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u4DBF') || (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uD840' && c <= '\uD88F')
                || c <= '\u0EDF' || (c >= '\u1780' && c <= '\u17B3') || (c >= '\u1000' && c <= '\u102A'));
    }
}

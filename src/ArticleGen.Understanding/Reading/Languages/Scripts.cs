using System;

namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>Scripts other than Latin, and the language that most texts in each are written in. None of them is read here, but none is French either.</summary>
internal static class Scripts
{
    /// <summary>How many there are.</summary>
    public const int Count = 10;

    /// <summary>Behind all Latin letters but the rare ones.</summary>
    private const char FirstOther = '\u0370';

    private static readonly string[] Languages = ["el", "ru", "he", "ar", "hi", "th", "ka", "ja", "zh", "ko"];

    /// <summary>Counts the letters of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="counts">The letters of each script.</param>
    public static void Add(ReadOnlySpan<char> word, Span<int> counts)
    {
        foreach (char c in word)
        {
            if (c >= FirstOther && Of(c) is >= 0 and int script)
                counts[script]++;
        }
    }

    /// <summary>The language of a text most of whose letters are no Latin ones, or <see langword="null"/>.</summary>
    /// <param name="counts">The letters of each script.</param>
    /// <param name="letters">All letters.</param>
    public static string? LanguageOf(ReadOnlySpan<int> counts, int letters)
    {
        int others = 0;
        int best = 0;
        for (int script = 0; script < counts.Length; script++)
        {
            others += counts[script];
            if (counts[script] > counts[best])
                best = script;
        }

        // Japanese has more Chinese characters than letters of its own.
        const int Kana = 7;
        const int Han = 8;
        const int FewestKana = 10;
        if (best == Han && counts[Kana] * FewestKana > counts[Han])
            best = Kana;
        return others * 2 > letters ? Languages[best] : null;
    }

    private static int Of(char c) => c switch
    {
        < '\u0400' => 0,
        < '\u0530' => 1,
        >= '\u0590' and < '\u0600' => 2,
        >= '\u0600' and < '\u0780' => 3,
        >= '\u0900' and < '\u0980' => 4,
        >= '\u0E00' and < '\u0E80' => 5,
        >= '\u10A0' and < '\u1100' => 6,
        >= '\u3040' and < '\u3100' => 7,
        >= '\u3400' and < '\uA000' => 8,
        >= '\u1100' and < '\u1200' or >= '\uAC00' and < '\uD7B0' => 9,
        _ => -1,
    };
}

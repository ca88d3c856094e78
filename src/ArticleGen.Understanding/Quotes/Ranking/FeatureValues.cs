using System;
using System.Globalization;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>The values that an answer may have: words, or the numbers below a limit.</summary>
internal sealed class FeatureValues
{
    private readonly string[]? _words;

    private FeatureValues(int count, string[]? words) => (Count, _words) = (count, words);

    public int Count { get; }

    public static FeatureValues Of<T>()
        where T : struct, Enum
    {
        string[] words = Enum.GetNames(typeof(T));
        return new(words.Length, words);
    }

    public static FeatureValues Below(int limit) => new(limit, null);

    public string NameOf(int value) => _words?[value] ?? value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a name, or -1.</summary>
    public int NumberOf(string name)
    {
        if (_words is not null)
            return Array.IndexOf(_words, name);
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < Count ? number : -1;
    }
}

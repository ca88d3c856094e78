using System;
using System.Collections.Concurrent;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Casing;

/// <summary>The words that a language writes small, with the forms that its endings make of them ("destroy", "destroys").</summary>
internal sealed class CommonWords
{
    private const int ShortestStem = 3;
    private const int LongestWord = 32;
    private const int LongestEnding = 4;

    /// <summary>What stands in the list for no ending.</summary>
    private const string Nothing = "-";

    private static readonly ConcurrentDictionary<string, CommonWords> Loaded = new(StringComparer.Ordinal);

    private readonly PhraseTable _words;
    private readonly PhraseTable _endings;

    private CommonWords(Lexicon lexicon)
    {
        _words = lexicon["common-words"];
        _endings = lexicon["inflections"];
    }

    public static CommonWords For(string language) => Loaded.GetOrAdd(language, static name => new(Lexicon.For(name)));

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        if (_words.Contains(word))
            return true;
        Span<char> other = stackalloc char[word.Length + LongestEnding];
        for (int length = 1; length <= LongestEnding && word.Length - length >= ShortestStem; length++)
        {
            if (!_endings.TryGet(word.Slice(word.Length - length), out string endings))
                continue;
            ReadOnlySpan<char> stem = word.Slice(0, word.Length - length);
            stem.CopyTo(other);
            foreach (string choice in endings.Split(' '))
            {
                string ending = choice == Nothing ? "" : choice;
                ending.AsSpan().CopyTo(other.Slice(stem.Length));
                if (ending.Length <= LongestEnding && _words.Contains(other.Slice(0, stem.Length + ending.Length)))
                    return true;
            }
        }

        return false;
    }
}

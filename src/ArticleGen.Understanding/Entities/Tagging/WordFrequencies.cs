using System;
using System.Collections.Concurrent;
using System.IO;
using ArticleGen.Data;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// How frequent the words of a language are, loaded once, when an article of it is met. Languages with much annotated news of their own do
/// without: their models know the words.
/// </summary>
internal sealed class WordFrequencies
{
    private const string ResourcePrefix = "ArticleGen.Frequencies.";

    /// <summary>No shorter end of a word is taken for a word, and no shorter beginning for one before it.</summary>
    private const int ShortestPart = 4;
    private const int ShortestBeginning = 2;
    private const int LongestWord = 40;

    private static readonly ConcurrentDictionary<string, Lazy<WordFrequencies>> Loaded = new(StringComparer.Ordinal);

    private readonly PackedWords? _words;

    /// <param name="words">The words, or nothing.</param>
    public WordFrequencies(PackedWords? words) => _words = words;

    /// <summary>Whether nothing is known of the language.</summary>
    public bool IsEmpty => _words is null;

    /// <summary>The frequencies of a language.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static WordFrequencies For(string language) => Loaded.GetOrAdd(language, static name => new(() => Load(name))).Value;

    /// <summary>A hash of all words and their frequencies, on top of another hash.</summary>
    public uint Fingerprint(uint hash) => _words?.Fingerprint(hash) ?? hash;

    public WordFrequency Of(ReadOnlySpan<char> word) => _words is null ? default : new(_words[Hash(word)]);

    /// <summary>The longest end of a word that is a word itself, as compounds have it («Redner·agentur»), and where it starts.</summary>
    public (WordFrequency Frequency, byte Start) OfLastPart(ReadOnlySpan<char> word)
    {
        for (int start = ShortestBeginning; word.Length <= LongestWord && start <= word.Length - ShortestPart; start++)
        {
            if (Of(word.Slice(start)) is { IsKnown: true } frequency)
                return (frequency, (byte)start);
        }

        return default;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = PhraseFolding.HashStart;
        foreach (char c in word)
            hash = PhraseFolding.HashNext(hash, PhraseFolding.Fold(c));
        return hash;
    }

    private static WordFrequencies Load(string language)
    {
        using Stream? resource = DataFiles.Open(ResourcePrefix + language);
        return new(resource is null ? null : PackedWords.Load(resource));
    }
}

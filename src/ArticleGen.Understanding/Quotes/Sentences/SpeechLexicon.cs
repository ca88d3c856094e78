using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>The lexicon sections of one language that tell who speaks, with their meanings as <see cref="WordClass"/>.</summary>
internal sealed class SpeechLexicon
{
    private static readonly ConcurrentDictionary<string, SpeechLexicon> Loaded = new(StringComparer.Ordinal);

    private const int Buckets = 1 << 15;

    private readonly Section[] _sections;
    private readonly CompoundNouns? _compounds;

    /// <summary>By hash of a first word, a bit per section that may have a phrase with it: most words need no lookup at all.</summary>
    private readonly ushort[] _candidates = new ushort[Buckets];

    private SpeechLexicon(string language)
    {
        Lexicon lexicon = Lexicon.For(language);
        _sections = new Section[SpeechSections.All.Count];
        for (int i = 0; i < _sections.Length; i++)
        {
            _sections[i] = new(lexicon[SpeechSections.All[i]], SpeechSections.All[i]);
            foreach (string phrase in _sections[i].Phrases.Phrases)
                _candidates[PhraseFolding.HashFirstWord(phrase.AsSpan()) % Buckets] |= (ushort)(1 << i);
        }

        Inversions = lexicon[SpeechSections.Inversions];
        Complementizers = lexicon[SpeechSections.Complementizers];
        OfTwo = lexicon[SpeechSections.OfTwo];
        LanguageProfile profile = LanguageProfile.For(language);
        SubjectMayFollow = profile.SubjectFollowsVerb;
        SubjectMayBeMissing = profile.LeavesOutPronouns;
        NounsLead = profile.AdjectivesFollowNouns;
        _compounds = profile.JoinsCompounds ? new(lexicon["functions"], lexicon["collectives"]) : null;
    }

    /// <summary>Endings that are the subject of the verb before them («-t-il»).</summary>
    public PhraseTable Inversions { get; }

    /// <summary>What opens a reported clause («que»).</summary>
    public PhraseTable Complementizers { get; }

    /// <summary>What means the first or the second of two (“the former”).</summary>
    public PhraseTable OfTwo { get; }

    /// <summary>Whether words of the language agree with a following subject in incises only («dit-il»), so that a name before a verb is always its subject.</summary>
    public bool SubjectMayFollow { get; }

    /// <summary>Whether a verb needs no subject where a pronoun would stand for it.</summary>
    public bool SubjectMayBeMissing { get; }

    /// <summary>Whether a noun stands before its adjectives.</summary>
    public bool NounsLead { get; }

    public static SpeechLexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new(name));

    /// <summary>The longest phrase at a position and all that it can be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="wordEnd">Where that word ends.</param>
    /// <param name="limit">Where a phrase must end at the latest.</param>
    /// <param name="meaning">What it can be; <see cref="WordClass.None"/> for an unknown word.</param>
    /// <returns>Where the phrase ends; the end of the word if it is unknown.</returns>
    public int Look(string text, int start, int wordEnd, int limit, out WordMeaning meaning)
    {
        meaning = default;
        int longest = 0;
        int candidates = _candidates[PhraseFolding.HashFirstWord(text.AsSpan(start, Math.Min(text.Length, wordEnd + 1) - start)) % Buckets];
        for (int i = 0; candidates >> i != 0; i++)
        {
            if ((candidates >> i & 1) == 0)
                continue;
            Section section = _sections[i];
            int length = section.Phrases.LongestMatch(text, start, limit, out string value);
            if (length == 0 || length < longest)
                continue;
            WordMeaning found = section.Meanings[value];
            meaning = length > longest ? found : meaning.Or(found);
            longest = length;
        }

        if (longest == 0 && _compounds is not null)
            meaning = _compounds.MeaningOf(text.AsSpan(start, wordEnd - start));
        return Math.Max(start + longest, wordEnd);
    }

    /// <summary>All that a whole word can be, whatever stands around it.</summary>
    public WordMeaning Look(ReadOnlySpan<char> word)
    {
        WordMeaning meaning = default;
        foreach (Section section in _sections)
        {
            if (section.Phrases.TryGet(word, out string value))
                meaning = meaning.Or(section.Meanings[value]);
        }

        return meaning;
    }

    private readonly struct Section
    {
        public Section(PhraseTable phrases, string name)
        {
            Phrases = phrases;
            Meanings = new(StringComparer.Ordinal);
            foreach (string value in phrases.Values)
                Meanings.Add(value, SpeechSections.MeaningOf(name, value));
        }

        public PhraseTable Phrases { get; }

        public Dictionary<string, WordMeaning> Meanings { get; }
    }
}

/// <summary>What a word can be.</summary>
/// <param name="Class">Its classes.</param>
/// <param name="Agreement">Its gender and number.</param>
internal readonly record struct WordMeaning(WordClass Class, Agreement Agreement)
{
    public WordMeaning Or(WordMeaning other) => new(Class | other.Class, Agreement | other.Agreement);
}

using System;
using System.Collections.Generic;
using System.IO;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// A set of phrases with a meaning each, looked up in place: no allocation, one pass over the text.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>Longer words are seldom; only for them is the longest word of the table asked for.</summary>
    private const int LongWord = 16;

    /// <summary>The part of a slot that says which phrase; the rest says something of its hash.</summary>
    private const uint IndexMask = (1u << 20) - 1;

    private readonly string[] _values;
    private readonly char[] _keys;
    private readonly Phrase[] _phrases;
    private readonly int[] _slots;
    private readonly int _longestKey;
    private int _longestWord;
    private readonly bool _caseCounts;

    private PhraseTable(bool caseCounts, string[] values, char[] keys, Phrase[] phrases, int[] slots)
    {
        _caseCounts = caseCounts;
        _values = values;
        _keys = keys;
        _phrases = phrases;
        _slots = slots;
        foreach (Phrase phrase in phrases)
            _longestKey = Math.Max(_longestKey, phrase.KeyLength);
    }

    /// <summary>A table without phrases.</summary>
    public static PhraseTable Empty { get; } = new(caseCounts: false, [], [], [], [0]);

    /// <summary>Every distinct meaning in the table.</summary>
    public ReadOnlySpan<string> Values => _values;

    /// <summary>Every phrase, folded, in ordinal order.</summary>
    public IEnumerable<string> Phrases
    {
        get
        {
            foreach (Phrase phrase in _phrases)
            {
                if (phrase.Value >= 0)
                    yield return new(_keys, phrase.KeyStart, phrase.KeyLength);
            }
        }
    }

    /// <summary>The number of keys: the phrases and the beginnings of phrases.</summary>
    public int KeyCount => _phrases.Length;

    /// <summary>A key, folded, without a copy.</summary>
    /// <param name="index">Below <see cref="KeyCount"/>; the order is ordinal.</param>
    public ReadOnlySpan<char> KeyAt(int index) => _keys.AsSpan(_phrases[index].KeyStart, _phrases[index].KeyLength);

    internal static PhraseTable Load(LexiconReader reader)
    {
        bool caseCounts = reader.ReadByte() != 0;
        string[] values = new string[reader.ReadInt32()];
        for (int i = 0; i < values.Length; i++)
            values[i] = reader.ReadString();
        int count = reader.ReadInt32();
        ReadOnlySpan<ushort> lengths = reader.Read<ushort>(count);
        ReadOnlySpan<ushort> meanings = reader.Read<ushort>(count);
        ReadOnlySpan<byte> beginnings = reader.Read<byte>(count);
        char[] keys = reader.Read<char>(reader.ReadInt32()).ToArray();
        Phrase[] phrases = new Phrase[count];
        int start = 0;
        for (int i = 0; i < phrases.Length; i++)
        {
            phrases[i] = new(start, lengths[i], checked((short)(meanings[i] - 1)), beginnings[i] != 0);
            start += lengths[i];
        }

        return new(caseCounts, values, keys, phrases, SlotsOf(keys, phrases));
    }

    /// <summary>The index of each phrase + 1 where its hash sends it, or in the first free slot after that, below the high bits of the hash.</summary>
    private static int[] SlotsOf(char[] keys, Phrase[] phrases)
    {
        if (phrases.Length >= IndexMask)
            throw new InvalidDataException("too many phrases");
        int size = 4;
        while (size < phrases.Length * 3 / 2)
            size *= 2;
        int[] slots = new int[size];
        for (int i = 0; i < phrases.Length; i++)
        {
            uint hash = PhraseFolding.Hash(keys.AsSpan(phrases[i].KeyStart, phrases[i].KeyLength));
            int slot = (int)(hash & (uint)(size - 1));
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = (int)(hash & ~IndexMask) | (i + 1);
        }

        return slots;
    }

    /// <summary>Whether the whole of <paramref name="phrase"/> is in the table.</summary>
    /// <param name="phrase">A phrase in any case.</param>
    public bool Contains(ReadOnlySpan<char> phrase) => TryGet(phrase, out _);

    /// <summary>Looks up the whole of <paramref name="phrase"/>.</summary>
    /// <param name="phrase">A phrase in any case.</param>
    /// <param name="value">What it means; empty for phrases that are just members.</param>
    public bool TryGet(ReadOnlySpan<char> phrase, out string value)
    {
        if (phrase.Length <= _longestKey)
            return TryGet(phrase, Hash(phrase, _caseCounts), out value);
        value = "";
        return false;
    }

    /// <summary>The hash of a phrase, for whoever looks it up in several tables where case does not count.</summary>
    /// <param name="phrase">A phrase in any case.</param>
    public static uint HashOf(ReadOnlySpan<char> phrase) => Hash(phrase, caseCounts: false);

    /// <summary>Looks up the whole of <paramref name="phrase"/>.</summary>
    /// <param name="phrase">A phrase in any case.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="value">What it means; empty for phrases that are just members.</param>
    public bool TryGet(ReadOnlySpan<char> phrase, uint hash, out string value)
    {
        int index = Find(hash, phrase);
        bool found = index >= 0 && _phrases[index].Value >= 0;
        value = found ? _values[_phrases[index].Value] : "";
        return found;
    }

    /// <summary>The length of the longest phrase that starts at <paramref name="start"/> and ends at a word boundary, or 0.</summary>
    /// <param name="text">The text to look in.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="end">Where to stop, at most the length of the text.</param>
    /// <param name="value">What the phrase means.</param>
    public int LongestMatch(string text, int start, int end, out string value)
    {
        value = "";
        int longest = 0;
        uint hash = PhraseFolding.HashStart;

        // A text without word boundaries, such as a run of hyphens, must not be hashed to its end at each of its positions.
        int limit = Math.Min(end, start + _longestKey);
        bool caseCounts = _caseCounts;
        int word = start;
        for (int i = start; i < limit; i++)
        {
            hash = PhraseFolding.HashNext(hash, PhraseFolding.Fold(text[i], caseCounts));
            if (i + 1 < text.Length && !PhraseFolding.IsBoundary(text[i], text[i + 1]))
            {
                if (i - word >= LongWord)
                    limit = Math.Min(limit, word + LongestWord);
                continue;
            }

            word = i + 1;
            int index = Find(hash, text.AsSpan(start, i + 1 - start));
            if (index < 0)
                break;
            Phrase phrase = _phrases[index];
            if (phrase.Value >= 0)
            {
                longest = i + 1 - start;
                value = _values[phrase.Value];
            }

            if (!phrase.IsBeginning)
                break;
        }

        return longest;
    }

    /// <summary>The longest word of any phrase; counted when a text first has a word that few languages have.</summary>
    private int LongestWord
    {
        get
        {
            if (_longestWord > 0)
                return _longestWord;
            int longest = 1;
            foreach (Phrase phrase in _phrases)
            {
                int word = 0;
                for (int i = phrase.KeyStart; i < phrase.KeyStart + phrase.KeyLength; i++)
                {
                    longest = Math.Max(longest, ++word);
                    if (i + 1 < _keys.Length && PhraseFolding.IsBoundary(_keys[i], _keys[i + 1]))
                        word = 0;
                }
            }

            return _longestWord = longest;
        }
    }

    private static uint Hash(ReadOnlySpan<char> phrase, bool caseCounts)
    {
        uint hash = PhraseFolding.HashStart;
        foreach (char c in phrase)
            hash = PhraseFolding.HashNext(hash, PhraseFolding.Fold(c, caseCounts));
        return hash;
    }

    /// <remarks>Most look-ups are of phrases that are not there: the slots alone say so.</remarks>
    private int Find(uint hash, ReadOnlySpan<char> phrase)
    {
        int[] slots = _slots;
        int mask = slots.Length - 1;
        for (int slot = (int)(hash & (uint)mask); slots[slot] is var entry and not 0; slot = (slot + 1) & mask)
        {
            if ((((uint)entry ^ hash) & ~IndexMask) != 0)
                continue;
            int index = (int)((uint)entry & IndexMask) - 1;
            if (Matches(_phrases[index], phrase))
                return index;
        }

        return -1;
    }

    private bool Matches(Phrase candidate, ReadOnlySpan<char> phrase)
    {
        if (candidate.KeyLength != phrase.Length)
            return false;
        ReadOnlySpan<char> key = _keys.AsSpan(candidate.KeyStart, phrase.Length);
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != phrase[i] && key[i] != PhraseFolding.Fold(phrase[i], _caseCounts))
                return false;
        }

        return true;
    }

    /// <param name="KeyStart">Where its folded text starts in the keys.</param>
    /// <param name="KeyLength">The length of its folded text.</param>
    /// <param name="Value">The index of its meaning, or -1 where it is only the beginning of longer phrases.</param>
    /// <param name="IsBeginning">Whether longer phrases begin with it.</param>
    private readonly record struct Phrase(int KeyStart, ushort KeyLength, short Value, bool IsBeginning);
}

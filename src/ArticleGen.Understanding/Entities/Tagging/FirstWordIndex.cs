using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Which of several tables have a phrase that begins with a word: one look-up instead of one per table.</summary>
internal sealed class FirstWordIndex
{
    private readonly uint[] _words;
    private readonly uint[] _tables;
    private readonly int _mask;

    /// <param name="tables">At most 32 tables.</param>
    public FirstWordIndex(PhraseTable[] tables)
    {
        int phrases = 0;
        foreach (PhraseTable table in tables)
            phrases += table.KeyCount;

        int size = 16;
        while (size < phrases * 2)
            size *= 2;
        _mask = size - 1;
        _words = new uint[size];
        _tables = new uint[size];
        for (int i = 0; i < tables.Length; i++)
        {
            for (int key = 0; key < tables[i].KeyCount; key++)
            {
                uint word = Hash(tables[i].KeyAt(key));
                int slot = SlotOf(word);
                _words[slot] = word;
                _tables[slot] |= 1u << i;
            }
        }
    }

    /// <summary>The tables, as bits, that may have a phrase starting here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="end">Where the text ends.</param>
    public uint TablesAt(string text, int start, int end)
    {
        uint word = Hash(text.AsSpan(start, end - start));
        int slot = SlotOf(word);
        return _words[slot] == word ? _tables[slot] : 0;
    }

    private static uint Hash(ReadOnlySpan<char> text) => PhraseFolding.HashFirstWord(text) is var hash and not 0 ? hash : 1;

    private int SlotOf(uint word)
    {
        int slot = (int)(word & (uint)_mask);
        while (_words[slot] != 0 && _words[slot] != word)
            slot = (slot + 1) & _mask;
        return slot;
    }
}

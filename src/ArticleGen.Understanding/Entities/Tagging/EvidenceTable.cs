using System;
using System.Buffers;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>The evidence of an article's words, by the hash of the word.</summary>
internal readonly struct EvidenceTable : IDisposable
{
    private readonly uint[] _keys;
    private readonly WordEvidence[] _evidence;
    private readonly int _mask;

    /// <param name="words">At most how many different words there are.</param>
    public EvidenceTable(int words)
    {
        int size = 16;
        while (size < words * 2)
            size *= 2;
        _mask = size - 1;
        _keys = ArrayPool<uint>.Shared.Rent(size);
        _evidence = ArrayPool<WordEvidence>.Shared.Rent(size);
        Array.Clear(_keys, 0, size);
        Array.Clear(_evidence, 0, size);
    }

    public WordEvidence this[uint word] => _evidence[SlotOf(word)];

    public void Add(uint word, WordEvidence evidence)
    {
        int slot = SlotOf(word);
        _keys[slot] = Key(word);
        _evidence[slot] |= evidence;
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_keys);
        ArrayPool<WordEvidence>.Shared.Return(_evidence);
    }

    /// <summary>0 marks a free slot.</summary>
    private static uint Key(uint word) => word | 1;

    private int SlotOf(uint word)
    {
        uint key = Key(word);
        int slot = (int)((word * 0x9E3779B1u) >> 8) & _mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & _mask;
        return slot;
    }
}

using System;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// The layout of a table that keeps no text, only some bits of the hash of each word or phrase: some more than would number them, so that few
/// look-ups find what is not in it, which evidence can bear. Deflated; little-endian:
/// <code>
/// int32 magic, int32 version, int32 words, int32 key bits
/// int32 bytes, bytes          the keys in order, each as its distance from the one before, in Rice's code (1979)
/// byte per word               the low bytes of the values, in the order of the keys
/// byte per word               the high bytes
/// </code>
/// </summary>
internal static class PackedWordsFormat
{
    public const int Magic = 0x57504741; // "AGPW"
    public const int Version = 1;

    /// <summary>More words than this no table has.</summary>
    public const int MaxWords = 1 << 20;

    public const int MaxKeyBits = 30;

    /// <summary>How many bits of the hash are kept of so many words.</summary>
    /// <param name="words">The number of words.</param>
    /// <param name="spareBits">How many of them tell words apart beyond their number.</param>
    public static int KeyBits(int words, int spareBits) => Math.Min(MaxKeyBits, BitsOf(words) + spareBits);

    /// <summary>How many bits of a distance are written as they are: the others are counted out.</summary>
    public static int PlainBits(int words, int keyBits) => Math.Max(0, keyBits - BitsOf(words));

    /// <summary>The number of slots in memory is 2 to this power: no more than three quarters are taken.</summary>
    public static int SlotBits(int words) => BitsOf((words * 4 / 3) + 1);

    /// <summary>What is kept of a hash of <see cref="PhraseFolding"/>, spread over all its bits.</summary>
    public static uint Key(uint hash, int keyBits)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            return (hash * 0xC2B2AE35u) >> (32 - keyBits);
        }
    }

    private static int BitsOf(int count)
    {
        int bits = 1;
        while ((1 << bits) < count)
            bits++;
        return bits;
    }
}

namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// The layout of a table that keeps no text, only 16 bits of the hash of each word or phrase. One look-up in some ten thousand finds what is
/// not in it, which evidence can bear. Open addressing; deflated; little-endian:
/// <code>
/// int32 magic, int32 version, int32 bits          the number of slots is 2 to the power of bits
/// uint16 per slot                                 16 bits of the hash, or 0 where the slot is free
/// uint16 per slot                                 the value
/// </code>
/// </summary>
internal static class HashedWordsFormat
{
    public const int Magic = 0x57484741; // "AGHW"
    public const int Version = 1;

    /// <summary>More slots than this no table has.</summary>
    public const int MaxBits = 20;

    /// <summary>Spreads a hash of <see cref="PhraseFolding"/> over all its bits.</summary>
    public static uint Spread(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            return hash * 0xC2B2AE35u;
        }
    }

    /// <summary>What is kept of a spread hash; never 0.</summary>
    public static ushort Fingerprint(uint spread) => (ushort)((spread & 0xFFFF) is 0 ? 1 : spread & 0xFFFF);

    /// <summary>Where the search for a spread hash begins.</summary>
    public static int Slot(uint spread, int bits) => (int)(spread >> (32 - bits));
}

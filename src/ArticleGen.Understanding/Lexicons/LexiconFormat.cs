namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// The layout of a compiled lexicon. Deflated; little-endian; strings are a 7-bit-encoded byte count and UTF-8.
/// <code>
/// int32 magic, int32 version, int32 sections, then per section:
///   string name
///   byte caseCounts                             whether capitals and small letters differ
///   int32 values, string each                   what phrases mean
///   int32 keyChars, uint16 each                 the folded phrases, end to end
///   int32 phrases, per phrase: int32 keyStart, uint16 keyLength, uint16 value + 1, or 0 for a mere beginning; byte isBeginning
///   int32 slots (a power of two), int32 each    phrase index + 1 by hash, linear probing
/// </code>
/// </summary>
internal static class LexiconFormat
{
    public const int Magic = 0x584C4741; // "AGLX"
    public const int Version = 2;
}

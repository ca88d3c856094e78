namespace ArticleGen.Understanding.Lexicons;

/// <summary>
/// The layout of a compiled lexicon. Little-endian; strings are a 7-bit-encoded byte count and UTF-8.
/// <code>
/// int32 magic, int32 version, int32 length      of what is deflated
/// deflated:
///   int32 sections, then per section:
///     string name
///     byte caseCounts                           whether capitals and small letters differ
///     int32 values, string each                 what phrases mean
///     int32 phrases                             in ordinal order of their folded texts, then for all of them:
///       uint16 keyLength each
///       uint16 value + 1 each, or 0 for a mere beginning
///       byte isBeginning each
///     int32 keyChars, uint16 each               the folded phrases, end to end
/// </code>
/// </summary>
internal static class LexiconFormat
{
    public const int Magic = 0x584C4741; // "AGLX"
    public const int Version = 3;
}

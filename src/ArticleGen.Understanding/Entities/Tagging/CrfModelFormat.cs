namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// The layout of a trained model. Little-endian:
/// <code>
/// int32 magic, int32 version, int32 bits      the number of feature rows is 2 to the power of bits
/// uint32 lexicons                             the <see cref="LexiconFingerprint"/> of the sections it was trained with
/// uint32 checksum                             FNV-1a of the inflated rest
/// deflated:
///   int16 × 11 × 11                           transition scores, from label to label
///   byte × rows                               which of the labels 0 to 7 have a weight in each row, label 0 the lowest bit
///   byte × rows                               which of the labels 8 to 10
///   sbyte × weights                           the weights that are not 0, all rows of one label after those of another
/// </code>
/// Transitions and weights share one fixed-point scale; only comparisons of sums matter.
/// </summary>
internal static class CrfModelFormat
{
    public const int Magic = 0x464C4741; // "AGLF"
    public const int Version = 4;

    /// <summary>More rows than this no model has.</summary>
    public const int MaxBits = 20;
}

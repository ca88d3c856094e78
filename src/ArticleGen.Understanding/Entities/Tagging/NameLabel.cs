namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>
/// What one token is to the names of its sentence, in the BIO scheme: outside, the beginning or the inside of a name of one of the
/// five kinds. Numbered 0 for outside, then begin and inside of each <see cref="EntityKind"/> in turn.
/// </summary>
internal static class NameLabel
{
    public const int Outside = 0;

    /// <summary>The number of labels.</summary>
    public const int Count = 1 + (2 * KindCount);

    private const int KindCount = (int)EntityKind.Work + 1;

    public static int Begin(EntityKind kind) => 1 + (2 * (int)kind);

    public static int Inside(EntityKind kind) => 2 + (2 * (int)kind);

    public static bool IsBegin(int label) => (label & 1) == 1;

    public static bool IsInside(int label) => label != Outside && (label & 1) == 0;

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static EntityKind KindOf(int label) => (EntityKind)((label - 1) / 2);

    /// <summary>Whether a label may follow another: the inside of a name follows its beginning or its inside.</summary>
    public static bool MayFollow(int previous, int label) => !IsInside(label) || previous == label || previous == label - 1;
}

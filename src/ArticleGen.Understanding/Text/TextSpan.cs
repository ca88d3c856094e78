using System;

namespace ArticleGen.Understanding;

/// <summary>
/// A half-open range of UTF-16 code units: <see cref="Start"/> inclusive, <see cref="End"/> exclusive.
/// Which text it indexes is said where it is used; in the article model always the decoded file text.
/// </summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">The number of code units, not negative.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>A span from its bounds.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The code unit after the last one; at least <paramref name="start"/>.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    /// <param name="position">A code unit's index.</param>
    public bool Contains(int position) => unchecked((uint)(position - Start) < (uint)Length);

    /// <summary>Whether <paramref name="span"/> lies wholly inside.</summary>
    /// <param name="span">The span asked about.</param>
    public bool Contains(TextSpan span) => span.Start >= Start && span.End <= End;

    /// <summary>Whether both spans share at least one code unit.</summary>
    /// <param name="span">The other span.</param>
    public bool OverlapsWith(TextSpan span) => Math.Max(Start, span.Start) < Math.Min(End, span.End);

    /// <summary>The text of the span, without a copy.</summary>
    /// <param name="text">The text that the span indexes.</param>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}

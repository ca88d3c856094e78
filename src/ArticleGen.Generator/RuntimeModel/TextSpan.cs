using System;
using System.Globalization;

namespace ArticleGen
{
    /// <summary>A half-open range of UTF-16 code units of <see cref="Article.Text"/>: <see cref="Start"/> inclusive, <see cref="End"/> exclusive.</summary>
    public readonly struct TextSpan : IEquatable<TextSpan>
    {
        /// <summary>Creates a span.</summary>
        /// <param name="start">The first code unit.</param>
        /// <param name="length">The number of code units.</param>
        /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
        public TextSpan(int start, int length)
        {
            if (start < 0)
                throw new ArgumentOutOfRangeException(nameof(start));
            if (length < 0)
                throw new ArgumentOutOfRangeException(nameof(length));
            Start = start;
            Length = length;
        }

        /// <summary>The first code unit.</summary>
        public int Start { get; }

        /// <summary>The number of code units.</summary>
        public int Length { get; }

        /// <summary>The code unit after the last one.</summary>
        public int End => Start + Length;

        /// <summary>Whether a position lies inside.</summary>
        /// <param name="position">The index of a code unit.</param>
        public bool Contains(int position) => unchecked((uint)(position - Start) < (uint)Length);

        /// <summary>Whether another span lies wholly inside.</summary>
        /// <param name="span">The other span.</param>
        public bool Contains(TextSpan span) => span.Start >= Start && span.End <= End;

        /// <inheritdoc/>
        public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Start * 397) ^ Length);

        /// <summary>The bounds, as <c>[0..42)</c>.</summary>
        public override string ToString() => string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);

        /// <summary>Whether both spans cover the same range.</summary>
        public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

        /// <summary>Whether the spans differ.</summary>
        public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);
    }
}

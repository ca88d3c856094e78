using System.Diagnostics;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>A calendar expression as a value.</summary>
    [DebuggerDisplay("{Kind}: {Name}")]
    public sealed partial record DateExpression : Entity
    {
        internal DateExpression(string id, string name, EntitySource source, string iso, DatePrecision precision, int? year, int? month, int? day)
            : base(EntityKind.Date, id, name, source)
        {
            Iso = iso;
            Precision = precision;
            Year = year;
            Month = month;
            Day = day;
        }

        /// <summary>ISO 8601 as far as the text says: <c>2024-11-30</c>, <c>2024-11</c>, <c>--11-30</c>, <c>2024-09-06/2024-09-15</c>, <c>199X</c>.</summary>
        public string Iso { get; }

        /// <summary>How much of the date is known.</summary>
        public DatePrecision Precision { get; }

        /// <summary>The year, if known.</summary>
        public int? Year { get; }

        /// <summary>The month from 1 to 12, if known.</summary>
        public int? Month { get; }

        /// <summary>The day of the month, if known.</summary>
        public int? Day { get; }

#if ARTICLEGEN_DATEONLY
        /// <summary>The day, where year, month and day are known and make a date; otherwise <see langword="null"/>.</summary>
        public global::System.DateOnly? ToDateOnly() =>
            Year is int year && Month is int month && Day is int day
            && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= global::System.DateTime.DaysInMonth(year, month)
                ? new global::System.DateOnly(year, month, day)
                : (global::System.DateOnly?)null;

#endif
        /// <inheritdoc/>
        public bool Equals(DateExpression? other) => base.Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => base.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => base.ToString();
    }
}

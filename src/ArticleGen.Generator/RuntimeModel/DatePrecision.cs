namespace ArticleGen
{
    /// <summary>How much of a date its text says.</summary>
    public enum DatePrecision
    {
        /// <summary>A day of a known month and year, or of a month whose year is unknown.</summary>
        Day,

        /// <summary>A day of the week with no date.</summary>
        Weekday,

        /// <summary>A month.</summary>
        Month,

        /// <summary>A season of a year.</summary>
        Season,

        /// <summary>A year.</summary>
        Year,

        /// <summary>Ten years, such as the 1990s.</summary>
        Decade,

        /// <summary>A hundred years.</summary>
        Century,

        /// <summary>From one date to another.</summary>
        Interval,
    }
}

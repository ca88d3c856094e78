namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Which number of <c>4/3/2019</c> is the month.</summary>
internal enum DateOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The first.</summary>
    MonthFirst,

    /// <summary>The second.</summary>
    DayFirst,
}

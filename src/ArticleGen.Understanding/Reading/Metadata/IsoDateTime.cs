using System;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>Dates and times of ISO 8601 as front matter takes them.</summary>
internal static class IsoDateTime
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss K",
    ];

    /// <summary>Reads a date, or a date and time; without an offset it is UTC.</summary>
    /// <param name="value">The text.</param>
    /// <param name="result">The point in time.</param>
    public static bool TryParse(string value, out DateTimeOffset result) =>
        DateTimeOffset.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out result);
}

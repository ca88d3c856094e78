using System.Globalization;

namespace ArticleGen.CompilerServices
{
    /// <summary>The id that most dates have: ISO 8601 of the parts that are known.</summary>
    internal static class DateId
    {
        internal static string Of(int? year, int? month, int? day)
        {
            string id = year is int y ? y.ToString("0000", CultureInfo.InvariantCulture) : month is null ? "" : "-";
            if (!(month is int m))
                return id;
            id += "-" + m.ToString("00", CultureInfo.InvariantCulture);
            return day is int d ? id + "-" + d.ToString("00", CultureInfo.InvariantCulture) : id;
        }
    }
}

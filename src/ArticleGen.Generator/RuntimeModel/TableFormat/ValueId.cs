using System.Globalization;

namespace ArticleGen.CompilerServices
{
    /// <summary>The id that most amounts have: the number and its unit.</summary>
    internal static class ValueId
    {
        internal const string PercentSign = "%";

        internal static string Of(decimal value, string unit) => value.ToString(CultureInfo.InvariantCulture) + " " + unit;
    }
}

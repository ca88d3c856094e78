using System.Collections.Generic;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>The ids of all diagnostics: those that an article may name in <c>articlegen-disable</c>. Knowing them takes no compiler.</summary>
internal static class DiagnosticIds
{
    /// <summary>All ids, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "AG0001", "AG0002", "AG0003", "AG0004", "AG0005", "AG0006", "AG0007", "AG0008", "AG0009", "AG0010",
        "AG0011", "AG0012", "AG0013", "AG0014", "AG0015", "AG0016", "AG0017", "AG0018", "AG0019", "AG0020",
        "AG0021", "AG0022", "AG0023", "AG0024", "AG0025", "AG0026", "AG0027", "AG0028", "AG0029", "AG0033",
        "AG0034", "AG0035", "AG0036", "AG0040", "AG0045", "AG0046", "AG0047", "AG0048", "AG0049", "AG0050",
        "AG0051", "AG0052", "AG0053", "AG0054", "AG0055", "AG0056", "AG0057", "AG0058", "AG0059", "AG0060",
    ];
}

using System;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Snapshot files know one newline.</summary>
internal static class Newlines
{
    // Not ReplaceLineEndings: U+2028, U+0085 and the form feed are content.
    public static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}

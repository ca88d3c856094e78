using System;
using System.Globalization;

namespace ArticleGen.Understanding;

/// <summary>Characters that take no room in a line: controls, formats, lone surrogates.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Whether a text has nothing to see.</summary>
    /// <param name="text">Any text, the empty one included.</param>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c > ' ' && !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                return false;
        }

        return true;
    }
}

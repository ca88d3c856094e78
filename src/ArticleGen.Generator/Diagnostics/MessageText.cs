using System.Globalization;
using System.Text;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>
/// What a message quotes from files and projects. Build logs are read by line and terminals obey control characters, so a quoted text is
/// one line of visible characters: an article must not be able to write a line of the log.
/// </summary>
internal static class MessageText
{
    private const int Longest = 300;

    /// <summary>The text on one line: controls, line separators, marks of direction and lone surrogates as escapes, cut where it is very long.</summary>
    public static string Of(string text)
    {
        StringBuilder? escaped = null;
        int end = text.Length <= Longest ? text.Length : EndOfCut(text);
        for (int i = 0; i < end; i++)
        {
            char character = text[i];
            bool isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair && character != '\uDB40')
            {
                escaped?.Append(character).Append(text[i + 1]);
                i++;
                continue;
            }

            if (!isPair && !NeedsEscape(character))
            {
                escaped?.Append(character);
                continue;
            }

            escaped ??= new StringBuilder(end + 16).Append(text, 0, i);
            escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        string visible = escaped?.ToString() ?? (end == text.Length ? text : text.Substring(0, end));
        return end == text.Length ? visible : visible + "…";
    }

    private static int EndOfCut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;

    // A list of its own: the host's Unicode tables would make the message depend on the host.
    private static bool NeedsEscape(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or (>= '\uD800' and <= '\uDFFF');
}

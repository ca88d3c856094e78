using System;
using System.Globalization;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Escapes text and addresses for HTML.</summary>
    internal static class HtmlText
    {
        private static readonly string[] Scripting = { "javascript", "vbscript", "file", "data" };
        private static readonly string[] Pictures = { "image/png", "image/gif", "image/jpeg", "image/webp" };

        internal static void Append(StringBuilder html, string text, int start, int end)
        {
            int position = start;
            for (int i = start; i < end; i++)
            {
                string? escaped = text[i] switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\0' => "\uFFFD",
                    '\r' => "\n",
                    _ => null,
                };
                if (escaped is null)
                    continue;
                html.Append(text, position, i - position).Append(escaped);
                position = i + 1;
                if (text[i] == '\r' && position < end && text[position] == '\n')
                    i = position++;
            }

            html.Append(text, position, end - position);
        }

        internal static void Append(StringBuilder html, string text) => Append(html, text, 0, text.Length);

        /// <summary>Text that is HTML already, with line feeds as line ends.</summary>
        internal static void AppendRaw(StringBuilder html, string text, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                char c = text[i];
                if (c == '\r')
                {
                    html.Append('\n');
                    if (i + 1 < end && text[i + 1] == '\n')
                        i++;
                }
                else
                {
                    html.Append(c == '\0' ? '\uFFFD' : c);
                }
            }
        }

        /// <summary>An address as the value of an attribute.</summary>
        internal static void AppendAddress(StringBuilder html, string address)
        {
            for (int i = 0; i < address.Length; i++)
            {
                char c = address[i];
                if (c < 128)
                {
                    if (c == '&')
                        html.Append("&amp;");
                    else if (c == '\'')
                        html.Append("&#x27;");
                    else if (MayStandInAddress(c))
                        html.Append(c);
                    else
                        AppendByte(html, (byte)c);
                }
                else
                {
                    int length = char.IsHighSurrogate(c) && i + 1 < address.Length && char.IsLowSurrogate(address[i + 1]) ? 2 : 1;
                    foreach (byte part in Encoding.UTF8.GetBytes(address.Substring(i, length)))
                        AppendByte(html, part);
                    i += length - 1;
                }
            }
        }

        /// <summary>Whether a browser would run an address, or read a file of the reader's.</summary>
        internal static bool IsUnsafe(string address)
        {
            // Browsers skip control characters and spaces in schemes.
            StringBuilder scheme = new StringBuilder();
            int position = 0;
            for (; position < address.Length && address[position] != ':' && scheme.Length < 12; position++)
            {
                if (address[position] > ' ' && address[position] != '\u007F')
                    scheme.Append(char.ToLowerInvariant(address[position]));
            }

            if (position >= address.Length || address[position] != ':' || Array.IndexOf(Scripting, scheme.ToString()) < 0)
                return false;
            string rest = address.Substring(position + 1);
            return scheme.ToString() != "data" || !Array.Exists(Pictures, picture => rest.StartsWith(picture, StringComparison.OrdinalIgnoreCase));
        }

        private static bool MayStandInAddress(char c)
        {
            switch (c)
            {
                case '"':
                case '<':
                case '>':
                case '[':
                case '\\':
                case ']':
                case '^':
                case '`':
                case '{':
                case '|':
                case '}':
                    return false;
                default:
                    return c > ' ' && c < '\u007F';
            }
        }

        private static void AppendByte(StringBuilder html, byte value) => html.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
    }
}

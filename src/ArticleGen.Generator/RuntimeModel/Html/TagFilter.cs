using System;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Shows the tags as text that GFM (6.11) takes for dangerous.</summary>
    internal static class TagFilter
    {
        private static readonly string[] Names = { "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext" };

        internal static void Append(StringBuilder html, string text, int start, int end)
        {
            int position = start;
            for (int i = start; i < end; i++)
            {
                if (text[i] != '<' || !IsFiltered(text, i, end))
                    continue;
                HtmlText.AppendRaw(html, text, position, i);
                html.Append("&lt;");
                position = i + 1;
            }

            HtmlText.AppendRaw(html, text, position, end);
        }

        private static bool IsFiltered(string text, int start, int end)
        {
            int name = start + 1 < end && text[start + 1] == '/' ? start + 2 : start + 1;
            foreach (string candidate in Names)
            {
                int after = name + candidate.Length;
                if (after <= end && string.Compare(text, name, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && (after == end || char.IsWhiteSpace(text[after]) || text[after] == '>' || text[after] == '/'))
                    return true;
            }

            return false;
        }
    }
}

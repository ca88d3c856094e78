using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Gives headings ids to link to, as GitHub does: small letters, digits and hyphens; a number behind those that come again.</summary>
    internal static class HeadingAnchors
    {
        internal static IReadOnlyDictionary<int, string> Of(ArticleMarkup markup)
        {
            Dictionary<int, string> anchors = new Dictionary<int, string>();
            HashSet<string> taken = new HashSet<string>(StringComparer.Ordinal);
            Dictionary<string, int> counts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < markup.Nodes.Length; i++)
            {
                if (markup.Nodes[i].Kind != MarkupKind.Heading)
                    continue;
                string anchor = markup.Nodes[i].Value ?? Slugify(markup.TextOf(i));
                string candidate = anchor;
                counts.TryGetValue(anchor, out int count);
                while (!taken.Add(candidate))
                    candidate = anchor + "-" + (++count).ToString(CultureInfo.InvariantCulture);
                counts[anchor] = count;
                anchors.Add(i, candidate);
            }

            return anchors;
        }

        private static string Slugify(string heading)
        {
            StringBuilder slug = new StringBuilder(heading.Length);
            for (int i = 0; i < heading.Length; i++)
            {
                char c = heading[i];
                if (c == ' ' || c == '-')
                    slug.Append('-');
                else if (c == '_' || IsWordPart(heading, i))
                    slug.Append(char.ToLowerInvariant(c));
            }

            return slug.Length == 0 ? "section" : slug.ToString();
        }

        private static bool IsWordPart(string text, int position)
        {
            if (char.IsLowSurrogate(text[position]))
                return position > 0 && char.IsHighSurrogate(text[position - 1]) && IsWordPart(text, position - 1);
            switch (CharUnicodeInfo.GetUnicodeCategory(text, position))
            {
                case UnicodeCategory.NonSpacingMark:
                case UnicodeCategory.SpacingCombiningMark:
                case UnicodeCategory.DecimalDigitNumber:
                case UnicodeCategory.LetterNumber:
                case UnicodeCategory.OtherNumber:
                    return true;
                default:
                    return char.IsLetter(text, position);
            }
        }
    }
}

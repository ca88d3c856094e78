using System;
using System.Globalization;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// A text as one segment of an address: as <see cref="Slug"/> has it, but letters and digits of other scripts than the Latin one stay,
    /// for a name of nothing else would be no name.
    /// </summary>
    internal static class AddressName
    {
        internal static string Of(string text)
        {
            StringBuilder name = new StringBuilder(text.Length);
            foreach (char character in text)
            {
                if (character == '.')
                    continue;
                char folded = Slug.Fold(character);
                if (folded != '-')
                    name.Append(folded);
                else if (character > '\u024F' && (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || IsMark(character)))
                    name.Append(char.ToLowerInvariant(character));
                else if (name.Length > 0 && name[name.Length - 1] != '-')
                    name.Append('-');
            }

            if (name.Length > 0 && name[name.Length - 1] == '-')
                name.Length--;
            return name.ToString();
        }

        /// <summary>The last segment of the path of an article that says no other: of its id without folders and without the language at its end.</summary>
        internal static string OfId(string id, string? language)
        {
            string name = id.Substring(id.LastIndexOf('/') + 1);
            int dot = name.LastIndexOf('.');
            if (dot > 0 && language != null && string.Equals(name.Substring(dot + 1), language, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(0, dot);
            return Of(name);
        }

        private static bool IsMark(char character)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(character);
            return category == UnicodeCategory.NonSpacingMark || category == UnicodeCategory.SpacingCombiningMark;
        }
    }
}

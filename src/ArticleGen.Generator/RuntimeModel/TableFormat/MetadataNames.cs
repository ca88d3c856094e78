using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>When a key of front matter is a member: case, hyphens, underscores and spaces do not count.</summary>
    internal static class MetadataNames
    {
        internal static string Normalize(string name)
        {
            StringBuilder normalized = new StringBuilder(name.Length);
            foreach (char character in name)
            {
                if (!IsSeparator(character))
                    normalized.Append(char.ToLowerInvariant(character));
            }

            return normalized.ToString();
        }

        /// <param name="name">A key or a value as an author writes it.</param>
        /// <param name="normalized">What <see cref="Normalize"/> gives of the member's name.</param>
        internal static bool Matches(string name, string normalized)
        {
            int next = 0;
            foreach (char character in name)
            {
                if (IsSeparator(character))
                    continue;
                if (next == normalized.Length || char.ToLowerInvariant(character) != normalized[next])
                    return false;
                next++;
            }

            return next == normalized.Length;
        }

        private static bool IsSeparator(char character) => character == '-' || character == '_' || character == ' ';
    }
}

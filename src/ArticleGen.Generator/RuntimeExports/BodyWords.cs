namespace ArticleGen.CompilerServices
{
    /// <summary>Counts the words of a body.</summary>
    internal static class BodyWords
    {
        /// <summary>Runs of characters between white space that hold at least one letter or digit, as in <see cref="Article.WordCount"/>.</summary>
        internal static int Count(string body)
        {
            int words = 0;
            bool counted = false;
            foreach (char character in body)
            {
                if (char.IsWhiteSpace(character))
                {
                    counted = false;
                }
                else if (!counted && char.IsLetterOrDigit(character))
                {
                    counted = true;
                    words++;
                }
            }

            return words;
        }
    }
}

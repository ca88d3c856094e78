namespace ArticleGen.CompilerServices
{
    /// <summary>What <c>ToString</c> shows.</summary>
    internal static class OneLine
    {
        internal static string Of(string text)
        {
            foreach (char character in text)
            {
                if (Breaks(character))
                    return Flatten(text);
            }

            return text;
        }

        private static bool Breaks(char character) => char.IsControl(character) || character == '\u2028' || character == '\u2029';

        private static string Flatten(string text)
        {
            char[] line = text.ToCharArray();
            for (int i = 0; i < line.Length; i++)
            {
                if (Breaks(line[i]))
                    line[i] = ' ';
            }

            return new string(line);
        }
    }
}

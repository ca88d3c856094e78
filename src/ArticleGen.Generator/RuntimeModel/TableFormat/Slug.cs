namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// The id that most names have: letters without accents and digits, in lower case, words joined by hyphens.
    /// An id that is anything else is spelled out in the tables.
    /// </summary>
    internal static class Slug
    {
        private const char FirstAccented = '\u00C0';

        // The letters from U+00C0 to U+017F without their accents; a hyphen for what has no such letter.
        private const string WithoutAccents =
            "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiii-i--jjkkkllllll--llnnnnnn-nnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

        internal static string Of(string name)
        {
            char[] slug = new char[name.Length];
            int length = 0;
            foreach (char character in name)
            {
                if (character == '.')
                    continue;
                char letter = Fold(character);
                if (letter != '-' || (length > 0 && slug[length - 1] != '-'))
                    slug[length++] = letter;
            }

            if (length > 0 && slug[length - 1] == '-')
                length--;
            return new string(slug, 0, length);
        }

        internal static char Fold(char character)
        {
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
                return character;
            if (character >= 'A' && character <= 'Z')
                return (char)(character | 0x20);
            int accented = character - FirstAccented;
            return accented >= 0 && accented < WithoutAccents.Length ? WithoutAccents[accented] : '-';
        }
    }
}

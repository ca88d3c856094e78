namespace ArticleGen.CompilerServices
{
    /// <summary>The id that most names have: ASCII letters and digits in lower case, everything between words one hyphen.</summary>
    internal static class Slug
    {
        internal static string Of(string name)
        {
            char[] slug = new char[name.Length];
            int length = 0;
            foreach (char character in name)
            {
                if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
                    slug[length++] = character;
                else if (character >= 'A' && character <= 'Z')
                    slug[length++] = (char)(character | 0x20);
                else if (length > 0 && slug[length - 1] != '-')
                    slug[length++] = '-';
            }

            if (length > 0 && slug[length - 1] == '-')
                length--;
            return new string(slug, 0, length);
        }
    }
}

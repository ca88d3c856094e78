namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// Bytes as characters of a string literal, fifteen bits in each. Literals are kept as UTF-16, so a character costs two bytes whatever it is;
    /// those from U+3400 to U+9FFF and from U+AC00 on need no escapes and show as what they are, ideographs and syllables.
    /// </summary>
    internal static class PackedBytes
    {
        internal const int BitsPerCharacter = 15;
        internal const char First = '\u3400';
        internal const char Upper = '\uAC00';

        /// <summary>How many values the lower range has.</summary>
        internal const int LowerCount = 0xA000 - First;

        internal static byte[] Unpack(string packed)
        {
            byte[] bytes = new byte[(packed.Length * BitsPerCharacter) / 8];
            int buffer = 0;
            int bits = 0;
            int length = 0;
            foreach (char character in packed)
            {
                int value = character >= Upper ? character - Upper + LowerCount : character - First;
                buffer = (buffer << BitsPerCharacter) | value;
                bits += BitsPerCharacter;
                while (bits >= 8)
                {
                    bits -= 8;
                    bytes[length++] = (byte)(buffer >> bits);
                }

                buffer &= (1 << bits) - 1;
            }

            return bytes;
        }
    }
}

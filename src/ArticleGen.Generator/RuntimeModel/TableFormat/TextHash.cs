namespace ArticleGen.CompilerServices
{
    /// <summary>FNV-1a over UTF-16 code units: tells an article's text from another one's.</summary>
    internal static class TextHash
    {
        internal static int Of(string text)
        {
            unchecked
            {
                uint hash = 2166136261;
                foreach (char character in text)
                    hash = (hash ^ character) * 16777619;
                return (int)hash;
            }
        }
    }
}

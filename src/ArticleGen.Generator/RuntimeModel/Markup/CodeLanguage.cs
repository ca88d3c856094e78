namespace ArticleGen.CompilerServices
{
    /// <summary>The language of code: the first word behind the fence.</summary>
    internal static class CodeLanguage
    {
        internal static string? Of(string? info)
        {
            if (info is null)
                return null;
            int end = 0;
            while (end < info.Length && !char.IsWhiteSpace(info[end]))
                end++;
            return end == 0 ? null : info.Substring(0, end);
        }
    }
}

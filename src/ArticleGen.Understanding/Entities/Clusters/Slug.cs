using System.Text;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Folds names to identities: «Kim Jong-un» to <c>kim-jong-un</c>.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        StringBuilder slug = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            Cancellation.CheckAt(i);
            char c = name[i];
            int start = slug.Length;
            AppendFolded(slug, c);
            if (slug.Length == start && slug.Length > 0 && slug[slug.Length - 1] != '-' && !IsSilent(c))
                slug.Append('-');
        }

        while (slug.Length > 0 && slug[slug.Length - 1] == '-')
            slug.Length--;
        return slug.Length > 0 ? slug.ToString() : name;
    }

    private static bool IsSilent(char c) => c is '\u00AD' or '\u200B' or '\u200D' or '.' || UnicodeLetters.IsNonSpacingMark(c);

    private static void AppendFolded(StringBuilder slug, char c)
    {
        char lower = UnicodeLetters.ToLower(c);
        if (lower is >= 'a' and <= 'z' or >= '0' and <= '9')
            slug.Append(lower);
        else if (lower >= '\u0080' && UnicodeLetters.IsLetterOrDigit(lower))
            AppendLatin(slug, lower);
    }

    /// <summary>Letters beyond ASCII: the base letter where there is one, the letter itself in other scripts.</summary>
    private static void AppendLatin(StringBuilder slug, char lower)
    {
        switch (lower)
        {
            case 'æ': slug.Append("ae"); break;
            case 'œ': slug.Append("oe"); break;
            case 'ß': slug.Append("ss"); break;
            case 'þ': slug.Append("th"); break;
            default: slug.Append(LatinLetters.WithoutAccent(lower)); break;
        }
    }
}

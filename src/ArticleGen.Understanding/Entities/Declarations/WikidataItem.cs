namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>The ids of Wikidata items: Q90.</summary>
internal static class WikidataItem
{
    /// <summary>Whether a text is the id of an item.</summary>
    public static bool IsId(string text)
    {
        if (text.Length < 2 || text[0] != 'Q' || text[1] == '0')
            return false;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}

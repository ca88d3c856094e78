namespace Acme.Articles;

/// <summary>Code beside the catalog class that has the name of its namespace.</summary>
public static class Library
{
    /// <summary>How many articles there are.</summary>
    public static int Size => Articles.All.Count;
}

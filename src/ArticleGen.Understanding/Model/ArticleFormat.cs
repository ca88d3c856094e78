using System;

namespace ArticleGen.Understanding;

/// <summary>How the file of an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>CommonMark, GFM and what sites add to them.</summary>
    Markdown,

    /// <summary>Markdown with JSX instead of HTML.</summary>
    Mdx,
}

/// <summary>Tells formats from file names.</summary>
public static class ArticleFormats
{
    /// <summary>The format of a file: Markdown where its extension is <c>.md</c>, <c>.markdown</c> or <c>.mdx</c>, in upper or lower case.</summary>
    /// <param name="file">The name or path of the file.</param>
    public static ArticleFormat OfFile(string file)
    {
        if (Ends(file, ".md") || Ends(file, ".markdown"))
            return ArticleFormat.Markdown;
        return Ends(file, ".mdx") ? ArticleFormat.Mdx : ArticleFormat.PlainText;
    }

    private static bool Ends(string file, string extension) => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}

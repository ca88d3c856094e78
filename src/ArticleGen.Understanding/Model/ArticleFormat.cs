using System;

namespace ArticleGen.Understanding;

/// <summary>How the file of an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>CommonMark.</summary>
    Markdown,
}

/// <summary>Tells formats from file names.</summary>
public static class ArticleFormats
{
    /// <summary>The format of a file: Markdown where its extension is <c>.md</c>, <c>.markdown</c> or <c>.mdx</c>, in upper or lower case.</summary>
    /// <param name="file">The name or path of the file.</param>
    public static ArticleFormat OfFile(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
            ? ArticleFormat.Markdown
            : ArticleFormat.PlainText;
}

namespace ArticleGen.Cli.Output;

/// <summary>One article, ready to be written.</summary>
/// <param name="File">Its path or name as the caller gave it.</param>
/// <param name="Article">Its model.</param>
internal sealed record ExtractedArticle(string File, Article Article);

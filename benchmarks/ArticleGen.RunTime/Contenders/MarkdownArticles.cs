using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.RunTime.Contenders;

/// <summary>Markdown files with YAML front matter, all parsed at start-up.</summary>
internal sealed class MarkdownArticles(string folder) : IArticleReader
{
    private readonly Dictionary<string, MarkdownArticle> _articles = PreparedFiles.AllMarkdown(folder).Select(MarkdownArticle.Load).ToDictionary(static article => article.FrontMatter.Id, StringComparer.Ordinal);

    public void ReadOne(string id, Digest digest) => _articles[id].Read(digest);

    public void ReadAll(Digest digest)
    {
        foreach (MarkdownArticle article in _articles.Values)
            article.Read(digest);
    }
}

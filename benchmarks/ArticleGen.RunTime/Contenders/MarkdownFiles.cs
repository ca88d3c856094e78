using System;
using System.Collections.Generic;

namespace ArticleGen.RunTime.Contenders;

/// <summary>Markdown files with YAML front matter, each parsed when the article is asked for.</summary>
internal sealed class MarkdownFiles(string folder) : IArticleReader
{
    private readonly Dictionary<string, MarkdownArticle> _articles = new(StringComparer.Ordinal);

    public void ReadOne(string id, Digest digest) => Load(PreparedFiles.MarkdownOf(folder, id)).Read(digest);

    public void ReadAll(Digest digest)
    {
        foreach (string path in PreparedFiles.AllMarkdown(folder))
            Load(path).Read(digest);
    }

    private MarkdownArticle Load(string path)
    {
        if (!_articles.TryGetValue(path, out MarkdownArticle? article))
            _articles.Add(path, article = MarkdownArticle.Load(path));
        return article;
    }
}

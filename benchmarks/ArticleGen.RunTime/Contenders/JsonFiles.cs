using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace ArticleGen.RunTime.Contenders;

/// <summary>One JSON file for each article, read by source-generated code when the article is asked for.</summary>
internal sealed class JsonFiles(string folder) : IArticleReader
{
    private readonly Dictionary<string, JsonArticle> _articles = new(StringComparer.Ordinal);

    public void ReadOne(string id, Digest digest) => JsonReading.ReadText(Load(PreparedFiles.JsonOf(folder, id)), digest);

    public void ReadAll(Digest digest)
    {
        foreach (string path in PreparedFiles.AllJson(folder))
            JsonReading.Read(Load(path), digest);
    }

    private JsonArticle Load(string path)
    {
        if (!_articles.TryGetValue(path, out JsonArticle? article))
            _articles.Add(path, article = JsonSerializer.Deserialize(File.ReadAllBytes(path), JsonModel.Default.JsonArticle)!);
        return article;
    }
}

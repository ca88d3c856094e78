using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace ArticleGen.RunTime.Contenders;

/// <summary>All articles in one JSON file, loaded at start-up by source-generated code.</summary>
internal sealed class JsonArticles : IArticleReader
{
    private readonly Dictionary<string, JsonArticle> _articles;

    public JsonArticles(string folder)
    {
        List<JsonArticle> all = JsonSerializer.Deserialize(File.ReadAllBytes(PreparedFiles.JsonOfAll(folder)), JsonModel.Default.ListJsonArticle)!;
        _articles = new(all.Count, StringComparer.Ordinal);
        foreach (JsonArticle article in all)
            _articles.Add(article.Id, article);
    }

    public IReadOnlyCollection<JsonArticle> All => _articles.Values;

    public JsonArticle? Find(string id) => _articles.GetValueOrDefault(id);

    public void ReadOne(string id, Digest digest) => JsonReading.ReadText(Find(id)!, digest);

    public void ReadAll(Digest digest)
    {
        foreach (JsonArticle article in All)
            JsonReading.Read(article, digest);
    }
}

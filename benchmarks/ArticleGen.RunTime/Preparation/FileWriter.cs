using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGen.RunTime.Contenders;

namespace ArticleGen.RunTime.Preparation;

/// <summary>Writes the <see cref="PreparedFiles"/>: what was compiled, as a tool writes it ahead of time for a program without ArticleGen.</summary>
internal static class FileWriter
{
    public static void Write(string folder, IReadOnlyList<Article> articles)
    {
        JsonModel context = new(new JsonSerializerOptions(JsonModel.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        List<JsonArticle> all = [.. articles.Select(JsonConversion.Convert)];
        File.WriteAllBytes(PreparedFiles.JsonOfAll(folder), JsonSerializer.SerializeToUtf8Bytes(all, context.ListJsonArticle));
        foreach (JsonArticle article in all)
            WriteFile(PreparedFiles.JsonOf(folder, article.Id), JsonSerializer.Serialize(article, context.JsonArticle));
        foreach (Article article in articles)
            WriteFile(PreparedFiles.MarkdownOf(folder, article.Id), MarkdownConversion.Convert(article));
    }

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ArticleGen.Benchmarks;

namespace ArticleGen.SiteTimings;

/// <summary>The varied articles as a site has them: Markdown with front matter, headings, emphasis, links, a list, a table and code.</summary>
internal static class MarkdownArticles
{
    private static readonly string[] s_accents = ["ink", "teal", "brick", "moss"];
    private static readonly string[] s_topics = ["harbour", "railways", "bread", "rivers", "clocks", "music"];

    public static IEnumerable<(string Path, string Text)> Take(int count) => Enumerable.Range(0, count).Select(Create);

    public static void WriteFiles(string folder, int count)
    {
        foreach ((string path, string text) in Take(count))
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static (string Path, string Text) Create(int number)
    {
        VariedArticle article = VariedArticles.Create(number);
        string[] paragraphs = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{article.Id}: {paragraphs[0][..Math.Min(40, paragraphs[0].Length)].Replace('"', '\'').Replace('\\', '/')}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {new DateTime(2020, 1, 1).AddDays(number):yyyy-MM-dd}\nauthor: Ines Vauquelin\nlanguage: {article.Language}\ntags: [{s_topics[number % 6]}, {s_topics[(number / 6) % 6]}]\n");
        text.Append(CultureInfo.InvariantCulture, $"description: What happened on day {number}.\nkicker: Day {number}\naccent: {s_accents[number % 4]}\nfacts:\n  - {{ label: Number, value: \"{number}\" }}\n");
        text.Append(CultureInfo.InvariantCulture, $"rating: {number % 5}\nprice: {number}.5\n---\n\n");
        for (int i = 0; i < paragraphs.Length; i++)
        {
            if (i % 4 == 2)
                text.Append(CultureInfo.InvariantCulture, $"## Part {i}\n\n");
            text.Append(i % 3 == 1 ? Emphasise(paragraphs[i]) : paragraphs[i]).Append("\n\n");
        }

        text.Append("- one thing\n- *another* thing\n- a [third](https://example.com/third)\n\n| name | value |\n|---|--:|\n| a | 1 |\n| b | 2 |\n\n```csharp\nint x = 1;\n```\n");
        return ($"{article.Language}/{article.Id}.md", text.ToString());
    }

    private static string Emphasise(string paragraph)
    {
        int space = paragraph.IndexOf(' ', StringComparison.Ordinal);
        return space < 1 ? paragraph : $"**{paragraph[..space]}**{paragraph[space..]} See [more](https://example.com/more).";
    }
}

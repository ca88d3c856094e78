using System.Collections.Generic;
using System.Globalization;
using System.IO;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>A folder of pages, one an article, and the page that lists them: for more articles than one page carries well.</summary>
internal sealed class PreviewSite(string folder)
{
    private const string IndexName = "index.html";

    /// <summary>Writes the pages as the articles come, then the index. Each file is whole or not there at all.</summary>
    public void Write(IEnumerable<ExtractedArticle> articles)
    {
        PreviewPage page = new() { Index = IndexName };
        List<Row> rows = [];
        foreach (ExtractedArticle article in articles)
        {
            ArticleView view = new(0, article);
            Row row = new(string.Create(CultureInfo.InvariantCulture, $"{rows.Count + 1}.html"), view.Title, article.File, article.Article.Language, article.Article.Quotes.Count, article.Article.Entities.Count);
            AtomicFile.Write(Path.Combine(folder, row.Page), output => page.Write(output, [view]));
            rows.Add(row);
        }

        AtomicFile.Write(Path.Combine(folder, IndexName), output => WriteIndex(output, rows));
    }

    private static void WriteIndex(Stream output, List<Row> rows)
    {
        PreviewPage.WriteDocument(output, $"{rows.Count} articles – ArticleGen", live: false, html =>
        {
            using (html.Element("main"))
            {
                html.Element("h1", "What ArticleGen understood");
                using (html.Element("table"))
                {
                    using (html.Element("tr"))
                    {
                        foreach (string heading in (string[])["Article", "File", "Language", "Quotations", "Entities"])
                            html.Element("th", heading, ("scope", "col"));
                    }

                    foreach (Row row in rows)
                        WriteRow(html, row);
                }
            }
        });
    }

    private static void WriteRow(HtmlWriter html, Row row)
    {
        using (html.Element("tr"))
        {
            using (html.Element("td", ("dir", "auto")))
                html.Element("a", row.Title, ("href", row.Page));
            html.Element("td", row.File);
            html.Element("td", row.Language);
            html.Element("td", row.Quotes.ToString(CultureInfo.InvariantCulture));
            html.Element("td", row.Entities.ToString(CultureInfo.InvariantCulture));
        }

        html.Line();
    }

    private sealed record Row(string Page, string Title, string File, string Language, int Quotes, int Entities);
}

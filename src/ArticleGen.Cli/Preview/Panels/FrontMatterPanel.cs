using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>The front matter as it was read.</summary>
internal sealed class FrontMatterPanel : IPanel
{
    public string Heading => "Front matter";

    public int Count(ArticleView view) => Fields(view.Article).Count();

    public void Write(HtmlWriter html, ArticleView view)
    {
        using (html.Element("dl"))
        {
            foreach ((string name, string value) in Fields(view.Article))
            {
                html.Element("dt", name);
                html.Element("dd", value, ("dir", "auto"));
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(Article article)
    {
        (string Name, string? Value)[] known =
        [
            ("Byline", article.Byline),
            ("Authors", string.Join(", ", article.Authors)),
            ("Dateline", article.Dateline),
            ("Published", Time(article.Published)),
            ("Modified", Time(article.Modified)),
            ("Source", article.Source),
            ("Section", article.Section),
            ("Keywords", string.Join(", ", article.Keywords)),
            ("Description", article.Description),
            ("Permalink", article.Permalink),
            ("Aliases", string.Join(", ", article.Aliases)),
            ("Draft", article.IsDraft ? "yes" : null),
            ("Image", article.Image),
            ("Layout", article.Layout),
        ];
        return known
            .Concat(article.Metadata.Select(static field => (Name: field.Key, Value: (string?)field.Value.ToString())))
            .Where(static field => !string.IsNullOrEmpty(field.Value))
            .Select(static field => (field.Name, field.Value!));
    }

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}

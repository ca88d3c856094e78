using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>
/// A page that needs nothing but itself: style and script stand in it, and its content security policy lets nothing else run or load.
/// Without the script it is still a whole page.
/// </summary>
internal sealed class PreviewPage
{
    private static readonly EntityKind[] s_kinds = Enum.GetValues<EntityKind>();

    private static readonly string s_style = Resource("preview.css");
    private static readonly string s_script = Resource("preview.js");

    /// <summary>Whether the page reloads when its server says that an article was saved.</summary>
    public bool Live { get; init; }

    /// <summary>Where the page that lists all pages is, for a page of several.</summary>
    public string? Index { get; init; }

    public void Write(Stream output, IReadOnlyList<ArticleView> articles) =>
        WriteDocument(output, articles.Count == 1 ? $"{articles[0].Title} – ArticleGen" : "Articles – ArticleGen", Live, html =>
        {
            WriteBar(html, articles);
            using (html.Element("main"))
            {
                foreach (ArticleView article in articles)
                    ArticleSection.Write(html, article);
            }
        });

    /// <summary>Writes a whole document in the page's style, with its policy and its script.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="title">Its title.</param>
    /// <param name="live">Whether it listens to its server.</param>
    /// <param name="content">Writes what stands in the body.</param>
    public static void WriteDocument(Stream output, string title, bool live, Action<HtmlWriter> content)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        HtmlWriter html = new(writer);
        html.Raw("<!doctype html>\n");
        using (html.Element("html", ("lang", "en")))
        {
            WriteHead(html, title, live);
            using (html.Element("body", ("data-live", live ? "" : null)))
            {
                content(html);
                html.Element("div", "", ("id", "card"), ("role", "status"), ("hidden", ""));
                html.Line();
                using (html.Element("script"))
                    html.Raw(s_script);
            }
        }

        html.Line();
    }

    private static void WriteHead(HtmlWriter html, string title, bool live)
    {
        string connections = live ? "; connect-src 'self'" : "";
        string policy = $"default-src 'none'; style-src '{Hash(s_style)}'; script-src '{Hash(s_script)}'; img-src data:{connections}; base-uri 'none'; form-action 'none'";
        using (html.Element("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("link", ("rel", "icon"), ("href", "data:,"));
            html.Element("title", title);
            using (html.Element("style"))
                html.Raw(s_style);
        }

        html.Line();
    }

    private void WriteBar(HtmlWriter html, IReadOnlyList<ArticleView> articles)
    {
        using (html.Element("div", ("class", "bar"), ("role", "banner")))
        {
            html.Element("h1", "What ArticleGen understood");
            if (Index is not null)
                html.Element("a", "All articles", ("href", Index));
            if (articles.Count > 1)
                WriteContents(html, articles);
            WriteLegend(html);
        }

        html.Line();
    }

    private static void WriteContents(HtmlWriter html, IReadOnlyList<ArticleView> articles)
    {
        using (html.Element("nav", ("aria-label", "Articles")))
        using (html.Element("ul"))
        {
            foreach (ArticleView article in articles)
            {
                using (html.Element("li"))
                    html.Element("a", article.Title, ("href", $"#{article.Names.Section}"), ("dir", "auto"), ("title", article.File));
            }
        }
    }

    // The legend is the filter: what is unticked is not marked.
    private static void WriteLegend(HtmlWriter html)
    {
        using (html.Element("fieldset", ("class", "legend")))
        {
            html.Element("legend", "Marks");
            WriteFilter(html, "quote", "quote", "quotation and number of its speaker", "“1");
            foreach (EntityKind kind in s_kinds)
                WriteFilter(html, KindName.Of(kind), $"mention {KindName.Of(kind)}", KindLabel.Singular(kind), KindLabel.Tag(kind));
        }
    }

    private static void WriteFilter(HtmlWriter html, string kind, string css, string words, string tag)
    {
        using (html.Element("label"))
        {
            html.Void("input", ("type", "checkbox"), ("data-filter", kind), ("checked", ""));
            using (html.Element("span", ("class", css)))
            {
                html.Text(words);
                html.Element("span", tag, ("class", "tag"));
            }
        }

        html.Text(" ");
    }

    private static string Hash(string text) => string.Create(CultureInfo.InvariantCulture, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");

    private static string Resource(string name)
    {
        using Stream resource = typeof(PreviewPage).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

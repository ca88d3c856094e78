using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Preview.Panels;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Preview;

/// <summary>One article of a page: its facts, its text with everything marked, and the panels beside it.</summary>
internal static class ArticleSection
{
    private static readonly IPanel[] s_panels =
    [
        new ProblemsPanel(),
        new SpeakersPanel(),
        new EntitiesPanel(EntityKind.Person),
        new EntitiesPanel(EntityKind.Organization),
        new EntitiesPanel(EntityKind.Place),
        new EntitiesPanel(EntityKind.Event),
        new EntitiesPanel(EntityKind.Work),
        new GraphPanel(),
        new TimelinePanel(),
        new EntitiesPanel(EntityKind.Date),
        new EntitiesPanel(EntityKind.Money),
        new EntitiesPanel(EntityKind.Percent),
        new EntitiesPanel(EntityKind.Quantity),
        new FrontMatterPanel(),
    ];

    public static void Write(HtmlWriter html, ArticleView view)
    {
        using (html.Element("article", ("id", view.Names.Section), ("lang", view.Article.Language)))
        {
            WriteHeader(html, view);
            using (html.Element("div", ("class", "text"), ("dir", "auto")))
            {
                if (ArticleFormats.OfFile(view.File) is ArticleFormat.Markdown)
                    MarkdownText.Write(html, view);
                else
                    WriteParagraphs(html, view);
            }

            using (html.Element("div", ("class", "findings"), ("id", view.Names.Part("findings")), ("lang", "en")))
                WriteFindings(html, view);
        }

        html.Line();
    }

    private static void WriteHeader(HtmlWriter html, ArticleView view)
    {
        Article article = view.Article;
        string?[] facts =
        [
            article.Byline ?? string.Join(", ", article.Authors),
            article.Dateline,
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Section,
            $"language {article.Language}",
            Counted(article.WordCount, "word", "words"),
            Counted(article.Quotes.Count, "quotation", "quotations"),
            Counted(article.Entities.Count, "entity", "entities"),
        ];
        using (html.Element("header"))
        {
            html.Element("h2", view.Title, ("dir", "auto"));
            html.Element("p", view.File, ("class", "file"), ("lang", "en"));
            html.Element("p", string.Join(" · ", facts.Where(static fact => !string.IsNullOrEmpty(fact))), ("class", "facts"), ("dir", "auto"));
            html.Element("a", "Go to the findings", ("class", "skip"), ("href", $"#{view.Names.Part("findings")}"), ("lang", "en"));
        }
    }

    private static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static void WriteParagraphs(HtmlWriter html, ArticleView view)
    {
        IReadOnlyList<Paragraph> paragraphs = view.Article.Paragraphs;
        MarkedText text = new([.. paragraphs.Select(static paragraph => paragraph.Span)], ArticleMarks.Of(view));
        for (int index = 0; index < paragraphs.Count; index++)
        {
            Paragraph paragraph = paragraphs[index];
            string element = paragraph.Kind switch
            {
                ParagraphKind.Headline or ParagraphKind.Subheading => "h3",
                ParagraphKind.BlockQuote => "blockquote",
                _ => "p",
            };
            using (html.Element(element, ("class", KindName.Of(paragraph.Kind)), ("data-block", KindLabel.Words(paragraph.Kind))))
                text.Write(html, index, paragraph.ReadingText);
            html.Line();
        }
    }

    private static void WriteFindings(HtmlWriter html, ArticleView view)
    {
        foreach (IPanel panel in s_panels)
        {
            int count = panel.Count(view);
            if (count == 0)
                continue;
            using (html.Element("details", ("class", "panel"), ("open", "")))
            {
                using (html.Element("summary"))
                {
                    html.Element("h3", panel.Heading);
                    html.Text(" ");
                    html.Element("span", count.ToString(CultureInfo.InvariantCulture), ("class", "count"));
                }

                panel.Write(html, view);
            }

            html.Line();
        }
    }
}

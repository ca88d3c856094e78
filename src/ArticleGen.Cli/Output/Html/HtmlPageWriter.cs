using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ArticleGen.Cli.Output.Html;

/// <summary>One self-contained page: the articles as they read, quotations and entities highlighted, and beside each who said what.</summary>
internal sealed class HtmlPageWriter : IArticleWriter
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StreamWriter _writer;
    private bool _begun;

    public HtmlPageWriter(Stream output) => _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Write(ExtractedArticle extracted)
    {
        BeginPage();
        Article article = extracted.Article;
        _writer.WriteLine($"<article lang=\"{Encode(article.Language)}\">");
        WriteHeader(extracted);
        _writer.WriteLine("<div class=\"text\">");
        ILookup<int, Mark> marks = MarksByParagraph(article);
        foreach (Paragraph paragraph in article.Paragraphs)
            WriteParagraph(paragraph, marks[paragraph.Index]);
        _writer.WriteLine("</div>");
        WriteFindings(article);
        _writer.WriteLine("</article>");
        _writer.Flush();
    }

    public void Dispose()
    {
        BeginPage();
        _writer.WriteLine("</body>\n</html>");
        _writer.Dispose();
    }

    private void BeginPage()
    {
        if (_begun)
            return;
        _begun = true;
        using Stream css = typeof(HtmlPageWriter).Assembly.GetManifestResourceStream("page.css")!;
        using StreamReader style = new(css);
        _writer.WriteLine("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>ArticleGen</title>");
        _writer.WriteLine($"<style>\n{style.ReadToEnd()}</style>\n</head>\n<body>");
    }

    private void WriteHeader(ExtractedArticle extracted)
    {
        Article article = extracted.Article;
        _writer.WriteLine("<header>");
        _writer.WriteLine($"<p class=\"file\">{Encode(extracted.File)}</p>");
        if (article.Headline is { } headline && !article.Paragraphs.Any(static paragraph => paragraph.Kind is ParagraphKind.Headline))
            _writer.WriteLine($"<h1>{Encode(headline)}</h1>");
        string?[] facts =
        [
            article.Byline ?? string.Join(", ", article.Authors),
            article.Dateline,
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Section,
            article.Language,
            string.Create(CultureInfo.InvariantCulture, $"{article.WordCount} words"),
        ];
        _writer.WriteLine($"<p class=\"facts\">{string.Join(" · ", facts.Where(static fact => !string.IsNullOrEmpty(fact)).Select(static fact => Encode(fact!)))}</p>");
        _writer.WriteLine("</header>");
    }

    private void WriteParagraph(Paragraph paragraph, IEnumerable<Mark> marks)
    {
        string element = paragraph.Kind switch
        {
            ParagraphKind.Headline => "h1",
            ParagraphKind.Subheading => "h2",
            ParagraphKind.BlockQuote => "blockquote",
            _ => "p",
        };
        _writer.Write($"<{element} class=\"{KindName.Of(paragraph.Kind)}\">");
        MarkedText.Write(_writer, s_encoder, paragraph.Span, paragraph.ReadingText, marks);
        _writer.WriteLine($"</{element}>");
    }

    private void WriteFindings(Article article)
    {
        _writer.WriteLine("<aside>");
        Quote[] spoken = [.. article.Quotes.Where(static quote => SpeakerOf(quote) is not null)];
        if (spoken.Length > 0)
        {
            _writer.WriteLine("<h3>Who said what</h3>\n<dl>");
            foreach (Quote quote in spoken)
                _writer.WriteLine($"<dt>{Encode(SpeakerOf(quote)!)}</dt>\n<dd class=\"quote {KindName.Of(quote.Kind)}\">{Encode(quote.Text)}</dd>");
            _writer.WriteLine("</dl>");
        }

        foreach (IGrouping<EntityKind, Entity> kind in article.Entities.GroupBy(static entity => entity.Kind).OrderBy(static kind => kind.Key))
        {
            _writer.WriteLine($"<h3>{kind.Key}</h3>\n<ul>");
            foreach (Entity entity in kind)
                _writer.WriteLine($"<li><mark class=\"{KindName.Of(kind.Key)}\" title=\"{Encode(entity.Id)}\">{Encode(entity.Name)}</mark> {Encode(string.Join(", ", entity.Aliases))}</li>");
            _writer.WriteLine("</ul>");
        }

        _writer.WriteLine("</aside>");
    }

    private static ILookup<int, Mark> MarksByParagraph(Article article)
    {
        IEnumerable<(Paragraph Paragraph, Mark Mark)> quotes = article.Quotes.Select(static quote =>
            (quote.Paragraph, new Mark(quote.Span, "span", $"quote {KindName.Of(quote.Kind)}", SpeakerOf(quote) ?? KindName.Of(quote.Kind))));
        IEnumerable<(Paragraph Paragraph, Mark Mark)> mentions = article.Entities.SelectMany(static entity => entity.Mentions.Select(mention =>
            (mention.Paragraph, new Mark(mention.Span, "mark", KindName.Of(entity.Kind), entity.Name))));
        return quotes.Concat(mentions).ToLookup(static mark => mark.Paragraph.Index, static mark => mark.Mark);
    }

    private static string? SpeakerOf(Quote quote) => quote.Speaker?.Name ?? quote.SpeakerText;

    private static string Encode(string text) => s_encoder.Encode(text);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ArticleGen.Understanding;

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
        ArticleInfo article = extracted.Article;
        _writer.WriteLine($"<article lang=\"{Encode(article.Language)}\">");
        WriteHeader(extracted);
        _writer.WriteLine("<div class=\"text\">");
        ILookup<int, Mark> marks = MarksByParagraph(extracted);
        for (int i = 0; i < article.Paragraphs.Length; i++)
            WriteParagraph(article, i, marks[i]);
        _writer.WriteLine("</div>");
        WriteFindings(extracted);
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
        ArticleInfo article = extracted.Article;
        FrontMatter front = article.FrontMatter;
        _writer.WriteLine("<header>");
        _writer.WriteLine($"<p class=\"file\">{Encode(extracted.File)}</p>");
        if (front.Headline is { } headline && !article.Paragraphs.Any(static paragraph => paragraph.Kind is ParagraphKind.Headline))
            _writer.WriteLine($"<h1>{Encode(headline)}</h1>");
        string?[] facts =
        [
            front.Byline ?? (front.Authors.IsEmpty ? null : string.Join(", ", front.Authors)),
            front.Dateline,
            front.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            front.Section,
            article.Language,
            string.Create(CultureInfo.InvariantCulture, $"{article.WordCount} words"),
        ];
        _writer.WriteLine($"<p class=\"facts\">{string.Join(" · ", facts.Where(static fact => !string.IsNullOrEmpty(fact)).Select(static fact => Encode(fact!)))}</p>");
        _writer.WriteLine("</header>");
    }

    private void WriteParagraph(ArticleInfo article, int index, IEnumerable<Mark> marks)
    {
        string element = article.Paragraphs[index].Kind switch
        {
            ParagraphKind.Headline => "h1",
            ParagraphKind.Subheading => "h2",
            ParagraphKind.BlockQuote => "blockquote",
            _ => "p",
        };
        _writer.Write($"<{element} class=\"{NameOf(article.Paragraphs[index].Kind)}\">");
        MarkedText.Write(_writer, s_encoder, ReadingText.Of(article, index), marks);
        _writer.WriteLine($"</{element}>");
    }

    private void WriteFindings(ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        _writer.WriteLine("<aside>");
        QuoteInfo[] spoken = [.. article.Quotes.Where(static quote => quote.Speaker >= 0 || quote.SpeakerSpan is not null)];
        if (spoken.Length > 0)
        {
            _writer.WriteLine("<h3>Who said what</h3>\n<dl>");
            foreach (QuoteInfo quote in spoken)
            {
                string said = ReadingText.Of(article, quote.Paragraph, quote.Span);
                _writer.WriteLine($"<dt>{Encode(SpeakerOf(extracted, quote) ?? "")}</dt>\n<dd class=\"quote {NameOf(quote.Kind)}\">{Encode(said)}</dd>");
            }

            _writer.WriteLine("</dl>");
        }

        foreach (IGrouping<EntityKind, EntityInfo> kind in article.Entities.GroupBy(static entity => entity.Kind).OrderBy(static kind => kind.Key))
        {
            _writer.WriteLine($"<h3>{kind.Key}</h3>\n<ul>");
            foreach (EntityInfo entity in kind)
                _writer.WriteLine($"<li><mark class=\"{NameOf(kind.Key)}\" title=\"{Encode(entity.Id)}\">{Encode(entity.Name)}</mark> {Encode(string.Join(", ", entity.Aliases))}</li>");
            _writer.WriteLine("</ul>");
        }

        _writer.WriteLine("</aside>");
    }

    private static ILookup<int, Mark> MarksByParagraph(ExtractedArticle extracted)
    {
        ArticleInfo article = extracted.Article;
        List<(int Paragraph, Mark Mark)> marks = [];
        foreach (QuoteInfo quote in article.Quotes)
            marks.Add((quote.Paragraph, MarkOf(quote.Paragraph, quote.Span, "span", $"quote {NameOf(quote.Kind)}", SpeakerOf(extracted, quote) ?? NameOf(quote.Kind))));
        foreach (EntityInfo entity in article.Entities)
        {
            foreach (MentionInfo mention in entity.Mentions)
                marks.Add((mention.Paragraph, MarkOf(mention.Paragraph, mention.Span, "mark", NameOf(entity.Kind), entity.Name)));
        }

        return marks.ToLookup(static mark => mark.Paragraph, static mark => mark.Mark);

        Mark MarkOf(int paragraph, TextSpan span, string element, string @class, string title)
        {
            ReadingPositions positions = new(article.Paragraphs[paragraph]);
            return new(positions.Of(span.Start), positions.Of(span.End), element, @class, title);
        }
    }

    private static string? SpeakerOf(ExtractedArticle extracted, QuoteInfo quote) =>
        extracted.NameOf(quote.Speaker) ?? extracted.TextOf(quote.SpeakerSpan);

    private static string NameOf<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string Encode(string text) => s_encoder.Encode(text);
}

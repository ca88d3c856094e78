using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>Who said what: the quotations of each speaker, then those of nobody.</summary>
internal sealed class SpeakersPanel : IPanel
{
    public string Heading => "Who said what";

    public int Count(ArticleView view) => view.Article.Quotes.Count;

    public void Write(HtmlWriter html, ArticleView view)
    {
        foreach (IGrouping<string, Quote> speaker in view.QuotesBySpeaker)
        {
            string number = view.NumberOf(speaker.Key).ToString(CultureInfo.InvariantCulture);
            using (html.Element("section", ("class", "speaker"), ("data-speaker", number)))
            {
                using (html.Element("h4"))
                {
                    html.Element("span", number, ("class", "number"));
                    if (speaker.First().Speaker is { } entity)
                        html.Element("a", speaker.Key, ("href", $"#{view.EntryOf(entity)}"));
                    else
                        html.Text(speaker.Key);
                }

                foreach (Quote quote in speaker)
                    WriteQuote(html, view, quote);
            }
        }

        Quote[] unspoken = [.. view.Article.Quotes.Where(static quote => ArticleView.SpeakerOf(quote) is null)];
        if (unspoken.Length == 0)
            return;
        using (html.Element("section", ("class", "speaker")))
        {
            html.Element("h4", "Nobody in particular");
            foreach (Quote quote in unspoken)
                WriteQuote(html, view, quote);
        }
    }

    private static void WriteQuote(HtmlWriter html, ArticleView view, Quote quote)
    {
        using (html.Element("p", ("class", "said"), ("id", view.Names.QuoteEntry(quote.Index))))
        {
            html.Element("a", quote.Text, ("href", $"#{view.Names.Quote(quote.Index)}"), ("data-quote", view.Names.Quote(quote.Index)));
            html.Text(" ");
            html.Element("span", KindLabel.Words(quote.Kind), ("class", $"note {KindName.Of(quote.Kind)}"));
        }

        html.Line();
    }
}

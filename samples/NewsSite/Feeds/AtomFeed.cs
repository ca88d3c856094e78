using System.Globalization;
using System.Text;
using System.Xml;
using ArticleGen;

namespace NewsSite.Feeds;

/// <summary>The newest articles of a language as Atom (RFC 4287). Written by hand: System.ServiceModel.Syndication asks for reflection, which native code has not.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 20;

    public static string Write(Site site, Words words)
    {
        Article[] entries = [.. Site.In(words).Take(MostEntries)];
        string address = site.BaseAddress + words.Home;
        StringBuilder text = new(Xml.Declaration);
        using (XmlWriter xml = XmlWriter.Create(text, Xml.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", ns: null, words.Language);
            xml.WriteElementString("id", Atom, address);
            xml.WriteElementString("title", Atom, words.Paper);
            xml.WriteElementString("subtitle", Atom, words.Tagline);
            xml.WriteElementString("updated", Atom, Time(entries.Select(Updated).DefaultIfEmpty().Max()));
            WriteLink(xml, "alternate", "text/html", address);
            WriteLink(xml, "self", "application/atom+xml", address + "feed.xml");
            foreach (Article article in entries)
                WriteEntry(xml, site, article);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WriteEntry(XmlWriter xml, Site site, Article article)
    {
        string address = site.BaseAddress + Site.AddressOf(article);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("title", Atom, article.Headline);
        xml.WriteElementString("updated", Atom, Time(Updated(article)));
        if (article.Published is { } published)
            xml.WriteElementString("published", Atom, Time(published));
        foreach (string author in article.Authors)
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author);
            xml.WriteEndElement();
        }

        foreach (string tag in article.Tags)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", tag);
            xml.WriteEndElement();
        }

        WriteLink(xml, "alternate", "text/html", address);
        xml.WriteElementString("summary", Atom, article.Excerpt);
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(article.Render(new HtmlOptions { ResolveLinks = true, RewriteLink = target => Absolute(site, target) }));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Absolute(Site site, string target) => target.StartsWith('/') ? site.BaseAddress + target : target;

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateTimeOffset Updated(Article article) => article.Modified ?? article.Published ?? DateTimeOffset.UnixEpoch;

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}

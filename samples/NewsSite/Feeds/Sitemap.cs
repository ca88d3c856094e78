using System.Globalization;
using System.Text;
using System.Xml;
using ArticleGen;

namespace NewsSite.Feeds;

/// <summary>All pages for search engines, articles with their translations.</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static string Write(Site site)
    {
        Dictionary<string, Article> articles = Articles.All.ToDictionary(Site.AddressOf, StringComparer.Ordinal);
        StringBuilder text = new(Xml.Declaration);
        using (XmlWriter xml = XmlWriter.Create(text, Xml.Settings))
        {
            xml.WriteStartElement("urlset", Schema);
            xml.WriteAttributeString("xmlns", "xhtml", ns: null, Xhtml);
            foreach (string address in site.Resources.Where(static resource => resource.Value.ContentType == Resource.HtmlType && resource.Key.EndsWith('/')).Select(static resource => resource.Key))
                WritePage(xml, site, address, articles.GetValueOrDefault(address));
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WritePage(XmlWriter xml, Site site, string address, Article? article)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, site.BaseAddress + address);
        if ((article?.Modified ?? article?.Published) is { } changed)
            xml.WriteElementString("lastmod", Schema, changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (article is { Translations.Count: > 0 })
        {
            foreach (Article translation in article.Translations.Prepend(article))
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", translation.Language);
                xml.WriteAttributeString("href", site.BaseAddress + Site.AddressOf(translation));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}

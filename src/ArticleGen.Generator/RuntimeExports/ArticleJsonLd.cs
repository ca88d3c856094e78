using System;
using System.Collections.Generic;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>Articles as schema.org <c>NewsArticle</c>, <c>BlogPosting</c> or <c>Article</c>.</summary>
    public static class ArticleJsonLd
    {
        private const string NewsArticle = "NewsArticle";

        // What ArticleGenSiteUrl and ArticleGenPublisher say is written here where the project is compiled.
        private const string SiteUrl = "";
        private const string SitePublisher = "";

        private static readonly char[] Pattern = { ':', '{', '*' };

        /// <summary>
        /// The article as JSON-LD, ready for a script element. Quotations are its parts, entities its mentions; whoever speaks is the mention
        /// with the same <c>@id</c>. Dates are no <c>Thing</c>: those with a year are the temporal coverage.
        /// </summary>
        /// <param name="article">The article.</param>
        public static string ToJsonLd(this Article article)
        {
            if (article is null)
                throw new ArgumentNullException(nameof(article));
            JsonText json = new JsonText();
            json.BeginObject();
            json.Write("@context", "https://schema.org");
            string type = TypeOf(article);
            json.Write("@type", type);
            json.Write("identifier", article.Id);
            WritePage(json, article);
            json.WriteOptional("headline", article.Headline);
            json.WriteOptional("description", article.Description);
            json.Write("inLanguage", article.Language);
            WriteAuthors(json, article);
            if (type == NewsArticle)
                json.WriteOptional("dateline", article.Dateline);
            if (article.Published is DateTimeOffset published)
                json.Write("datePublished", published);
            if (article.Modified is DateTimeOffset modified)
                json.Write("dateModified", modified);
            json.WriteOptional("articleSection", article.Section);
            json.WriteOptional("keywords", article.Keywords);
            WriteSource(json, article.Source);
            json.Write("wordCount", article.WordCount);
            json.Write("articleBody", article.Body);
            WriteQuotations(json, article);
            WriteMentions(json, article);
            WriteTemporalCoverage(json, article);
            json.EndObject();
            return json.ToString();
        }

        // What is no web address stands where nobody follows it: "javascript:…" is a name here, as "AFP: Paris" is.
        private static void WriteSource(JsonText json, string? source)
        {
            if (source is null || JsonText.IsWebAddress(source) || source.IndexOf(':') < 0)
            {
                json.WriteOptional("isBasedOn", source);
                return;
            }

            json.BeginObject("isBasedOn");
            json.Write("@type", "CreativeWork");
            json.Write("name", source);
            json.EndObject();
        }

        // What the front matter calls the article, or the template that it is shown with, or its section: the first that says it.
        private static string TypeOf(Article article)
        {
            string? stated = article.Metadata.TryGetValue("type", out MetadataValue? type) ? type.Text : null;
            return KnownType(stated) ?? KnownType(article.Layout) ?? KnownType(article.Section) ?? NewsArticle;
        }

        private static string? KnownType(string? name)
        {
            switch (name?.ToUpperInvariant())
            {
                case "BLOG":
                case "BLOGPOST":
                case "BLOGPOSTING":
                case "POST":
                case "POSTS":
                    return "BlogPosting";
                case "ARTICLE":
                case "DOC":
                case "DOCS":
                case "PAGE":
                    return "Article";
                case "NEWS":
                case "NEWSARTICLE":
                    return NewsArticle;
                default:
                    return null;
            }
        }

        private static void WritePage(JsonText json, Article article)
        {
            if (AddressOf(article) is string address)
            {
                json.Write("url", address);
                json.Write("mainEntityOfPage", address);
            }

            if (article.Image is string image && (JsonText.IsWebAddress(image) || image.IndexOf(':') < 0))
                json.Write("image", OnSite(image) ?? image);
            string? publisher = article.Metadata.TryGetValue("publisher", out MetadataValue? value) ? value["name"].Text ?? value.Text : null;
            if (publisher is null && SitePublisher.Length > 0)
                publisher = SitePublisher;
            if (publisher is null)
                return;
            json.BeginObject("publisher");
            json.Write("@type", "Organization");
            json.Write("name", publisher);
            if (SiteUrl.Length > 0 && publisher == SitePublisher)
                json.Write("url", SiteUrl);
            json.EndObject();
        }

        // Only a whole address names a page. On a site, a path that the front matter gives does too, and else the slug: a permalink may be a pattern.
        private static string? AddressOf(Article article)
        {
            string? path = null;
            foreach (string key in new[] { "canonical", "canonical_url", "canonicalUrl", "url" })
            {
                if (!article.Metadata.TryGetValue(key, out MetadataValue? value) || !(value.Text is string text))
                    continue;
                if (JsonText.IsWebAddress(text))
                    return text;
                path = path ?? text;
            }

            if (article.Permalink is string permalink && JsonText.IsWebAddress(permalink))
                return permalink;
            return OnSite(path ?? article.Permalink ?? "") ?? OnSite(article.Slug);
        }

        private static string? OnSite(string path)
        {
            if (SiteUrl.Length == 0 || path.Length == 0 || path.IndexOfAny(Pattern) >= 0)
                return null;
            string address = new Uri(new Uri(SiteUrl[SiteUrl.Length - 1] == '/' ? SiteUrl : SiteUrl + "/"), path).AbsoluteUri;
            return JsonText.IsWebAddress(address) ? address : null;
        }

        private static void WriteAuthors(JsonText json, Article article)
        {
            IReadOnlyList<string> authors = article.Authors.Count == 0 && article.Byline is string byline ? new[] { byline } : article.Authors;
            if (authors.Count == 0)
                return;
            json.BeginArray("author");
            foreach (string author in authors)
            {
                json.BeginObject();
                json.Write("@type", "Person");
                json.Write("name", author);
                json.EndObject();
            }

            json.EndArray();
        }

        private static void WriteQuotations(JsonText json, Article article)
        {
            json.BeginArray("hasPart");
            foreach (Quote quote in article.Quotes)
            {
                if (quote.Kind == QuoteKind.Scare || quote.Kind == QuoteKind.Title)
                    continue;
                json.BeginObject();
                json.Write("@type", "Quotation");
                json.Write("text", quote.Text);
                if (quote.Speaker is Entity speaker)
                    WriteReference(json, "spokenByCharacter", speaker);
                else
                    json.WriteOptional("creditText", quote.SpeakerText);
                if (quote.Via is Entity via)
                    WriteReference(json, "provider", via);
                json.EndObject();
            }

            json.EndArray();
        }

        private static void WriteMentions(JsonText json, Article article)
        {
            json.BeginArray("mentions");
            foreach (Entity entity in article.Entities)
            {
                if (entity.Kind == EntityKind.Date)
                    continue;
                json.BeginObject();
                WriteNode(json, entity);
                json.WriteOptional("alternateName", entity.Aliases);
                if (entity.WikidataId is string item)
                    json.Write("sameAs", "http://www.wikidata.org/entity/" + item);
                WriteDetail(json, entity);
                json.EndObject();
            }

            json.EndArray();
        }

        private static void WriteDetail(JsonText json, Entity entity)
        {
            switch (entity)
            {
                case Person person:
                    json.WriteOptional("givenName", person.GivenName);
                    json.WriteOptional("familyName", person.FamilyName);
                    json.WriteOptional("honorificPrefix", person.Honorific);
                    json.WriteOptional("jobTitle", person.Role);
                    break;
                case Place place when place.CountryCode is string country:
                    json.BeginObject("address");
                    json.Write("@type", "PostalAddress");
                    json.Write("addressCountry", country);
                    json.EndObject();
                    break;
                case Money money:
                    json.Write("value", money.Amount);
                    json.Write("currency", money.Currency);
                    break;
                case Percent percent:
                    json.Write("value", percent.Value);
                    // The UN/CEFACT common code of the percent sign, as unitCode asks for.
                    json.Write("unitCode", "P1");
                    break;
                case Quantity quantity:
                    json.Write("value", quantity.Value);
                    json.Write("unitText", quantity.Unit);
                    break;
            }
        }

        private static void WriteTemporalCoverage(JsonText json, Article article)
        {
            List<string> dates = new List<string>();
            foreach (DateExpression date in article.Dates)
            {
                if (date.Year is not null)
                    dates.Add(date.Iso);
            }

            json.WriteOptional("temporalCoverage", dates);
        }

        private static void WriteReference(JsonText json, string property, Entity entity)
        {
            json.BeginObject(property);
            WriteNode(json, entity);
            json.EndObject();
        }

        private static void WriteNode(JsonText json, Entity entity)
        {
            string kind = entity.Kind.ToString();
            json.Write("@type", TypeOf(entity.Kind));
            json.Write("@id", "#" + char.ToLowerInvariant(kind[0]) + kind.Substring(1) + "-" + Uri.EscapeDataString(entity.Id));
            json.Write("name", entity.Name);
        }

        private static string TypeOf(EntityKind kind)
        {
            switch (kind)
            {
                case EntityKind.Person:
                case EntityKind.Organization:
                case EntityKind.Place:
                case EntityKind.Event:
                    return kind.ToString();
                case EntityKind.Money:
                    return "MonetaryAmount";
                case EntityKind.Percent:
                case EntityKind.Quantity:
                    return "QuantitativeValue";
                default:
                    return "Thing";
            }
        }
    }
}

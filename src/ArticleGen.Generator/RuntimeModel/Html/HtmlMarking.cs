using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>The marks that an article gets: its quotations with their speakers, and its names.</summary>
    internal static class HtmlMarking
    {
        internal static HtmlMarks Of(Article article, HtmlOptions options)
        {
            HtmlMarks marks = new HtmlMarks();
            if (options.MarkQuotations)
            {
                foreach (Quote quote in article.Quotes)
                    marks.Add(quote.Span, quote.Speaker is null ? "<q>" : "<q data-speaker=\"" + Escape(quote.Speaker.Name) + "\">", "</q>");
            }

            if (options.MarkEntities)
            {
                foreach (Entity entity in article.Entities)
                {
                    if (!(ClassOf(entity.Kind) is string name))
                        continue;
                    foreach (Mention mention in entity.Mentions)
                        marks.Add(mention.Span, "<span class=\"" + name + "\" data-id=\"" + Escape(entity.Id) + "\">", "</span>");
                }
            }

            marks.Sort();
            return marks;
        }

        private static string? ClassOf(EntityKind kind)
        {
            switch (kind)
            {
                case EntityKind.Person:
                    return "person";
                case EntityKind.Organization:
                    return "organization";
                case EntityKind.Place:
                    return "place";
                case EntityKind.Event:
                    return "event";
                case EntityKind.Work:
                    return "work";
                default:
                    return null;
            }
        }

        private static string Escape(string text)
        {
            StringBuilder html = new StringBuilder(text.Length);
            HtmlText.Append(html, text);
            return html.ToString();
        }
    }
}

using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Everything of one article, decoded.</summary>
    internal sealed class ArticleContent
    {
        // Where the markup stands in the table; 0 where the article is plain text.
        internal int MarkupPosition;
        internal string Text = "";
        internal string Language = "";
        internal string? Headline;
        internal int WordCount;
        internal string? Byline;
        internal string? Dateline;
        internal string? Source;
        internal string? Section;
        internal string? Description;
        internal DateTimeOffset? Published;
        internal DateTimeOffset? Modified;
        internal IReadOnlyList<string> Authors = Array.Empty<string>();
        internal IReadOnlyList<string> Keywords = Array.Empty<string>();
        internal IReadOnlyList<string> RelatedIds = Array.Empty<string>();
        internal string? Slug;
        internal string? Permalink;
        internal string? Image;
        internal string? Layout;
        internal bool IsDraft;
        internal IReadOnlyList<string> Aliases = Array.Empty<string>();
        internal IReadOnlyDictionary<string, MetadataValue> Metadata = MetadataValue.NoMembers;
        internal IReadOnlyList<Paragraph> Paragraphs = Array.Empty<Paragraph>();
        internal IReadOnlyList<Quote> Quotes = Array.Empty<Quote>();
        internal IReadOnlyList<Entity> Entities = Array.Empty<Entity>();
        internal IReadOnlyList<Person> People = Array.Empty<Person>();
        internal IReadOnlyList<Organization> Organizations = Array.Empty<Organization>();
        internal IReadOnlyList<Place> Places = Array.Empty<Place>();
        internal IReadOnlyList<DateExpression> Dates = Array.Empty<DateExpression>();

        /// <summary>The index of the paragraph that holds a position of the text, or -1.</summary>
        internal int ParagraphAt(int position)
        {
            int low = 0;
            int high = Paragraphs.Count - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                TextSpan span = Paragraphs[middle].Span;
                if (position < span.Start)
                    high = middle - 1;
                else if (position >= span.End)
                    low = middle + 1;
                else
                    return middle;
            }

            return -1;
        }

        internal string Prose()
        {
            StringBuilder text = new StringBuilder(Text.Length);
            foreach (Paragraph paragraph in Paragraphs)
            {
                if (!IsProse(paragraph.Kind))
                    continue;
                if (text.Length > 0)
                    text.Append("\n\n");
                text.Append(paragraph.Text);
            }

            return text.ToString();
        }

        internal static bool IsProse(ParagraphKind kind) =>
            kind == ParagraphKind.Lead || kind == ParagraphKind.Body || kind == ParagraphKind.Subheading || kind == ParagraphKind.ListItem || kind == ParagraphKind.BlockQuote;
    }
}

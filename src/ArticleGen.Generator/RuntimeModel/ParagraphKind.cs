namespace ArticleGen
{
    /// <summary>What a paragraph is in its article.</summary>
    public enum ParagraphKind
    {
        /// <summary>The title of the article (schema.org <c>headline</c>).</summary>
        Headline,

        /// <summary>Who wrote it (IPTC <c>byline</c>).</summary>
        Byline,

        /// <summary>Where and when it was written, standing alone (IPTC <c>dateline</c>).</summary>
        Dateline,

        /// <summary>The first paragraph of the reading text.</summary>
        Lead,

        /// <summary>Any later paragraph of the reading text.</summary>
        Body,

        /// <summary>A title within the article.</summary>
        Subheading,

        /// <summary>One item of a list.</summary>
        ListItem,

        /// <summary>A quotation set off from the text.</summary>
        BlockQuote,

        /// <summary>The text of a picture.</summary>
        Caption,

        /// <summary>The headline of, or link to, another article.</summary>
        Related,

        /// <summary>Where the article comes from.</summary>
        Source,

        /// <summary>What belongs to the page and not to the article: comment counters, share bars, newsletter lines.</summary>
        Boilerplate,
    }
}

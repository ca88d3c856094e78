using System;

namespace ArticleGen
{
    /// <summary>How an article is written as HTML. What is not set is safe to show whoever wrote the article.</summary>
    public sealed class HtmlOptions
    {
        /// <summary>What becomes of the HTML that the author wrote; it is shown as text unless this says otherwise.</summary>
        public RawHtml RawHtml { get; set; } = RawHtml.Escape;

        /// <summary>Whether headings get ids to link to; they do unless this says otherwise.</summary>
        public bool HeadingAnchors { get; set; } = true;

        /// <summary>What relative targets of links and images are put behind, such as <c>/blog/</c>.</summary>
        public string? BasePath { get; set; }

        /// <summary>Whether links to other articles lead to their <see cref="Article.Path"/>, behind <see cref="BasePath"/> if that is set.</summary>
        public bool ResolveLinks { get; set; }

        /// <summary>Rewrites the target of each link; called after <see cref="BasePath"/> was put before it.</summary>
        public Func<string, string>? RewriteLink { get; set; }

        /// <summary>Rewrites the source of each image; called after <see cref="BasePath"/> was put before it.</summary>
        public Func<string, string>? RewriteImage { get; set; }

        /// <summary>Whether quotations are marked: <c>&lt;q data-speaker="…"&gt;</c>. The quotation marks of the text stay outside.</summary>
        public bool MarkQuotations { get; set; }

        /// <summary>Whether mentions of people, organisations, places, events and works are marked: <c>&lt;span class="person"&gt;</c>.</summary>
        public bool MarkEntities { get; set; }

        internal static HtmlOptions Conformant() => new HtmlOptions { RawHtml = RawHtml.Keep, HeadingAnchors = false };
    }
}

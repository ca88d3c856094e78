namespace ArticleGen
{
    /// <summary>What becomes of the HTML that the author of an article wrote.</summary>
    public enum RawHtml
    {
        /// <summary>It is shown as text.</summary>
        Escape,

        /// <summary>It is left out.</summary>
        Drop,

        /// <summary>It stays, but for the tags that GFM (6.11) takes for dangerous, which are shown as text.</summary>
        Filter,

        /// <summary>It stays.</summary>
        Keep,
    }
}

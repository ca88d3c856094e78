namespace ArticleGen
{
    /// <summary>What a quotation is.</summary>
    public enum QuoteKind
    {
        /// <summary>Words of a speaker that form a clause or a sentence.</summary>
        Direct,

        /// <summary>A few words of a speaker inside the author's own sentence.</summary>
        Fragment,

        /// <summary>A word held at a distance: emphasis, a term, a nickname. Nobody speaks.</summary>
        Scare,

        /// <summary>The name of a work, ship, newspaper or operation.</summary>
        Title,

        /// <summary>Reported speech without quotation marks.</summary>
        Indirect,
    }
}

namespace ArticleGen
{
    /// <summary>What a value of front matter is.</summary>
    public enum MetadataKind
    {
        /// <summary>Nothing: an empty value.</summary>
        Null,

        /// <summary>A text.</summary>
        Text,

        /// <summary>A number.</summary>
        Number,

        /// <summary>True or false.</summary>
        Boolean,

        /// <summary>A date, with or without a time.</summary>
        Date,

        /// <summary>A list.</summary>
        List,

        /// <summary>Keys with values.</summary>
        Map,
    }
}

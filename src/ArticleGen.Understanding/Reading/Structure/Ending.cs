namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>How a paragraph ends, closing quotation marks and brackets aside.</summary>
internal enum Ending : byte
{
    /// <summary>With a word, as titles do.</summary>
    Open,

    /// <summary>With a stop, an exclamation mark or an ellipsis.</summary>
    Sentence,

    /// <summary>With a question mark.</summary>
    Question,

    /// <summary>With a colon: something follows.</summary>
    Colon,

    /// <summary>With a semicolon or comma, as an item of a list that goes on.</summary>
    Item,
}

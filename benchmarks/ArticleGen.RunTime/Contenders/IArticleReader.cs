namespace ArticleGen.RunTime.Contenders;

/// <summary>Articles of a program that has just started; what was read is kept.</summary>
internal interface IArticleReader
{
    /// <summary>Reads the headline and the paragraphs of one article.</summary>
    /// <param name="id">The article.</param>
    /// <param name="digest">What was read.</param>
    void ReadOne(string id, Digest digest);

    /// <summary>Reads everything that is known of all articles.</summary>
    /// <param name="digest">What was read.</param>
    void ReadAll(Digest digest);
}

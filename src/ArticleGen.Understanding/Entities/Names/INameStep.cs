namespace ArticleGen.Understanding.Entities.Names;

/// <summary>One correction of the names of an article. Steps keep nothing: what they need is in the context.</summary>
internal interface INameStep
{
    /// <summary>Changes the names as far as this step has evidence to.</summary>
    /// <param name="context">The article and what is known of it.</param>
    /// <param name="names">Its names.</param>
    void Revise(NameContext context, NameSpans names);
}

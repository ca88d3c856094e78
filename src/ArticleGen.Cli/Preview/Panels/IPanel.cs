namespace ArticleGen.Cli.Preview.Panels;

/// <summary>One of the panels beside the text.</summary>
internal interface IPanel
{
    /// <summary>Its heading.</summary>
    string Heading { get; }

    /// <summary>How many findings it has; a panel without any is left out.</summary>
    int Count(ArticleView view);

    void Write(HtmlWriter html, ArticleView view);
}

using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;

namespace ArticleGen.Cli;

/// <summary>Reads articles with the options of the command line, as the generator reads them with those of the project.</summary>
internal sealed class ArticleReader(UnderstandingOptions options)
{
    public ExtractedArticle Read(ArticleText article)
    {
        ArticleInfo understood = ArticleUnderstanding.Understand(article.Text, options with { Format = ArticleFormats.OfFile(article.File), File = article.File }).Article;
        return new(article.File, DetachedArticles.Compile(understood.FrontMatter.Id ?? ArticlePath.Of(article.File).Name, understood));
    }
}

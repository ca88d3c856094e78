using ArticleGen.Cli.Checking;
using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;

namespace ArticleGen.Cli;

/// <summary>Reads articles with the options of the command line, as the generator reads them with those of the project.</summary>
internal sealed class ArticleReader(UnderstandingOptions options)
{
    public ExtractedArticle Read(ArticleText article)
    {
        ArticleAnalysis analysis = ArticleUnderstanding.Understand(article.Text, options with { Format = ArticleFormats.OfFile(article.File), File = article.File });
        ArticleInfo understood = analysis.Article;
        string id = understood.FrontMatter.Id ?? ArticlePath.Of(article.File).Name;
        return new(article.File, DetachedArticles.Compile(id, understood), ProblemText.Of(article.Text, analysis.Problems));
    }
}

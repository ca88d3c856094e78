using System.IO;
using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;
using ArticleGen.Understanding;

namespace ArticleGen.Cli;

/// <summary>Reads articles with the options of the command line, as the generator reads them with those of the project.</summary>
internal sealed class ArticleReader(UnderstandingOptions options)
{
    public ExtractedArticle Read(ArticleText article)
    {
        bool markdown = Path.GetExtension(article.File).ToUpperInvariant() is ".MD" or ".MARKDOWN";
        ArticleInfo understood = ArticleUnderstanding.Understand(
            article.Text,
            options with { Format = markdown ? ArticleFormat.Markdown : ArticleFormat.PlainText }).Article;
        return new(article.File, understood.FrontMatter.Id ?? Path.GetFileNameWithoutExtension(article.File), understood);
    }
}

using System;
using System.IO;
using System.Text;

namespace ArticleGen.Cli.Output;

/// <summary>One export of the model per article and line, flushed as it goes.</summary>
internal sealed class ExportWriter(Stream output, Func<Article, string> export) : IArticleWriter
{
    public void Write(ExtractedArticle extracted)
    {
        output.Write(Encoding.UTF8.GetBytes(export(extracted.Article) + "\n"));
        output.Flush();
    }

    public void Dispose()
    {
    }
}

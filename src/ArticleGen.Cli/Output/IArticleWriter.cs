using System;

namespace ArticleGen.Cli.Output;

/// <summary>Writes articles one after the other; each has left the process when <see cref="Write"/> returns.</summary>
internal interface IArticleWriter : IDisposable
{
    void Write(ExtractedArticle extracted);
}

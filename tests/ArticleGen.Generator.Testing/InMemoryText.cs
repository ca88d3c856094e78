using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Testing;

/// <summary>What the compiler sees of an article. An edited file is another instance.</summary>
/// <param name="article">The article.</param>
internal sealed class InMemoryText(TestArticle article) : AdditionalText
{
    public TestArticle Article => article;

    public override string Path => article.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => article.Fault is { } fault ? throw fault() : article.Text;
}

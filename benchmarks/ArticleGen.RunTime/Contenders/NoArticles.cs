namespace ArticleGen.RunTime.Contenders;

/// <summary>What a process costs by itself.</summary>
internal sealed class NoArticles : IArticleReader
{
    public void ReadOne(string id, Digest digest)
    {
    }

    public void ReadAll(Digest digest)
    {
    }
}

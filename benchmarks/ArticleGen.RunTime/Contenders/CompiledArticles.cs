namespace ArticleGen.RunTime.Contenders;

/// <summary>The articles that ArticleGen has compiled into an assembly.</summary>
internal sealed class CompiledArticles(ArticleCatalog catalog) : IArticleReader
{
    public void ReadOne(string id, Digest digest) => ReadText(catalog.Find(id)!, digest);

    public void ReadAll(Digest digest)
    {
        foreach (Article article in catalog.All)
        {
            ReadText(article, digest);
            foreach (Paragraph paragraph in article.Paragraphs)
                digest.AddFinding((int)paragraph.Kind, paragraph.Span.Start, paragraph.Span.Length);
            foreach (Quote quote in article.Quotes)
                Read(quote, digest);
            foreach (Entity entity in article.Entities)
                Read(entity, digest);
        }
    }

    private static void ReadText(Article article, Digest digest)
    {
        digest.AddText(article.Headline);
        foreach (Paragraph paragraph in article.Paragraphs)
            digest.AddText(paragraph.Text);
    }

    private static void Read(Quote quote, Digest digest)
    {
        digest.AddFinding((int)quote.Kind, quote.Span.Start, quote.Span.Length);
        digest.AddFinding(quote.Text);
        digest.AddFinding(quote.Speaker?.Name);
        digest.AddFinding(quote.Cue);
    }

    private static void Read(Entity entity, Digest digest)
    {
        digest.AddFinding(entity.Id);
        digest.AddFinding(entity.Name);
        foreach (Mention mention in entity.Mentions)
        {
            digest.AddFinding((int)entity.Kind, mention.Span.Start, mention.Span.Length);
            digest.AddFinding(mention.Text);
        }
    }
}

namespace ArticleGen.RunTime.Contenders;

/// <summary>Reads articles that came from JSON, as <see cref="CompiledArticles"/> reads those that were compiled.</summary>
internal static class JsonReading
{
    public static void ReadText(JsonArticle article, Digest digest)
    {
        digest.AddText(article.Headline);
        foreach (JsonParagraph paragraph in article.Paragraphs)
            digest.AddText(paragraph.Text);
    }

    public static void Read(JsonArticle article, Digest digest)
    {
        ReadText(article, digest);
        foreach (JsonParagraph paragraph in article.Paragraphs)
            digest.AddFinding(paragraph.Kind, paragraph.Start, paragraph.Length);
        foreach (JsonQuote quote in article.Quotes)
        {
            digest.AddFinding(quote.Kind, quote.Start, quote.Length);
            digest.AddFinding(quote.Text);
            digest.AddFinding(quote.Speaker is { } speaker ? article.Entities[speaker].Name : null);
            digest.AddFinding(quote.Cue);
        }

        foreach (JsonEntity entity in article.Entities)
            Read(entity, digest);
    }

    private static void Read(JsonEntity entity, Digest digest)
    {
        digest.AddFinding(entity.Id);
        digest.AddFinding(entity.Name);
        foreach (JsonMention mention in entity.Mentions)
        {
            digest.AddFinding(entity.Kind, mention.Start, mention.Length);
            digest.AddFinding(mention.Text);
        }
    }
}

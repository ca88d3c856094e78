using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>One understood article, ready to be written.</summary>
/// <param name="File">Its path or name as the caller gave it.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Article">What it means.</param>
internal sealed record ExtractedArticle(string File, string Id, ArticleInfo Article)
{
    /// <summary>The canonical name of an entity, or <see langword="null"/> for -1.</summary>
    public string? NameOf(int entity) => entity < 0 ? null : Article.Entities[entity].Name;

    /// <summary>The reading text of a span that need not lie in the paragraph it is reported for: a speaker may stand in another one.</summary>
    public string? TextOf(TextSpan? span)
    {
        if (span is not { } place)
            return null;
        for (int i = 0; i < Article.Paragraphs.Length; i++)
        {
            if (Article.Paragraphs[i].Span.Contains(place))
                return ReadingText.Of(Article, i, place);
        }

        return Article.Text.Substring(place.Start, place.Length);
    }
}

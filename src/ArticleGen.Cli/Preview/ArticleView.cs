using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>One article as the page shows it: its model, and how the parts of the page refer to each other.</summary>
internal sealed class ArticleView
{
    private readonly Dictionary<Entity, int> _indexes;
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);

    /// <param name="number">Its place among the articles of the page, from 0.</param>
    /// <param name="article">Its model, the path it came from, and what is wrong with it.</param>
    public ArticleView(int number, ExtractedArticle article)
    {
        File = article.File;
        Article = article.Article;
        Problems = article.Problems;
        Names = new(number);
        _indexes = new(ReferenceEqualityComparer.Instance);
        for (int index = 0; index < Article.Entities.Count; index++)
            _indexes[Article.Entities[index]] = index;
        foreach (string speaker in Article.Quotes.Select(SpeakerOf).OfType<string>())
            _speakers.TryAdd(speaker, _speakers.Count + 1);
    }

    /// <summary>The articles of one page, numbered.</summary>
    public static ArticleView[] Of(IEnumerable<ExtractedArticle> articles) => [.. articles.Select(static (article, number) => new ArticleView(number, article))];

    public string File { get; }

    public Article Article { get; }

    public IReadOnlyList<ArticleProblem> Problems { get; }

    public Names Names { get; }

    public string Title => Article.Headline ?? Article.Id;

    /// <summary>The speakers with what they said, in the order in which they first speak.</summary>
    public IEnumerable<IGrouping<string, Quote>> QuotesBySpeaker => Article.Quotes.Where(static quote => SpeakerOf(quote) is not null).GroupBy(static quote => SpeakerOf(quote)!, StringComparer.Ordinal);

    /// <summary>Who speaks: the entity, or the words that stand for somebody unnamed.</summary>
    public static string? SpeakerOf(Quote quote) => quote.Speaker?.Name ?? quote.SpeakerText;

    /// <summary>The number that a speaker has on the page, from 1.</summary>
    public int NumberOf(string speaker) => _speakers[speaker];

    /// <summary>The id of an entity's entry among the findings.</summary>
    public string EntryOf(Entity entity) => Names.Entity(_indexes[entity]);

    /// <summary>The id of the mark of one of an entity's mentions.</summary>
    public string MarkOf(Entity entity, int mention) => Names.Mention(_indexes[entity], mention);

    /// <summary>The id of the mention of the speaker that is nearest to the quotation; <see langword="null"/> for somebody unnamed.</summary>
    public string? SpeakerMarkOf(Quote quote)
    {
        if (quote.Speaker is not { Mentions.Count: > 0 } speaker)
            return null;
        int nearest = Enumerable.Range(0, speaker.Mentions.Count).MinBy(index => Distance(speaker.Mentions[index].Span, quote.Span));
        return MarkOf(speaker, nearest);
    }

    /// <summary>Whether something stands in the text that is read, rather than in front matter or markup.</summary>
    public bool IsInText(TextSpan span) => Article.Paragraphs.Any(paragraph => paragraph.Span.Start <= span.Start && span.Start < paragraph.Span.End);

    /// <summary>A probability as a reader takes it in.</summary>
    public static string Percent(double probability) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(probability * 100)} %");

    private static int Distance(TextSpan mention, TextSpan quote) =>
        mention.End <= quote.Start ? quote.Start - mention.End : mention.Start >= quote.End ? mention.Start - quote.End : 0;
}

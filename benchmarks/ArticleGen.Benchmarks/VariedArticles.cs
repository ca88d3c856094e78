using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ArticleGen.Benchmarks;

/// <summary>
/// Articles to measure with: varied, in French and English by turns, with headlines, quotes, names, dates and amounts.
/// Deterministic: the article of a number is always the same, and one article more changes none of the others.
/// </summary>
internal static class VariedArticles
{
    /// <summary>The size of a usual news article, in UTF-16 code units.</summary>
    public const int UsualLength = 3000;

    private static readonly Lazy<ArticleTemplate> French = new(static () => ArticleTemplate.Load("fr"));
    private static readonly Lazy<ArticleTemplate> English = new(static () => ArticleTemplate.Load("en"));

    /// <summary>The article of a number.</summary>
    /// <param name="number">Not negative; even numbers are French, odd ones English.</param>
    /// <param name="length">About how long it is, in UTF-16 code units.</param>
    public static VariedArticle Create(int number, int length = UsualLength)
    {
        ArticleTemplate template = number % 2 == 0 ? French.Value : English.Value;
        return new(string.Create(CultureInfo.InvariantCulture, $"article-{number:00000}"), template.Language, new ArticleWriter(template, number).Write(length));
    }

    /// <summary>The first articles.</summary>
    public static IEnumerable<VariedArticle> Take(int count, int length = UsualLength) =>
        Enumerable.Range(0, count).Select(number => Create(number, length));

    /// <summary>Writes the first articles as files.</summary>
    public static void WriteFiles(string folder, int count, int length = UsualLength)
    {
        Directory.CreateDirectory(folder);
        foreach (VariedArticle article in Take(count, length))
            File.WriteAllText(Path.Combine(folder, article.Id + ".txt"), article.Text);
    }
}

/// <summary>One article to measure with.</summary>
/// <param name="Id">Its id and file name without extension.</param>
/// <param name="Language">Its ISO 639-1 code.</param>
/// <param name="Text">Its text.</param>
internal sealed record VariedArticle(string Id, string Language, string Text);

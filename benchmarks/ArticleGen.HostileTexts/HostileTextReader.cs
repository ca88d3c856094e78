using System;
using System.Linq;
using System.Threading;
using ArticleGen.Understanding;

namespace ArticleGen.HostileTexts;

/// <summary>Gives a hostile text to what reads it.</summary>
public static class HostileTextReader
{
    /// <summary>What stands between the entities and the article of <see cref="Reader.DeclaredText"/>.</summary>
    public const string Fence = "\n===\n";

    /// <summary>Reads a text of a shape; returns how much came out of it.</summary>
    /// <param name="name">The shape.</param>
    /// <param name="text">A text that it made.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static int Read(string name, string text, CancellationToken cancellationToken) => Read(Families.Named(name).Reader, text, cancellationToken);

    private static int Read(Reader reader, string text, CancellationToken cancellationToken)
    {
        switch (reader)
        {
            case Reader.EntityList:
                EntityCsvResult list = EntityCsv.Parse(text, cancellationToken);
                return list.Declarations.Length + list.Problems.Length;
            case Reader.DeclaredText:
                int fence = text.IndexOf(Fence, StringComparison.Ordinal);
                return Understand(text[(fence + Fence.Length)..], new() { Entities = EntityCsv.Parse(text[..fence], cancellationToken).Declarations }, cancellationToken);
            default:
                return Understand(text, new() { Format = reader == Reader.Markdown ? ArticleFormat.Markdown : ArticleFormat.PlainText, IndirectSpeech = true }, cancellationToken);
        }
    }

    private static int Understand(string text, UnderstandingOptions options, CancellationToken cancellationToken)
    {
        (ArticleInfo article, EquatableArray<Problem> problems) = ArticleUnderstanding.Understand(text, options, cancellationToken);
        return article.Paragraphs.Length + article.Quotes.Length + article.Entities.Sum(static entity => entity.Mentions.Length) + problems.Length;
    }
}

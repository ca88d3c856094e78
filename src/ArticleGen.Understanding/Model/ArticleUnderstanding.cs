using System;
using System.Threading;
using System.Threading.Tasks;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Entities.Description;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding;

/// <summary>What an article is read with.</summary>
public sealed record UnderstandingOptions
{
    /// <summary>Plain text, language detected, no declarations.</summary>
    public static UnderstandingOptions Default { get; } = new();

    /// <summary>How the file is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>The name or path of the file, which may say the date and the language; nothing else is made of it.</summary>
    public string? File { get; init; }

    /// <summary>The ISO 639-1 code of the language, or <see langword="null"/> to take it from the name of the file or detect it. Front matter goes first.</summary>
    public string? Language { get; init; }

    /// <summary>Whether reported speech without quotation marks is looked for.</summary>
    public bool IndirectSpeech { get; init; }

    /// <summary>The ids of the diagnostics that <c>articlegen-disable</c> may name; empty where that is not checked.</summary>
    public EquatableArray<string> Diagnostics { get; init; }

    /// <summary>Entities declared for all articles; front matter and inline links go first.</summary>
    public EquatableArray<EntityDeclaration> Entities { get; init; }
}

/// <summary>What an article means, and what is wrong with it.</summary>
/// <param name="Article">The model.</param>
/// <param name="Problems">What is wrong, by position.</param>
public sealed record ArticleAnalysis(ArticleInfo Article, EquatableArray<Problem> Problems);

/// <summary>The entry point of text understanding: decoded text in, article model out. Deterministic, culture-free, no I/O.</summary>
public static class ArticleUnderstanding
{
    /// <summary>The languages that are understood, as ISO 639-1 codes.</summary>
    public static EquatableArray<string> Languages { get; } = [.. Lexicon.Languages];

    /// <summary>
    /// Begins to load what articles of any language need, beside the caller. Nobody has to call it: who does so early waits less for the first article.
    /// </summary>
    public static void Prepare()
    {
        Begin(static () => Lexicon.Shared);
        Begin(static () => NameLists.Shared);
        Begin(static () => WordClusters.Shared);
        Begin(static () => LogLinearModel.Speakers);
        Begin(static () => LogLinearModel.QuoteKinds);

        // What cannot be loaded is told to the article that needs it.
        static void Begin(Func<object> load) => _ = Task.Run(load).ContinueWith(static loaded => loaded.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    /// <summary>Reads one article. Never throws for any text; what cannot be understood is left out or reported as a problem.</summary>
    /// <param name="text">The decoded file text, without a byte order mark.</param>
    /// <param name="options">What to read it with.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="System.OperationCanceledException">The reading was stopped.</exception>
    public static ArticleAnalysis Understand(string text, UnderstandingOptions options, CancellationToken cancellationToken = default) =>
        Understand(text, options, NameChain.Default, cancellationToken);

    /// <summary>Reads one article with other corrections of names, or with a record of them.</summary>
    internal static ArticleAnalysis Understand(string text, UnderstandingOptions options, NameChain chain, CancellationToken cancellationToken)
    {
        using Cancellation.Scope scope = Cancellation.Ask(cancellationToken);
        ProblemList problems = new();
        Document document = DocumentReader.Read(text, options, problems, cancellationToken);
        EquatableArray<QuotationMarks> quotations = QuotationScanner.Scan(document, problems, cancellationToken);
        EntityIndex entities = EntityRecognizer.Recognize(document, quotations, options, problems, chain, cancellationToken);
        EquatableArray<QuoteInfo> quotes = QuoteAttribution.Attribute(document, quotations, entities, options, cancellationToken);
        return new(
            new(
                text,
                document.Language,
                document.Headline,
                SignedFrontMatter.Fill(document, entities),
                document.ToParagraphs(),
                quotes,
                entities.ToEntities(),
                document.WordCount)
            {
                Markup = options.Format is ArticleFormat.PlainText ? null : document.Markup.ToEquatableArray(),
            },
            problems.ToArray());
    }
}

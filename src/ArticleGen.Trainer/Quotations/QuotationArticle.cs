using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Evaluation.Scoring;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Trainer.Quotations;

/// <summary>An annotated article, read as far as the models do not matter: its names are those that the recogniser finds.</summary>
internal sealed class QuotationArticle
{
    private const int Around = 60;
    private const int LongestTitle = 1;

    private readonly GoldArticle _gold;
    private readonly bool _isNews;
    private readonly Document _document;
    private readonly EquatableArray<QuotationMarks> _marks;
    private readonly EntityIndex _entities;
    private readonly Dictionary<TextSpan, GoldQuote> _quotes = [];

    private QuotationArticle(GoldArticle gold, bool isNews)
    {
        _isNews = isNews;
        _gold = gold;
        UnderstandingOptions options = new() { Format = gold.Format, Language = gold.Language };
        ProblemList problems = new();
        _document = DocumentReader.Read(gold.Text, options, problems, default);
        _marks = QuotationScanner.Scan(_document, problems, default);
        _entities = EntityRecognizer.Recognize(_document, _marks, options, problems, NameChain.Default, default);
        foreach (GoldQuote quote in gold.Quotes)
            _quotes[Trim(quote.Span)] = quote;
    }

    public string Id => _gold.Id;

    public string Language => _gold.Language;

    /// <summary>The annotated articles of some folders, in order.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="areNews">Whether they were in the news, and not written for training.</param>
    /// <param name="names">What finds the names; the shipped models if nothing.</param>
    public static QuotationArticle[] ReadAll(IEnumerable<DirectoryInfo> folders, bool areNews, NameFolds? names = null)
    {
        GoldArticle[] articles = [.. folders.SelectMany(static folder => GoldReader.FilesOf(folder.FullName)).Select(static file => GoldReader.Read(file))];
        return names is null ? [.. articles.Select(Read)] : names.Select(articles, static article => article.Id, Read);

        QuotationArticle Read(GoldArticle article) => new(article, areNews);
    }

    /// <summary>The quotations as they look when all before are decided by some models.</summary>
    public List<QuotationExample> Examples(QuotationModels models)
    {
        Collector collector = new(this);
        EquatableArray<QuoteInfo> quotes = QuoteAttribution.Attribute(_document, _marks, _entities, UnderstandingOptions.Default, models with { Observer = collector }, default);
        return collector.Finish(quotes);
    }

    private TextSpan Trim(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(_gold.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_gold.Text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private bool IsNamed(string? speaker) => speaker is not null && _gold.Entities.Any(e => e.Name is { } name && IsNameIn(name, speaker));

    private QuotationExample Judge(QuotationExample example, QuoteInfo quote)
    {
        bool given = quote.Speaker >= 0;
        string name = given ? _entities.Entities[quote.Speaker].Name : quote.SpeakerSpan is { } text ? $"({text.Of(_gold.Text)})" : "nobody";
        bool right = given ? NameMatching.AreSame(name, example.Speaker) : !IsNamed(example.Speaker);
        return example with { Outcome = new($"{name} by {quote.DecidedBy}", right, quote.SpeakerConfidence) };
    }

    private ExampleCandidate[] Judge(CandidateList candidates, GoldQuote quote)
    {
        bool named = IsNamed(quote.Speaker);
        ExampleCandidate[] judged = new ExampleCandidate[candidates.Count];
        for (int i = 0; i < judged.Length; i++)
        {
            Candidate candidate = candidates[i];
            EntityId entity = candidate.Speaker.Entity;
            bool scores = entity.IsNone ? !named : NameMatching.AreSame(_entities.Entities[entity.Index].Name, quote.Speaker);
            bool right = scores && !candidate.IsNobody && (!entity.IsNone || SharesWord(candidate, quote.Speaker));
            judged[i] = new(candidate.IsNobody ? "nobody" : $"{NameOf(candidate)} by {candidate.Sieve}/{candidate.Form}", [.. candidate.Features], right, scores && quote.Speaker is not null, candidate.IsNobody ? int.MaxValue : candidate.Evidence);
        }

        if (!judged.Any(static candidate => candidate.IsRight))
            judged[0] = judged[0] with { IsRight = true };
        return judged;
    }

    /// <summary>Whether a speaker is given by a name, be it with a title; “a spokesman for Acme” is nobody that has one.</summary>
    private static bool IsNameIn(string name, string speaker) =>
        NameMatching.AreSame(name, speaker) && NameMatching.Fold(speaker).Split(' ').Length <= NameMatching.Fold(name).Split(' ').Length + LongestTitle;

    private string NameOf(Candidate candidate) =>
        candidate.IsNobody ? "nobody"
        : !candidate.Speaker.Entity.IsNone ? _entities.Entities[candidate.Speaker.Entity.Index].Name
        : candidate.Speaker.Span is { } span ? $"({span.Of(_document.Body)})" : "?";

    private string PlaceOf(GoldQuote quote)
    {
        int start = Math.Max(0, quote.Span.Start - Around);
        int end = Math.Min(_gold.Text.Length, quote.Span.End + Around);
        string inside = quote.Span.Length <= 2 * Around ? quote.Span.Of(_gold.Text).ToString() : $"{_gold.Text[quote.Span.Start..(quote.Span.Start + Around)]}…{_gold.Text[(quote.Span.End - Around)..quote.Span.End]}";
        return $"{_gold.Id}: {_gold.Text[start..quote.Span.Start]}[{inside}]{_gold.Text[quote.Span.End..end]}".ReplaceLineEndings("¶");
    }

    private bool SharesWord(Candidate candidate, string? speaker)
    {
        if (candidate.Speaker.Span is not { } span || speaker is null)
            return false;
        string[] words = NameMatching.Fold(span.Of(_document.Body).ToString()).Split(' ');
        return NameMatching.Fold(speaker).Split(' ').Any(word => word.Length > 3 && words.Contains(word, StringComparer.Ordinal));
    }

    private sealed class Collector(QuotationArticle article) : IQuotationObserver
    {
        private readonly List<QuotationExample> _examples = [];
        private readonly List<GoldQuote> _gold = [];

        /// <summary>The examples with what came out in the end.</summary>
        public List<QuotationExample> Finish(EquatableArray<QuoteInfo> quotes)
        {
            Dictionary<TextSpan, QuoteInfo> bySpan = [];
            foreach (QuoteInfo quote in quotes)
                bySpan[article.Trim(quote.Span)] = quote;
            return [.. _examples.Select((example, i) => bySpan.TryGetValue(article.Trim(_gold[i].Span), out QuoteInfo? quote) ? article.Judge(example, quote) : example)];
        }

        public void Observe(TextSpan content, CandidateList candidates, IReadOnlyList<int> kindFeatures)
        {
            if (!article._quotes.TryGetValue(article.Trim(article._document.ToFile(content)), out GoldQuote? quote))
                return;
            _gold.Add(quote);
            _examples.Add(new(article.PlaceOf(quote), article.Language, article.Judge(candidates, quote), [.. kindFeatures], quote.Kind, quote.Speaker, article._isNews, new("?", false, 0)));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ArticleGen.Evaluation.Gold;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Names;

namespace ArticleGen.Evaluation.Scoring;

/// <summary>Counts right and wrong in one article.</summary>
internal sealed class ArticleTally(GoldArticle gold, Prediction prediction, NameTrace trace)
{
    private readonly List<string> _errors = [];

    public EvaluationReport Report { get; private set; } = EvaluationReport.Empty;

    public IReadOnlyList<string> Errors => _errors;

    public void CountParagraphs()
    {
        Ratio spans = default;
        Ratio kinds = default;
        foreach (GoldBlock block in gold.Blocks)
        {
            bool found = prediction.Paragraphs.TryGetValue(gold.Comparable(block.Span), out ParagraphKind kind);
            string? predicted = found ? JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) : null;
            bool right = string.Equals(predicted, block.Kind, StringComparison.Ordinal);
            spans = spans.Count(found);
            kinds = kinds.Count(right);
            if (!right)
                Fail($"block {block.Kind} != {predicted ?? "none"}", block.Span);
        }

        Report = Report with { ParagraphSpan = spans, ParagraphKind = kinds };
    }

    public void CountQuotes()
    {
        Dictionary<TextSpan, GoldQuote> quotes = [];
        foreach (GoldQuote quote in gold.Quotes)
            quotes[gold.Comparable(quote.Span)] = quote;
        foreach (QuoteInfo extra in prediction.Quotes.Where(p => !quotes.ContainsKey(p.Key)).Select(static p => p.Value))
            Fail("extra quote", extra.Span);

        int found = 0;
        foreach ((TextSpan span, GoldQuote quote) in quotes)
        {
            if (prediction.Quotes.TryGetValue(span, out QuoteInfo? predicted))
            {
                found++;
                CountFound(quote, predicted);
            }
            else
            {
                Fail("missed quote", quote.Span);
            }

            if (IsSpeech(quote.Kind) && quote.Speaker is not null)
                CountSpeaker(quote, quote.Speaker, predicted);
        }

        Report = Report with { QuoteSpan = new(found, prediction.Quotes.Count, quotes.Count) };
    }

    public void CountEntities()
    {
        Dictionary<EntityKind, HashSet<TextSpan>> spans = [];
        Dictionary<TextSpan, GoldEntity> mentions = [];
        foreach (GoldEntity entity in gold.Entities)
        {
            TextSpan span = gold.Comparable(entity.Span);
            spans.TryAdd(entity.Kind, []);
            spans[entity.Kind].Add(span);
            mentions[span] = entity;
        }

        Dictionary<EntityKind, Matches> matches = [];
        foreach (EntityKind kind in spans.Keys.Union(prediction.Mentions.Keys))
        {
            HashSet<TextSpan> annotated = spans.GetValueOrDefault(kind, []);
            HashSet<TextSpan> predicted = prediction.Mentions.GetValueOrDefault(kind, []);
            matches[kind] = new(annotated.Count(predicted.Contains), predicted.Count, annotated.Count);
            foreach (TextSpan missed in annotated.Except(predicted))
                FailName($"missed {kind}{string.Concat(prediction.KindsAt(missed).Take(1).Select(static k => $" (as {k})"))}", mentions[missed].Span);
            foreach (TextSpan extra in predicted.Except(annotated).Where(e => !mentions.ContainsKey(e)))
                FailName($"extra {kind}", prediction.Entities[extra].Mentions.First(m => gold.Comparable(m.Span) == extra).Span);
        }

        Report = Report with { Entities = matches };
        foreach ((TextSpan span, GoldEntity entity) in mentions)
        {
            if (prediction.Entities.TryGetValue(span, out EntityInfo? predicted))
                CountFound(entity, predicted);
        }
    }

    private static bool IsSpeech(QuoteKind kind) => kind is QuoteKind.Direct or QuoteKind.Fragment;

    private static bool IsName(EntityKind kind) => kind <= EntityKind.Work;

    private void CountFound(GoldQuote quote, QuoteInfo predicted)
    {
        bool speech = IsSpeech(quote.Kind);
        bool right = speech ? IsSpeech(predicted.Kind) : predicted.Kind == quote.Kind;
        if (!right)
            Fail($"quote kind {quote.Kind} != {predicted.Kind}", quote.Span);
        Report = Report with { QuoteKind = Report.QuoteKind.Count(right) };

        if (speech)
        {
            string? cue = prediction.CueOf(predicted);
            bool sameCue = NameMatching.Fold(cue) == NameMatching.Fold(quote.Cue);
            if (!sameCue)
                Fail($"cue {quote.Cue ?? "none"} != {cue ?? "none"}", quote.Span);
            Report = Report with { Cue = Report.Cue.Count(sameCue) };
        }

        if (quote.Via is not null)
        {
            string? via = prediction.NameOf(predicted.Via);
            bool sameVia = NameMatching.AreSame(via, quote.Via);
            if (!sameVia)
                Fail($"via {quote.Via} != {via ?? "none"}", quote.Span);
            Report = Report with { Via = Report.Via.Count(sameVia) };
        }
    }

    private void CountSpeaker(GoldQuote quote, string speaker, QuoteInfo? predicted)
    {
        bool named = gold.Entities.Any(e => NameMatching.AreSame(e.Name, speaker));
        string? name = predicted is null ? null : prediction.NameOf(predicted.Speaker);
        bool right = NameMatching.AreSame(name, speaker) || (!named && predicted is not null && name is null);
        if (!right)
            Fail($"speaker {speaker} != {name ?? "none"}{(predicted is null ? "" : $" by {predicted.DecidedBy}")}", quote.Span);
        Report = Report with
        {
            Speaker = Report.Speaker.Count(right),
            SpeakerNamed = named ? Report.SpeakerNamed.Count(right) : Report.SpeakerNamed,
        };
    }

    private void CountFound(GoldEntity entity, EntityInfo predicted)
    {
        if (IsName(entity.Kind) && IsName(predicted.Kind))
        {
            bool right = NameMatching.Fold(entity.Name) == NameMatching.Fold(predicted.Name);
            if (!right)
                Fail($"name {entity.Name} != {predicted.Name}", entity.Span);
            Report = Report with { CanonicalName = Report.CanonicalName.Count(right) };
        }

        if (entity.Value is not null && entity.Kind == predicted.Kind)
        {
            bool right = string.Equals(entity.Value, predicted.Id, StringComparison.Ordinal);
            if (!right)
                Fail($"value {entity.Value} != {predicted.Id}", entity.Span);
            Report = Report with { Value = Report.Value.Count(right) };
        }
    }

    /// <summary>A name with the steps that made it what it is: <c>tagger +Person "Weber left"; ClausesBehind -Person "Weber left" +Person "Weber"</c>.</summary>
    private void FailName(string what, TextSpan span)
    {
        Fail(what, span);
        IEnumerable<string> steps = trace.Changes
            .Where(change => change.Span.OverlapsWith(span))
            .GroupBy(static change => change.Step, StringComparer.Ordinal)
            .Select(static step => $"{step.Key} {string.Join(' ', step.Select(static change => $"{(change.IsAdded ? '+' : '-')}{change.Kind} \"{change.Text}\""))}");
        string history = string.Join("; ", steps);
        if (history.Length > 0)
            _errors[^1] += $" {{{history.ReplaceLineEndings(" ")}}}";
    }

    // With a few characters of context: a name alone rarely tells why it was missed.
    private void Fail(string what, TextSpan span)
    {
        int start = Math.Max(0, span.Start - 25);
        int end = Math.Min(gold.Text.Length, Math.Min(span.End, span.Start + 70) + 25);
        string before = gold.Text[start..span.Start];
        string inside = gold.Text[span.Start..Math.Min(span.End, end)];
        string after = gold.Text[Math.Min(span.End, end)..end];
        _errors.Add($"{gold.Id}: {what}: {before}[{inside}]{after}".ReplaceLineEndings(" "));
    }
}

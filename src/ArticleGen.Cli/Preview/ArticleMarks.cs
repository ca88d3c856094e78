using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>The marks of an article's text: its quotations, each leading to its entry among the findings, and its mentions, each to its entity's; and what a build complains of.</summary>
internal static class ArticleMarks
{
    // Below this a reader is warned.
    private const double LeastSure = 0.7;

    public static IEnumerable<Mark> Of(ArticleView view)
    {
        LinkSpans links = new(view.Article);
        return
        [
            .. view.Article.Quotes.Select(quote => OfQuote(view, quote, links)),
            .. view.Article.Entities.SelectMany(entity => entity.Mentions.Select((mention, index) => OfMention(view, entity, index, links))),
            .. view.Problems.Select((problem, index) => OfProblem(view, problem, index, links)),
        ];
    }

    private static Mark OfQuote(ArticleView view, Quote quote, LinkSpans links)
    {
        string? speaker = ArticleView.SpeakerOf(quote);
        string? number = speaker is null ? null : view.NumberOf(speaker).ToString(CultureInfo.InvariantCulture);
        return new(
            quote.Span,
            "q",
            view.Names.Quote(quote.Index),
            [
                ("class", $"quote {KindName.Of(quote.Kind)}{Unsure(speaker is null ? 1 : quote.SpeakerConfidence)}"),
                ("data-kind", "quote"),
                ("data-speaker", number),
                ("data-entry", view.Names.QuoteEntry(quote.Index)),
                ("data-source", view.SpeakerMarkOf(quote)),
                ("data-card", Card(quote, speaker)),
            ],
            number is null ? KindName.Of(quote.Kind) : $"{KindName.Of(quote.Kind)} {number}",
            links.Touch(quote.Span) ? null : $"#{view.Names.QuoteEntry(quote.Index)}");
    }

    private static Mark OfMention(ArticleView view, Entity entity, int mention, LinkSpans links) => new(
        entity.Mentions[mention].Span,
        links.Touch(entity.Mentions[mention].Span) ? "span" : "a",
        view.MarkOf(entity, mention),
        [
            ("class", $"mention {KindName.Of(entity.Kind)}{Unsure(entity.Mentions[mention].Confidence)}"),
            ("href", links.Touch(entity.Mentions[mention].Span) ? null : $"#{view.EntryOf(entity)}"),
            ("data-kind", KindName.Of(entity.Kind)),
            ("data-entity", view.EntryOf(entity)),
            ("data-card", string.Join('\n', [entity.Name, $"{KindLabel.Singular(entity.Kind)}, {ArticleView.Percent(entity.Mentions[mention].Confidence)} sure", .. EntityFacts.Of(entity)])),
        ],
        KindLabel.Tag(entity.Kind));

    // What is missing somewhere has no length; the character there stands for it.
    private static Mark OfProblem(ArticleView view, ArticleProblem problem, int index, LinkSpans links) => new(
        new(problem.Span.Start, int.Max(problem.Span.Length, 1)),
        "span",
        view.Names.Problem(index),
        [("class", "problem-mark"), ("data-card", $"{problem.Severity} {problem.Id}\n{problem.Message}")],
        problem.Id,
        links.Touch(problem.Span) ? null : $"#{view.Names.ProblemEntry(index)}");

    private static string Unsure(double confidence) => confidence < LeastSure ? " unsure" : "";

    private static string Card(Quote quote, string? speaker)
    {
        List<string> lines = [speaker ?? "Nobody is said to speak", KindLabel.Words(quote.Kind)];
        if (speaker is not null)
            lines.Add($"{ArticleView.Percent(quote.SpeakerConfidence)} sure");
        if (quote.Cue is { } cue)
            lines.Add($"Cue: {cue}");
        if (quote.SpeakerText is { } written && written != speaker)
            lines.Add($"As written: {written}");
        if (quote.Via is { } via)
            lines.Add($"Via: {via.Name}");
        return string.Join('\n', lines);
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>The marks of an article's text: its quotations, each leading to its entry among the findings, and its mentions, each to its entity's.</summary>
internal static class ArticleMarks
{
    // Below this a reader is warned.
    private const double LeastSure = 0.7;

    public static ILookup<int, Mark> ByParagraph(ArticleView view)
    {
        IEnumerable<(int Paragraph, Mark Mark)> quotes = view.Article.Quotes.Select(quote => (quote.Paragraph.Index, OfQuote(view, quote)));
        IEnumerable<(int Paragraph, Mark Mark)> mentions = view.Article.Entities.SelectMany(entity =>
            entity.Mentions.Select((mention, index) => (mention.Paragraph.Index, OfMention(view, entity, index))));
        return quotes.Concat(mentions).ToLookup(static mark => mark.Item1, static mark => mark.Item2);
    }

    private static Mark OfQuote(ArticleView view, Quote quote)
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
            $"#{view.Names.QuoteEntry(quote.Index)}");
    }

    private static Mark OfMention(ArticleView view, Entity entity, int mention) => new(
        entity.Mentions[mention].Span,
        "a",
        view.MarkOf(entity, mention),
        [
            ("class", $"mention {KindName.Of(entity.Kind)}{Unsure(entity.Mentions[mention].Confidence)}"),
            ("href", $"#{view.EntryOf(entity)}"),
            ("data-kind", KindName.Of(entity.Kind)),
            ("data-entity", view.EntryOf(entity)),
            ("data-card", string.Join('\n', [entity.Name, $"{KindLabel.Singular(entity.Kind)}, {ArticleView.Percent(entity.Mentions[mention].Confidence)} sure", .. EntityFacts.Of(entity)])),
        ],
        KindLabel.Tag(entity.Kind));

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

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Quotes.Kinds;

namespace ArticleGen.Trainer.Quotations;

/// <summary>How often models chose right, by language, and what their probabilities are worth.</summary>
internal sealed class QuotationScore
{
    private const double Sure = 0.9;

    private readonly List<string> _errors = [];
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Where the speaker was wrong.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Counts one quotation.</summary>
    /// <param name="example">The quotation.</param>
    /// <param name="kinds">What tells the kind.</param>
    public void Add(QuotationExample example, QuoteKindClassifier kinds)
    {
        string set = example.IsNews ? example.Language + " news" : example.Language;
        if (!_tallies.TryGetValue(set, out Tally? tally))
            _tallies.Add(set, tally = new());
        QuoteKind kind = kinds.Classify([.. example.KindFeatures]);
        tally.Quotations++;
        if (kind != example.Kind && (!example.IsSpeech || kind > QuoteKind.Fragment))
            _errors.Add($"{example.Place}: kind {example.Kind} != {kind}");
        bool speech = kind is QuoteKind.Direct or QuoteKind.Fragment;
        tally.Kinds += (example.IsSpeech ? speech : kind == example.Kind) ? 1 : 0;
        if (!example.IsSpeech || !example.HasSpeaker)
            return;
        (_, bool right, double confidence) = example.Outcome;
        if (!right)
            _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{example.Place}: {example.Speaker} != {example.Outcome.Name} ({confidence:F2}){(example.Candidates.FirstOrDefault(static c => c.Scores) is { } missed ? $" rather than {missed.Name}" : " no candidate")}"));
        tally.Speakers++;
        tally.Right += right ? 1 : 0;
        tally.Reachable += example.Candidates.Any(static c => c.Scores) ? 1 : 0;
        tally.BySieves += example.Candidates.MinBy(static c => c.Surest)!.Scores ? 1 : 0;
        if (confidence < Sure)
            return;
        tally.Sure++;
        tally.SureRight += right ? 1 : 0;
    }

    public override string ToString()
    {
        StringBuilder text = new("         quotations   kinds  speakers   right  sieves alone  reachable   sure  of them right\n");
        foreach ((string language, Tally tally) in _tallies)
            text.Append(Line(language, tally));
        return text.Append(Line("all", _tallies.Values.Aggregate(new Tally(), Sum))).ToString();
    }

    private static string Line(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-7} {tally.Quotations,11} {(double)tally.Kinds / tally.Quotations,7:F3} {tally.Speakers,9} {Share(tally.Right, tally.Speakers),7:F3} {Share(tally.BySieves, tally.Speakers),13:F3} {Share(tally.Reachable, tally.Speakers),10:F3} {Share(tally.Sure, tally.Speakers),6:F3} {Share(tally.SureRight, tally.Sure),14:F3}\n");

    private static double Share(int part, int whole) => (double)part / Math.Max(1, whole);

    private static Tally Sum(Tally left, Tally right) => new()
    {
        Quotations = left.Quotations + right.Quotations,
        Kinds = left.Kinds + right.Kinds,
        Speakers = left.Speakers + right.Speakers,
        Right = left.Right + right.Right,
        Reachable = left.Reachable + right.Reachable,
        BySieves = left.BySieves + right.BySieves,
        Sure = left.Sure + right.Sure,
        SureRight = left.SureRight + right.SureRight,
    };

    private sealed class Tally
    {
        public int Quotations { get; set; }

        public int Kinds { get; set; }

        public int Speakers { get; set; }

        public int Right { get; set; }

        public int Reachable { get; set; }

        public int BySieves { get; set; }

        public int Sure { get; set; }

        public int SureRight { get; set; }
    }
}

using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Reads the quotations of a sentence one after the other: asks the sieves, then the two models.</summary>
internal sealed class QuotationReader(QuotationTree quotations, QuotationSite site, EvidenceCollector collector, CandidateList candidates, QuotationModels models)
{
    private readonly List<int> _kindFeatures = [];

    public QuotationSite Site => site;

    public void OpenSentence() => (site.Joined, site.Previous) = (null, null);

    /// <summary>What a quotation is, and who speaks.</summary>
    /// <param name="node">The quotation in its text.</param>
    public QuotationReading Read(int node)
    {
        QuotationId quotation = site.View.Nodes[node].Quotation;
        QuotationMarks marks = quotations[quotation];
        site.Inner.Text.Read(marks.Content, quotations.InnerOf(quotation));
        site.MoveTo(node, marks.Content);
        collector.Collect(site);
        Evidence? report = FirstReport(collector.Found);
        QuotationContent content = QuotationContent.Of(site.Inner.Text);
        _kindFeatures.Clear();
        KindFeatures.Add(site, content, report, _kindFeatures);
        candidates.Build(site, collector.Found, collector.Readings, content);
        QuoteKind kind = marks.IsTurn ? QuoteKind.Direct : models.Kinds.Classify(_kindFeatures);
        Candidate best = models.Ranker.Choose(candidates);
        models.Observer?.Observe(marks.Content, candidates, _kindFeatures);
        Evidence evidence = EvidenceFor(best, report);
        bool speech = kind is QuoteKind.Direct or QuoteKind.Fragment;
        (site.Joined, site.Previous) = (speech ? evidence : null, kind);
        return new(kind, evidence, report is { Sieve: <= SieveId.FarVerbBefore }, best.Probability);
    }

    public TextSpan? CueOf(Evidence evidence)
    {
        List<Node> nodes = ViewOf(evidence).Nodes;

        // A cue of another sentence than the one that is looked at is none here.
        return evidence.HasCue && evidence.CueEnd <= nodes.Count ? TextSpan.FromBounds(nodes[evidence.CueStart].Start, nodes[evidence.CueEnd - 1].End) : null;
    }

    public EntityId ViaOf(Evidence evidence) => Relay.Find(ViewOf(evidence), evidence);

    private SentenceView ViewOf(Evidence evidence) => evidence.IsInside ? site.Inner : site.View;

    /// <summary>What reports the quotation in its own sentence, surest first.</summary>
    private static Evidence? FirstReport(IReadOnlyList<Evidence> found)
    {
        foreach (Evidence evidence in found)
        {
            if (evidence.Sieve <= SieveId.Subject && evidence.Sieve != SieveId.LastSpeaker)
                return evidence;
        }

        return null;
    }

    /// <summary>The evidence for a candidate, with the reporting words of the sentence where it has none itself.</summary>
    private Evidence EvidenceFor(Candidate candidate, Evidence? report)
    {
        Evidence evidence = candidate.IsNobody ? report ?? default : collector.Found[candidate.Evidence];
        evidence = evidence with { Speaker = candidate.Speaker };
        return report is { HasCue: true } words && !evidence.HasCue ? evidence with { CueStart = words.CueStart, CueEnd = words.CueEnd, IsInside = words.IsInside } : evidence;
    }
}

/// <summary>How a quotation was read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">Who speaks, by which evidence.</param>
/// <param name="IsReported">Whether words of its own sentence report it.</param>
/// <param name="Confidence">How probable it is that this is who speaks.</param>
internal readonly record struct QuotationReading(QuoteKind Kind, Evidence Evidence, bool IsReported, double Confidence);

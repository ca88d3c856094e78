using System.Collections.Generic;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Reads the quotations of a sentence one after the other.</summary>
internal sealed class QuotationReader(QuotationTree quotations, QuotationSite site, EvidenceCollector collector)
{
    public QuotationSite Site => site;

    public void NextSentence() => site.Joined = null;

    /// <summary>What a quotation is, and who speaks.</summary>
    /// <param name="node">The quotation in its text.</param>
    public QuotationReading Read(int node)
    {
        QuotationId quotation = site.View.Nodes[node].Quotation;
        site.Inner.Text.Read(quotations[quotation].Content, quotations.InnerOf(quotation));
        site.MoveTo(node);
        collector.Collect(site);
        Evidence? report = FirstReport(collector.Found);
        QuoteKind kind = QuoteKindClassifier.Classify(site, QuotationContent.Of(site.Inner.Text), report);
        Evidence chosen = Choose(collector.Found, report);
        site.Joined = kind is QuoteKind.Direct or QuoteKind.Fragment ? chosen : null;
        return new(kind, chosen, report is { Sieve: < SieveId.FarVerbBefore or SieveId.FarVerbBefore });
    }

    public bool IsFirstPerson(Evidence evidence) =>
        !evidence.Phrase.IsNone && !evidence.IsInside && (site.View.Of(evidence.Phrase).Class & WordClass.FirstPerson) != WordClass.None;

    public TextSpan? CueOf(Evidence evidence)
    {
        List<Node> nodes = ViewOf(evidence).Nodes;
        return evidence.HasCue ? TextSpan.FromBounds(nodes[evidence.CueStart].Start, nodes[evidence.CueEnd - 1].End) : null;
    }

    public EntityId ViaOf(Evidence evidence) => Relay.Find(ViewOf(evidence), evidence);

    private SentenceView ViewOf(Evidence evidence) => evidence.IsInside ? site.Inner : site.View;

    /// <summary>What reports the quotation in its own sentence, surest first.</summary>
    private static Evidence? FirstReport(IReadOnlyList<Evidence> found)
    {
        foreach (Evidence evidence in found)
        {
            if (evidence.Sieve is not (SieveId.LastSpeaker or SieveId.MostSalient))
                return evidence;
        }

        return null;
    }

    /// <summary>The first evidence that knows a speaker, with the words of the first that reports the quotation.</summary>
    private static Evidence Choose(IReadOnlyList<Evidence> found, Evidence? report)
    {
        foreach (Evidence evidence in found)
        {
            if (evidence.Speaker.IsKnown)
                return report is { HasCue: true } words && !evidence.HasCue ? evidence with { CueStart = words.CueStart, CueEnd = words.CueEnd, IsInside = words.IsInside } : evidence;
        }

        return report ?? default;
    }
}

/// <summary>How a quotation was read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">Who speaks, by which evidence.</param>
/// <param name="IsReported">Whether words of its own sentence report it.</param>
internal readonly record struct QuotationReading(QuoteKind Kind, Evidence Evidence, bool IsReported);

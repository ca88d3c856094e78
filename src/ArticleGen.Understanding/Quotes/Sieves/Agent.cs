using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>By whom something is called what the quotation says: «qualifié de « … » par X», “was described by X as “…””.</summary>
internal sealed class Agent : ISieve
{
    private const int Farthest = 24;

    public Evidence? Find(QuotationSite site)
    {
        SentenceView view = site.View;
        int first = System.Math.Max(view.Sentence.Start, site.Node - Farthest);
        int end = System.Math.Min(view.Sentence.End, site.Node + Farthest);
        for (int i = site.Node + 1; i < end && view.Nodes[i].Kind != NodeKind.Quotation; i++)
        {
            if (At(view, i) is { } behind)
                return behind;
        }

        for (int i = site.Node - 1; i >= first; i--)
        {
            if (view.Nodes[i].Kind == NodeKind.Quotation || view.Nodes[i].IsMark(';'))
                break;
            if (At(view, i) is { } before)
                return before;
        }

        return null;
    }

    private static Evidence? At(SentenceView view, int node)
    {
        if (!view.Nodes[node].Is(WordClass.Agent) || view.PhraseAt(node + 1) is not { IsNone: false } phrase || !CanAct(view, phrase))
            return null;
        return new Evidence(SieveId.Agent) { Phrase = phrase };
    }

    private static bool CanAct(SentenceView view, PhraseId phrase) =>
        view.Of(phrase).Designates || view.Of(phrase).Class != WordClass.None;
}

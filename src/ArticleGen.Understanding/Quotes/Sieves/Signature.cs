using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A name after a comma or dash with which the sentence ends: “…” – X. Behind a dash it may be said who X is: “…” – X, teacher.</summary>
internal sealed class Signature : ISieve
{
    private const int LongestDescription = 8;

    public Evidence? Find(QuotationSite site)
    {
        SentenceView view = site.View;
        if (site.After <= site.Node + 1 || site.After >= site.Sentence.End)
            return null;
        PhraseId phrase = view.PhraseAt(site.After);
        if (phrase.IsNone || view.Of(phrase).Name.IsNone)
            return null;
        bool ends = view.EndOf(phrase) >= site.Sentence.End || (view.Nodes[site.After - 1].IsDash && IsDescribed(view, view.Of(phrase).End));
        return ends ? new Evidence(SieveId.Signature) { Phrase = phrase } : null;
    }

    /// <summary>Whether only a comma and a few words without a verb follow up to the end of the sentence.</summary>
    private static bool IsDescribed(SentenceView view, int node)
    {
        int end = view.Sentence.End;
        if (end - node > LongestDescription || !view.Nodes[node].IsComma)
            return false;
        for (int i = node + 1; i < end; i++)
        {
            if (view.Nodes[i].Kind == NodeKind.Quotation || view.Nodes[i].Is(WordClass.Finite | WordClass.Auxiliary | WordClass.Relative))
                return false;
        }

        return true;
    }
}

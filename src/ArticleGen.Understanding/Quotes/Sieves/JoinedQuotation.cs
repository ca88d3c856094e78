using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Only a conjunction joins the quotation to the one before: «« dangereux » et « idéologique »».</summary>
internal sealed class JoinedQuotation : ISieve
{
    private const int LongestJoint = 8;

    public Evidence? Find(QuotationSite site) =>
        site.Joined is { Speaker.IsKnown: true } evidence && IsJoined(site)
            ? new Evidence(SieveId.JoinedQuotation)
            {
                Speaker = evidence.Speaker,
                // Words inside the quotation before are out of sight.
                CueStart = evidence.IsInside ? 0 : evidence.CueStart,
                CueEnd = evidence.IsInside ? 0 : evidence.CueEnd,
            }
            : null;

    private static bool IsJoined(QuotationSite site)
    {
        bool joined = false;
        for (int i = site.Node - 1; i >= site.Sentence.Start && i >= site.Node - LongestJoint; i--)
        {
            Node node = site.View.Nodes[i];
            if (node.Kind == NodeKind.Quotation)
                return joined;
            if (node.Kind == NodeKind.Name || node.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Source))
                return false;
            joined |= node.Is(WordClass.Coordinator);
        }

        return false;
    }
}

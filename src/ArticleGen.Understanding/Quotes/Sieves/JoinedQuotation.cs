using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Only a conjunction joins the quotation to the one before: «« dangereux » et « idéologique »».</summary>
internal sealed class JoinedQuotation : ISieve
{
    private const int LongestJoint = 8;

    public Evidence? Find(QuotationSite site) =>
        site.Joined is { } evidence && IsJoined(site) ? evidence with { Sieve = SieveId.JoinedQuotation } : null;

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

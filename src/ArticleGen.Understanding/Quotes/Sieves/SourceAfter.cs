using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A source right behind: «« … », selon X».</summary>
internal sealed class SourceAfter : ISieve
{
    public Evidence? Find(QuotationSite site) =>
        site.After < site.Sentence.End && site.View.Nodes[site.After].Is(WordClass.Source)
            ? new Evidence(SieveId.SourceAfter) { Phrase = site.View.PhraseFrom(site.After + 1), CueStart = site.After, CueEnd = site.After + 1 }
            : null;
}

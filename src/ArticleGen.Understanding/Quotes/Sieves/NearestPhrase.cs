using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The nearest noun phrase of the sentence that may speak, or the nearest name, on one side of the quotation.</summary>
/// <param name="sieve">Which of them.</param>
internal sealed class NearestPhrase(SieveId sieve) : ISieve
{
    private const int Farthest = 24;

    public Evidence? Find(QuotationSite site)
    {
        bool named = sieve is SieveId.NameBefore or SieveId.NameAfter;
        bool before = sieve is SieveId.PhraseBefore or SieveId.NameBefore;
        SentenceView view = site.View;
        int step = before ? -1 : 1;
        int last = before ? view.Sentence.FirstPhrase - 1 : view.Sentence.EndPhrase;
        int first = before ? view.PhrasesBefore(site.Node) - 1 : view.PhrasesBefore(site.Node + 1);
        for (int i = first; i != last; i += step)
        {
            NounPhrase phrase = view.Phrases[i];
            if (phrase.Start < site.Node - Farthest || phrase.Start > site.Node + Farthest)
                break;
            if (named ? Names(view, phrase) : phrase.Designates)
                return new Evidence(sieve) { Phrase = new(i) };
        }

        return null;
    }

    private static bool Names(SentenceView view, NounPhrase phrase) =>
        !phrase.Name.IsNone && view.Text.KindOf(phrase.Name) is EntityKind.Person or EntityKind.Organization;
}

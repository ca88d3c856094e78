using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>What the words themselves say of who speaks; nobody lists them, the model learns them.</summary>
internal static class WordFeatures
{
    /// <summary>How many words of a noun phrase are looked at, and how many nodes of a report.</summary>
    private const int MostWords = 5;

    /// <summary>The words around the quotation, for nobody.</summary>
    public static void AddAround(QuotationSite site, Candidate nobody)
    {
        SentenceView view = site.View;
        int before = site.Node - 1;
        while (before >= view.Sentence.Start && view.Nodes[before].Kind == NodeKind.Mark)
            before--;
        if (IsWord(view, before))
            nobody.Features.Add(SpeakerFeatures.NobodyBefore.At(Word(view, before)));
        if (IsWord(view, site.After))
            nobody.Features.Add(SpeakerFeatures.NobodyAfter.At(Word(view, site.After)));
    }

    /// <summary>The words that report the quotation.</summary>
    public static void AddCue(SentenceView view, Evidence evidence, Candidate candidate)
    {
        if (evidence.IsInside)
            return;
        for (int i = evidence.CueStart; i < evidence.CueEnd && i < evidence.CueStart + MostWords; i++)
        {
            if (IsWord(view, i))
                candidate.AddOnce(SpeakerFeatures.CueWord.At(Word(view, i)));
        }
    }

    /// <summary>The words of a speaker without a name.</summary>
    public static void AddNoun(AuthorText text, Candidate candidate)
    {
        if (!candidate.Speaker.Entity.IsNone || candidate.Speaker.Span is not { } phrase)
            return;
        int position = phrase.Start;
        for (int words = 0; words < MostWords && NextWord(text.Body, phrase.End, ref position) is { } word; words++)
        {
            candidate.AddOnce(SpeakerFeatures.NounWord.At(WordHash.OfWord(text.Language, word.Of(text.Body))));
            candidate.AddOnce(SpeakerFeatures.NounEnding.At(WordHash.OfEnding(text.Language, word.Of(text.Body))));
        }
    }

    private static TextSpan? NextWord(string body, int end, ref int position)
    {
        while (position < end && !UnicodeLetters.IsLetter(body[position]))
            position++;
        int start = position;
        while (position < end && UnicodeLetters.IsLetter(body[position]))
            position++;
        return position > start ? TextSpan.FromBounds(start, position) : null;
    }

    private static int Word(SentenceView view, int node) => WordHash.OfWord(view.Text.Language, view.Nodes[node].Span.Of(view.Text.Body));

    private static bool IsWord(SentenceView view, int node) =>
        node >= view.Sentence.Start && node < view.Sentence.End && view.Nodes[node].Kind == NodeKind.Word;
}

using System;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>Finds who is reported in a sentence without quotation marks.</summary>
internal static class ReportingVerbs
{
    /// <summary>The subject of the first reporting verb, or the first source; none where nobody is reported.</summary>
    public static PhraseId SpeakerOf(SentenceView view)
    {
        Sentence sentence = view.Sentence;
        int end = Math.Min(sentence.End, sentence.Start + SentenceView.Reach);
        for (int i = sentence.Start; i < end; i++)
        {
            PhraseId speaker = view.Nodes[i].Is(WordClass.Source) ? view.PhraseFrom(i + 1)
                : view.Verbs.At(i) is { IsPassive: false } form ? view.SubjectOf(form, sentence.End)
                : PhraseId.None;
            if (!speaker.IsNone && view.Of(speaker).Designates)
                return speaker;
        }

        return PhraseId.None;
    }
}

using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Sentences;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Reported;

/// <summary>What a sentence without quotation marks reports: «X a affirmé que …», «selon X, …», «…, selon X».</summary>
internal sealed class ReportedSpeech(SentenceView view)
{
    private const int NearClause = 8;
    private const int NearSource = 2;
    private const int ShortestClause = 3;

    /// <summary>The reported clause of the open sentence, or <see langword="null"/>.</summary>
    public ReportedClause? Find()
    {
        int end = view.Sentence.End;
        while (end > view.Sentence.Start && view.Nodes[end - 1].Kind == NodeKind.Mark)
            end--;
        for (int i = view.Sentence.Start; i < end; i++)
        {
            if (view.Nodes[i].Is(WordClass.Source) && BySource(i, end) is { } sourced)
                return sourced;
            if (view.Verbs.At(i) is not { IsPassive: false } form)
                continue;
            int complementizer = ComplementizerFrom(form.End, end);
            PhraseId subject = complementizer < end ? view.SubjectOf(form, view.Sentence.End) : PhraseId.None;
            if (!subject.IsNone && Clause(new(SieveId.VerbBefore) { Phrase = subject, CueStart = form.Start, CueEnd = form.End }, complementizer + 1, end) is { } reported)
                return reported;
        }

        return null;
    }

    private ReportedClause? BySource(int source, int end)
    {
        PhraseId speaker = view.PhraseFrom(source + 1, NearSource);
        if (speaker.IsNone)
            return null;
        Evidence evidence = new(SieveId.SourceBefore) { Phrase = speaker, CueStart = source, CueEnd = source + 1 };
        int after = view.EndOf(speaker);
        if (source == view.Sentence.Start)
            return after < end && view.Nodes[after].IsComma ? Clause(evidence, after + 1, end) : null;
        return after >= end && view.Nodes[source - 1].IsComma ? Clause(evidence, view.Sentence.Start, source - 1) : null;
    }

    private ReportedClause? Clause(Evidence evidence, int start, int end) =>
        end - start < ShortestClause ? null : new(TextSpan.FromBounds(view.Nodes[start].Start, view.Nodes[end - 1].End), evidence);

    private int ComplementizerFrom(int start, int end)
    {
        PhraseTable complementizers = view.Text.Lexicon.Complementizers;
        for (int i = start; i < end && i < start + NearClause; i++)
        {
            if (view.Nodes[i].Kind == NodeKind.Word && complementizers.Contains(view.Nodes[i].Span.Of(view.Text.Body)))
                return i;
        }

        return end;
    }
}

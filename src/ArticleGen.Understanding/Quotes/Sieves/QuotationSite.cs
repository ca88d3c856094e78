using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A quotation in its sentence, for the sieves to look at.</summary>
internal sealed class QuotationSite(SentenceView view, SentenceView inner, SpeakerResolver resolver, Referents referents, Conversation conversation)
{
    private Report? _before;
    private bool _hasBefore;

    /// <summary>The sentence around the quotation.</summary>
    public SentenceView View { get; } = view;

    /// <summary>What the quotation says.</summary>
    public SentenceView Inner { get; } = inner;

    public Referents Referents { get; } = referents;

    public Conversation Conversation { get; } = conversation;

    /// <summary>What reports the quotation before, in the same sentence.</summary>
    public Evidence? Joined { get; set; }

    /// <summary>The node of the quotation.</summary>
    public int Node { get; private set; }

    /// <summary>The first node behind the quotation that is no comma or dash.</summary>
    public int After { get; private set; }

    /// <summary>Whether a reporting clause may follow: a comma divides it from the quotation, or the quotation opens the sentence.</summary>
    public bool MayBeReportedAfter { get; private set; }

    public Sentence Sentence => View.Sentence;

    public bool IsAlone => Sentence.End - Sentence.Start <= 2;

    public bool FollowsColon => Node > Sentence.Start && View.Nodes[Node - 1].IsColon;

    /// <summary>The nearest reporting verb or source before the quotation.</summary>
    public Report? Before
    {
        get
        {
            if (!_hasBefore)
                (_hasBefore, _before) = (true, ReportBefore.Find(this));
            return _before;
        }
    }

    public void MoveTo(int node)
    {
        Node = node;
        _hasBefore = false;
        After = node + 1;
        while (After < Sentence.End && (View.Nodes[After].IsComma || View.Nodes[After].IsDash))
            After++;
        bool comma = After > node + 1 && View.Nodes[node + 1].IsComma;
        MayBeReportedAfter = comma || node == Sentence.Start || View.Text.LastOf(node) is ',' or '?' or '!' or '…' or '–' or '—';
    }

    /// <summary>Whether a phrase of the sentence can speak.</summary>
    public bool Designates(PhraseId phrase) => resolver.Designates(phrase);

    public bool IsPerson(PhraseId phrase) => View.Of(phrase).Name is { IsNone: false } name && View.Text.KindOf(name) == EntityKind.Person;
}

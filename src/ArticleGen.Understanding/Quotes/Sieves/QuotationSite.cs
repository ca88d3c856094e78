using ArticleGen.Understanding.Quotes.Discourse;
using ArticleGen.Understanding.Quotes.Ranking;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>A quotation in its sentence, for the sieves to look at.</summary>
internal sealed class QuotationSite(SentenceView view, SentenceView inner, SpeakerResolver resolver, Referents referents, Conversation conversation)
{
    /// <summary>How many nodes before a quotation tell its mood.</summary>
    private const int Near = 24;

    private Report? _before;
    private bool _hasBefore;

    /// <summary>The sentence around the quotation.</summary>
    public SentenceView View { get; } = view;

    /// <summary>What the quotation says.</summary>
    public SentenceView Inner { get; } = inner;

    public Referents Referents { get; } = referents;

    public Conversation Conversation { get; } = conversation;

    /// <summary>The kind of the paragraph.</summary>
    public ParagraphKind Paragraph { get; set; }

    /// <summary>The kind of the quotation before, in the same sentence.</summary>
    public QuoteKind? Previous { get; set; }

    /// <summary>What reports the quotation before, in the same sentence.</summary>
    public Evidence? Joined { get; set; }

    /// <summary>The node of the quotation.</summary>
    public int Node { get; private set; }

    /// <summary>The first node behind the quotation that is no comma or dash.</summary>
    public int After { get; private set; }

    /// <summary>Whether a reporting clause may follow: a comma divides it from the quotation, or the quotation opens the sentence.</summary>
    public bool MayBeReportedAfter { get; private set; }

    /// <summary>Whether the paragraph opens with the quotation.</summary>
    public bool IsFirst => Node == 0;

    /// <summary>Whether the paragraph ends with the quotation.</summary>
    public bool IsLast => After >= View.Nodes.Count;

    /// <summary>Whom the line below names, where it is nothing but a name.</summary>
    public EntityId NameBelow { get; set; }

    /// <summary>The subject of the next sentence of the paragraph, or none.</summary>
    public PhraseId SubjectOfNext => View.Next is { } next ? View.SubjectOf(next) : PhraseId.None;

    public Sentence Sentence => View.Sentence;

    /// <summary>What stands between the quotation marks, in the body.</summary>
    public TextSpan Content { get; private set; }

    /// <summary>Where the sentence stands in the body.</summary>
    public TextSpan SentenceSpan => TextSpan.FromBounds(View.Nodes[Sentence.Start].Start, View.Nodes[Sentence.End - 1].End);

    /// <summary>Where the next sentence of the paragraph stands in the body, if there is one.</summary>
    public TextSpan? NextSentenceSpan => View.Next is { } next ? TextSpan.FromBounds(View.Nodes[next.Start].Start, View.Nodes[next.End - 1].End) : null;

    /// <summary>Whether the words before the quotation are in the mood of reported speech: “er habe”, «il aurait».</summary>
    public bool IsReportedMood { get; private set; }

    public bool IsAlone => Sentence.End - Sentence.Start <= 2;

    /// <summary>How the quotation stands in its sentence.</summary>
    public QuotationPlace Place =>
        IsAlone ? IsFirst ? QuotationPlace.OpensParagraph : QuotationPlace.Alone
        : FollowsColon ? QuotationPlace.AfterColon
        : Node == Sentence.Start ? QuotationPlace.OpensSentence
        : QuotationPlace.Inside;

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

    public void MoveTo(int node, TextSpan content)
    {
        (Node, Content) = (node, content);
        _hasBefore = false;
        IsReportedMood = false;
        for (int i = node - 1; i >= Sentence.Start && i >= node - Near; i--)
            IsReportedMood |= View.Nodes[i].Is(WordClass.Subjunctive);
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

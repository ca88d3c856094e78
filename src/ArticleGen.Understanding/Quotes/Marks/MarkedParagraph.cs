using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>The marks of one paragraph while it is not yet known whether the next paragraph goes on with what this one leaves open.</summary>
internal sealed class MarkedParagraph
{
    private const int LookAround = 8;

    private readonly MarkPairing _pairing = new();
    private readonly List<bool> _goesOn = [];

    /// <summary>The index of the paragraph.</summary>
    public int Block { get; private set; }

    public TextSpan Span { get; private set; }

    public List<Mark> Marks { get; } = [];

    /// <summary>How many of the first marks go on with quotations of the paragraph before.</summary>
    public int Continued { get; set; }

    /// <summary>The indexes of the marks that nothing closes, outermost first.</summary>
    public IReadOnlyList<int> Unclosed => _pairing.Unclosed;

    public void Read(MarkReader reader, int block, TextSpan span)
    {
        Block = block;
        Span = span;
        Continued = 0;
        Marks.Clear();
        reader.Read(span, Marks);
    }

    public void Pair()
    {
        _pairing.Pair(Marks);
        _goesOn.Clear();
        for (int i = 0; i < Marks.Count; i++)
        {
            Cancellation.Check();
            _goesOn.Add(false);
        }
    }

    /// <summary>Says that the quotation that a mark opens reaches the end of the paragraph.</summary>
    public void LetGoOn(int mark) => _goesOn[mark] = true;

    /// <summary>Whether a mark stands where speech begins and no other quotation with these marks follows, so that its quotation may reach the end of the paragraph.</summary>
    public bool MayGoOn(int unclosed, string body) =>
        _pairing.LastPaired(Marks[unclosed].Family) < unclosed && (unclosed < Continued || IntroducesSpeech(unclosed, body) || StartsSentence(Marks[unclosed], body));

    /// <summary>Whether a colon or a comma announces the quotation that a mark opens.</summary>
    public bool IntroducesSpeech(int mark, string body)
    {
        int before = Before(Marks[mark], body);
        return before >= Span.Start && body[before] is ':' or ',';
    }

    public int PartnerOf(int mark) => _pairing.Partners[mark];

    /// <summary>Whether a mark opens a quotation, closed or not.</summary>
    public bool Opens(int mark) => PartnerOf(mark) > mark || _goesOn[mark];

    /// <summary>Where the quotation that a mark opens ends, and where its closing mark ends.</summary>
    public (int Content, int Outer) EndOf(int mark)
    {
        int partner = PartnerOf(mark);
        return partner == MarkPairing.None ? (Span.End, Span.End) : (Marks[partner].Position, Marks[partner].End);
    }

    private bool StartsSentence(Mark mark, string body)
    {
        int first = mark.End;
        int limit = Math.Min(Span.End, first + LookAround);
        while (first < limit && !char.IsLetterOrDigit(body[first]))
            first++;
        return (first < limit && (char.IsUpper(body[first]) || char.IsDigit(body[first]))) || Before(mark, body) < Span.Start;
    }

    /// <summary>The position of the last character before a mark that is no space, as far as a few characters tell.</summary>
    private int Before(Mark mark, string body)
    {
        int before = mark.Position - 1;
        while (before >= Span.Start && before >= mark.Position - LookAround && char.IsWhiteSpace(body[before]))
            before--;
        return before;
    }
}

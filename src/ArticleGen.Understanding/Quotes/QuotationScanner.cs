using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Marks;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Quotes;

/// <summary>
/// Finds every pair of quotation marks, in time linear in the text whatever it contains. A mark without partner is a
/// problem where it stands and does not disturb the others.
/// </summary>
/// <remarks>
/// A quotation that runs over several paragraphs is one per paragraph: the paragraphs that go on with it open the mark again,
/// or the last one closes what it has not opened.
/// </remarks>
internal sealed class QuotationScanner
{
    /// <summary>How many nested quotations may run over the end of a paragraph.</summary>
    private const int MaxContinued = 4;

    /// <summary>How many levels deep quotations are read. A quotation repeats the text of those inside it, so without a limit the output would be quadratic.</summary>
    private const int MaxLevels = 8;

    /// <summary>How many paragraphs of a quotation may have no mark at all.</summary>
    private const int MaxUnmarked = 4;

    private readonly Document _document;
    private readonly ProblemList _problems;
    private readonly MarkReader _reader;
    private readonly Dialogue _dialogue;
    private readonly List<QuotationMarks> _quotations = [];
    private readonly List<int> _ends = [];
    private readonly List<Mark> _ahead = [];

    private QuotationScanner(Document document, ProblemList problems)
    {
        _document = document;
        _problems = problems;
        _reader = new(document.Body, MarkReader.PointsGuillemetsInwards(document.Body), Lexicon.For(document.Language));
        _dialogue = new(document);
    }

    /// <summary>The quotations by start; nested ones follow the quotation that holds them.</summary>
    public static EquatableArray<QuotationMarks> Scan(Document document, ProblemList problems, CancellationToken cancellationToken)
    {
        QuotationScanner scanner = new(document, problems);
        scanner.Scan(cancellationToken);
        scanner.TakeDialogue();
        return scanner._quotations.ToEquatableArray();
    }

    private void Scan(CancellationToken cancellationToken)
    {
        MarkedParagraph current = new();
        MarkedParagraph next = new();
        bool pending = false;
        for (int i = 0; i < _document.Blocks.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Block block = _document.Blocks[i];
            next.Read(_reader, i, block.Body);
            if (next.Marks.Count == 0 && !IsReadingText(block.Kind))
                continue;
            if (pending)
                Finish(current, IsReadingText(block.Kind) ? next : null);
            next.Pair();
            (current, next) = (next, current);
            pending = true;
        }

        if (pending)
            Finish(current, null);
    }

    /// <summary>Settles what a paragraph leaves open, now that the one after it is known, and takes its quotations.</summary>
    private void Finish(MarkedParagraph paragraph, MarkedParagraph? next)
    {
        int asked = 0;
        foreach (int unclosed in paragraph.Unclosed)
        {
            Cancellation.Check();
            Mark mark = paragraph.Marks[unclosed];
            if (mark.Is(MarkRoles.Optional))
                continue;
            bool mayGoOn = asked++ < MaxContinued && paragraph.MayGoOn(unclosed, _document.Body);
            bool goesOn = mayGoOn && next is not null && GoesOnWith(next, mark);
            if (goesOn || (mayGoOn && paragraph.IntroducesSpeech(unclosed, _document.Body)))
                paragraph.LetGoOn(unclosed);
            if (!goesOn)
                Report(mark);
        }

        Take(paragraph);
    }

    /// <summary>Whether the next paragraph opens the mark again, or closes what it has not opened, or leaves that to one soon after.</summary>
    private bool GoesOnWith(MarkedParagraph next, Mark mark)
    {
        MarkFamily family = mark.Family;
        List<Mark> marks = next.Marks;
        if (next.Continued < marks.Count && marks[next.Continued].Family == family && IsAtStart(next))
        {
            marks[next.Continued] = marks[next.Continued] with { Roles = MarkRoles.Opens };
            next.Continued++;
            return true;
        }

        for (int i = next.Continued; i < marks.Count; i++)
        {
            if (marks[i].Family != family || marks[i].Is(MarkRoles.Optional))
                continue;
            if (!ClosesFor(mark, marks[i]))
                return false;
            Continue(next, mark);
            return true;
        }

        if (!ClosesLater(next.Block, mark))
            return false;
        Continue(next, mark);
        return true;
    }

    private static void Continue(MarkedParagraph next, Mark mark)
    {
        int start = next.Continued == 0 ? next.Span.Start : next.Marks[next.Continued - 1].End;
        next.Marks.Insert(next.Continued++, new(start, 0, mark.Family, MarkRoles.Opens | (mark.Roles & MarkRoles.Low)) { ContinuedFrom = mark.Written });
    }

    // Where a low mark opens, “ closes; elsewhere a mark that may open as well is no sign of an end.
    private static bool ClosesFor(Mark opening, Mark mark) =>
        opening.Is(MarkRoles.Low) ? mark.Is(MarkRoles.Closes | MarkRoles.ClosesLow) : !mark.Is(MarkRoles.Opens);

    /// <summary>Whether a paragraph soon after one without marks of a family closes what it has not opened.</summary>
    private bool ClosesLater(int block, Mark opening)
    {
        int last = Math.Min(block + MaxUnmarked, _document.Blocks.Length - 1);
        for (int i = block + 1; i <= last; i++)
        {
            _ahead.Clear();
            _reader.Read(_document.Blocks[i].Body, _ahead);
            if (_ahead.Count == 0)
                continue;
            if (!IsReadingText(_document.Blocks[i].Kind))
                return false;
            foreach (Mark mark in _ahead)
            {
                if (mark.Family == opening.Family && !mark.Is(MarkRoles.Optional))
                    return ClosesFor(opening, mark);
            }
        }

        return false;
    }

    private bool IsAtStart(MarkedParagraph paragraph)
    {
        int start = paragraph.Continued == 0 ? paragraph.Span.Start : paragraph.Marks[paragraph.Continued - 1].End;
        int position = paragraph.Marks[paragraph.Continued].Position;
        for (int i = start; i < position; i++)
        {
            if (!char.IsWhiteSpace(_document.Body[i]))
                return false;
        }

        return true;
    }

    private void Take(MarkedParagraph paragraph)
    {
        _ends.Clear();
        bool isTooDeep = false;
        for (int i = 0; i < paragraph.Marks.Count; i++)
        {
            Cancellation.Check();
            Mark mark = paragraph.Marks[i];
            while (_ends.Count > 0 && _ends[_ends.Count - 1] <= mark.Position)
                _ends.RemoveAt(_ends.Count - 1);
            if (!paragraph.Opens(i))
            {
                if (paragraph.PartnerOf(i) == MarkPairing.None && !mark.Is(MarkRoles.Optional | MarkRoles.Opens | MarkRoles.ClosesLow))
                    Report(mark);
                continue;
            }

            (int contentEnd, int outerEnd) = paragraph.EndOf(i);
            TextSpan content = Trim(mark.End, contentEnd);
            if (_ends.Count >= MaxLevels)
                isTooDeep = ReportDepth(mark, isTooDeep);
            else if (!content.IsEmpty)
                _quotations.Add(new(content, TextSpan.FromBounds(mark.Position, outerEnd), _ends.Count, paragraph.Block, i < paragraph.Continued));
            _ends.Add(outerEnd);
        }
    }

    /// <summary>Adds the turns of dialogues; what stands in marks inside one is a level deeper, and where the two do not nest the marks count.</summary>
    private void TakeDialogue()
    {
        if (_dialogue.IsEmpty)
            return;
        List<QuotationMarks> marked = [.. _quotations];
        _quotations.Clear();
        int next = 0;
        for (int block = 0; block < _document.Blocks.Length; block++)
        {
            Cancellation.Check();
            int first = next;
            while (next < marked.Count && marked[next].Block == block)
                next++;
            Take(_dialogue.SpokenIn(block), marked.GetRange(first, next - first), block);
        }
    }

    private void Take(TextSpan[] spoken, List<QuotationMarks> marked, int block)
    {
        int i = 0;
        foreach (TextSpan turn in spoken)
        {
            Cancellation.Check();
            while (i < marked.Count && marked[i].Outer.End <= turn.Start)
                _quotations.Add(marked[i++]);
            int inside = i;
            while (inside < marked.Count && marked[inside].Outer.Start >= turn.Start && marked[inside].Outer.End <= turn.End)
                inside++;
            if (inside < marked.Count && marked[inside].Outer.Start < turn.End)
                continue;
            _quotations.Add(new(turn, turn, 0, block, Continues: false) { IsTurn = true });
            for (; i < inside; i++)
            {
                if (marked[i].Depth + 1 < MaxLevels)
                    _quotations.Add(marked[i] with { Depth = marked[i].Depth + 1 });
            }
        }

        for (; i < marked.Count; i++)
            _quotations.Add(marked[i]);
    }

    /// <summary>Says once in a paragraph that its quotations are too deep.</summary>
    private bool ReportDepth(Mark mark, bool wasReported)
    {
        if (!wasReported)
            _problems.Add(ProblemKind.DeepQuotation, _document.ToFile(mark.Written), MaxLevels.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private void Report(Mark mark) =>
        _problems.Add(ProblemKind.UnbalancedQuotationMark, _document.ToFile(mark.Written), mark.Written.Of(_document.Body).ToString());

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_document.Body[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_document.Body[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsReadingText(ParagraphKind kind) =>
        kind is ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem;
}

using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>
/// Pairs the marks of one paragraph with a stack, in time linear in their number.
/// </summary>
/// <remarks>
/// A closing mark takes the nearest open one of its family; what was opened in between is left without partner. So one
/// mark too many or too few spoils no other pair.
/// </remarks>
internal sealed class MarkPairing
{
    public const int None = -1;

    private const int OneWord = 6;
    private const int Families = (int)MarkFamily.Backtick + 1;
    private const int Mixable = (1 << (int)MarkFamily.Guillemet) | (1 << (int)MarkFamily.Double) | (1 << (int)MarkFamily.StraightDouble);

    private readonly List<int> _partners = [];
    private readonly List<int> _open = [];
    private readonly List<int> _closersAhead = [];
    private readonly int[] _openOfFamily = new int[Families];
    private readonly int[] _lastPaired = new int[Families];

    /// <summary>By mark, the index of its partner, or <see cref="None"/>.</summary>
    public IReadOnlyList<int> Partners => _partners;

    /// <summary>The marks still open at the end, outermost first.</summary>
    public IReadOnlyList<int> Unclosed => _open;

    /// <summary>The last mark of a family that closes another, or <see cref="None"/>.</summary>
    public int LastPaired(MarkFamily family) => _lastPaired[(int)family];

    public void Pair(List<Mark> marks)
    {
        Prepare(marks);
        for (int i = 0; i < marks.Count; i++)
        {
            Cancellation.Check();
            Mark mark = marks[i];
            if (Closes(marks, i))
                Close(marks, i);
            else if (mark.Is(MarkRoles.Opens | MarkRoles.ClosesLow))
                Open(mark.Family, i);
        }
    }

    private void Prepare(List<Mark> marks)
    {
        _partners.Clear();
        _open.Clear();
        _closersAhead.Clear();
        for (int family = 0; family < Families; family++)
        {
            _openOfFamily[family] = 0;
            _lastPaired[family] = None;
        }

        // Right to left, a bit per family: whether its next mark that is sure of its role closes, before anything opens.
        int ahead = 0;
        for (int i = marks.Count - 1; i >= 0; i--)
        {
            Cancellation.Check();
            Mark mark = marks[i];
            int bit = Bit(mark.Family);
            _partners.Add(None);
            _closersAhead.Add(ahead);
            if (mark.Is(MarkRoles.Opens | MarkRoles.ClosesLow))
                ahead &= IsMixable(mark.Family) ? ~Mixable : ~bit;
            else if (!mark.Is(MarkRoles.Yields))
                ahead |= bit;
        }

        _closersAhead.Reverse();
    }

    private static int Bit(MarkFamily family) => 1 << (int)family;

    private bool Closes(List<Mark> marks, int index)
    {
        Mark mark = marks[index];
        if (mark.Is(MarkRoles.Apart))
            return _open.Count > 0 && marks[_open[_open.Count - 1]].Family == mark.Family;
        if (mark.Is(MarkRoles.ClosesLow))
            return IsInnermostLow(marks, mark.Family);
        if (!mark.Is(MarkRoles.Closes))
            return false;
        if (mark.Is(MarkRoles.Yields) && !HoldsOneWord(marks, index) && (_closersAhead[index] & Bit(mark.Family)) != 0)
            return false;
        return _openOfFamily[(int)mark.Family] > 0 || TakesOtherGlyph(marks, index) || !mark.Is(MarkRoles.Opens);
    }

    /// <summary>Whether the mark would close a single short word or number, which no possessive or unit does.</summary>
    private bool HoldsOneWord(List<Mark> marks, int index) =>
        _open.Count > 0 && marks[_open[_open.Count - 1]].Family == marks[index].Family && marks[index].Position - marks[_open[_open.Count - 1]].End <= OneWord;

    private void Open(MarkFamily family, int index)
    {
        _open.Add(index);
        _openOfFamily[(int)family]++;
    }

    private void Close(List<Mark> marks, int index)
    {
        MarkFamily family = marks[index].Family;
        if (_openOfFamily[(int)family] == 0)
        {
            if (!TakesOtherGlyph(marks, index))
                return;
            family = marks[_open[_open.Count - 1]].Family;
        }

        while (true)
        {
            Cancellation.Check();
            int opening = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openOfFamily[(int)marks[opening].Family]--;
            if (marks[opening].Family != family)
                continue;
            _partners[opening] = index;
            _partners[index] = opening;
            _lastPaired[(int)family] = index;
            return;
        }
    }

    private bool IsInnermostLow(List<Mark> marks, MarkFamily family)
    {
        if (_openOfFamily[(int)family] == 0)
            return false;
        for (int i = _open.Count - 1; ; i--)
        {
            if (marks[_open[i]].Family == family)
                return marks[_open[i]].Is(MarkRoles.Low);
        }
    }

    /// <summary>Whether a mark closes one of another shape, as in «mixed typing", because nothing else will.</summary>
    private bool TakesOtherGlyph(List<Mark> marks, int index)
    {
        Mark mark = marks[index];
        if (_open.Count == 0 || mark.Is(MarkRoles.Yields) || !IsMixable(mark.Family))
            return false;
        MarkFamily innermost = marks[_open[_open.Count - 1]].Family;
        return innermost != mark.Family && IsMixable(innermost) && (_closersAhead[index] & Bit(innermost)) == 0;
    }

    private static bool IsMixable(MarkFamily family) => (Bit(family) & Mixable) != 0;
}

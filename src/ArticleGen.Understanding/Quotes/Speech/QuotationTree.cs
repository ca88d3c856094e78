using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>Which quotation stands inside which, as links between their indexes.</summary>
internal sealed class QuotationTree
{
    public const int None = -1;

    private readonly EquatableArray<QuotationMarks> _quotations;
    private readonly int[] _next;
    private readonly int[] _inner;
    private readonly int[] _outer;

    public QuotationTree(EquatableArray<QuotationMarks> quotations)
    {
        _quotations = quotations;
        _next = new int[quotations.Length];
        _inner = new int[quotations.Length];
        _outer = new int[quotations.Length];
        List<int> open = [];
        for (int i = 0; i < quotations.Length; i++)
        {
            _next[i] = _inner[i] = _outer[i] = None;
            int sibling = None;
            while (open.Count > 0 && quotations[open[open.Count - 1]].Outer.End <= quotations[i].Outer.Start)
            {
                sibling = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
            }

            if (open.Count > 0)
                _outer[i] = open[open.Count - 1];
            if (sibling != None && quotations[sibling].Block == quotations[i].Block)
                _next[sibling] = i;
            else if (open.Count > 0)
                _inner[open[open.Count - 1]] = i;
            open.Add(i);
        }
    }

    public int Count => _quotations.Length;

    public QuotationMarks this[int quotation] => _quotations[quotation];

    /// <summary>The next quotation at the same level of the same paragraph or quotation.</summary>
    public int NextOf(int quotation) => _next[quotation];

    /// <summary>The first quotation inside another.</summary>
    public int InnerOf(int quotation) => _inner[quotation];

    /// <summary>The quotation that holds another.</summary>
    public int OuterOf(int quotation) => _outer[quotation];
}

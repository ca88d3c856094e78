using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes;

/// <summary>Which quotation stands inside which.</summary>
internal sealed class QuotationTree
{
    private readonly EquatableArray<QuotationMarks> _quotations;
    private readonly QuotationId[] _next;
    private readonly QuotationId[] _inner;

    public QuotationTree(EquatableArray<QuotationMarks> quotations)
    {
        _quotations = quotations;
        _next = new QuotationId[quotations.Length];
        _inner = new QuotationId[quotations.Length];
        List<int> open = [];
        for (int i = 0; i < quotations.Length; i++)
        {
            Cancellation.Check();
            int sibling = -1;
            while (open.Count > 0 && quotations[open[open.Count - 1]].Outer.End <= quotations[i].Outer.Start)
            {
                sibling = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
            }

            if (sibling >= 0 && quotations[sibling].Block == quotations[i].Block)
                _next[sibling] = new(i);
            else if (open.Count > 0)
                _inner[open[open.Count - 1]] = new(i);
            open.Add(i);
        }
    }

    public int Count => _quotations.Length;

    public QuotationMarks this[QuotationId quotation] => _quotations[quotation.Index];

    /// <summary>The next quotation at the same level of the same paragraph or quotation.</summary>
    public QuotationId NextOf(QuotationId quotation) => _next[quotation.Index];

    /// <summary>The first quotation inside another.</summary>
    public QuotationId InnerOf(QuotationId quotation) => _inner[quotation.Index];
}

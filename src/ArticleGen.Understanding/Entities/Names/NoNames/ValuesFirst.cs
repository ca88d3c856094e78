using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Values;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Where a name and a value overlap, a name that holds the value and more wins («Boeing 737», «14-Juillet»), else the value.</summary>
internal sealed class ValuesFirst : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        IReadOnlyList<ValueMention> values = context.Values;
        int next = 0;
        for (int i = 0; i < names.Count; i++)
        {
            Cancellation.Check();
            TextSpan span = context.Document.SpanOf(names[i].FirstToken, names[i].EndToken);
            while (next < values.Count && values[next].Span.End <= span.Start)
                next++;
            bool isValue = false;
            for (int value = next; value < values.Count && values[value].Span.Start < span.End; value++)
                isValue |= values[value].Span.Start < span.Start || values[value].Span.Length >= span.Length || values[value].Span.End > span.End;
            if (isValue)
                names.Drop(i);
        }
    }

    /// <summary>The values that are no part of a name.</summary>
    public static List<ValueMention> Outside(NameContext context, NameSpans names)
    {
        List<ValueMention> outside = new(context.Values.Count);
        int next = 0;
        foreach (ValueMention value in context.Values)
        {
            Cancellation.Check();
            while (next < names.Count && context.Document.SpanOf(names[next].FirstToken, names[next].EndToken).End <= value.Span.Start)
                next++;
            if (next == names.Count || !context.Document.SpanOf(names[next].FirstToken, names[next].EndToken).OverlapsWith(value.Span))
                outside.Add(value);
        }

        return outside;
    }
}

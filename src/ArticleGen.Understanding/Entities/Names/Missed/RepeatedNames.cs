using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>A name found in one place of an article is a name wherever it stands: adds the occurrences that were missed.</summary>
internal sealed class RepeatedNames : INameStep
{
    /// <summary>More names than this do not begin with the same word in any real article.</summary>
    private const int MaxForms = 16;

    public void Revise(NameContext context, NameSpans names)
    {
        Dictionary<uint, List<int>> known = IndexByFirstWord(context, names);
        int value = 0;
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit;)
            {
                int index = At(context, names, known, i, limit);
                int end = index < 0 ? i + 1 : i + names[index].Length;
                if (index >= 0 && !IsValue(context, i, end, ref value))
                    names.Add(names[index].Kind, i, end);
                else
                    end = i + 1;
                i = end;
            }
        }
    }

    private static Dictionary<uint, List<int>> IndexByFirstWord(NameContext context, NameSpans names)
    {
        Dictionary<uint, List<int>> known = [];
        HashSet<string> forms = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (!forms.Add(names.TextOf(i)))
                continue;
            uint first = PhraseFolding.Hash(context.WordAt(names[i].FirstToken));
            if (!known.TryGetValue(first, out List<int>? beginners))
                known.Add(first, beginners = []);
            if (beginners.Count < MaxForms)
                beginners.Add(i);
        }

        return known;
    }

    /// <summary>The longest known name that stands at a token, or -1.</summary>
    private static int At(NameContext context, NameSpans names, Dictionary<uint, List<int>> known, int token, int limit)
    {
        if (!context.Tokens[token].IsCapitalized || !known.TryGetValue(PhraseFolding.Hash(context.WordAt(token)), out List<int>? candidates))
            return -1;
        int longest = -1;
        foreach (int candidate in candidates)
        {
            NameMention name = names[candidate];
            int end = token + name.Length;
            if (end <= limit && (longest < 0 || names.TextOf(candidate).Length > names.TextOf(longest).Length) && Matches(context, token, end, names.TextOf(candidate))
                && !(name.IsSingleToken && context.Tokens[token].StartsSentence))
                longest = candidate;
        }

        return longest;
    }

    private static bool Matches(NameContext context, int first, int end, string name)
    {
        Token[] tokens = context.Tokens;
        return tokens[end - 1].End - tokens[first].Start == name.Length
            && string.CompareOrdinal(context.Text, tokens[first].Start, name, 0, name.Length) == 0
            && (end >= tokens.Length || !tokens[end].IsCapitalized || tokens[end].StartsSentence)
            && (first == 0 || tokens[first].StartsSentence || !tokens[first - 1].IsCapitalized);
    }

    /// <param name="context">The article.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    /// <param name="value">The first value that may overlap; moves on with the tokens.</param>
    private static bool IsValue(NameContext context, int first, int end, ref int value)
    {
        IReadOnlyList<ValueMention> values = context.Values;
        TextSpan span = context.Document.SpanOf(first, end);
        while (value < values.Count && values[value].Span.End <= span.Start)
            value++;
        return value < values.Count && values[value].Span.OverlapsWith(span);
    }
}

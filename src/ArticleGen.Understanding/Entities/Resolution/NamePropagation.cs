using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>A name found in one place of an article is a name wherever it stands: adds the occurrences that were missed.</summary>
internal sealed class NamePropagation
{
    /// <summary>More names than this do not begin with the same word in any real article.</summary>
    private const int MaxForms = 16;

    private readonly Document _document;
    private readonly Dictionary<uint, List<NameOccurrence>> _known = [];

    private NamePropagation(Document document, IReadOnlyList<NameOccurrence> occurrences)
    {
        _document = document;
        HashSet<string> forms = new(StringComparer.Ordinal);
        foreach (NameOccurrence name in occurrences)
        {
            if (!forms.Add(name.Text))
                continue;
            uint first = HashOf(name.FirstToken);
            if (!_known.TryGetValue(first, out List<NameOccurrence>? names))
                _known.Add(first, names = []);
            if (names.Count < MaxForms)
                names.Add(name);
        }
    }

    /// <summary>The occurrences with those that were missed, in order.</summary>
    /// <param name="document">The article.</param>
    /// <param name="occurrences">Its names in order.</param>
    /// <param name="values">Its values in order; no name is added inside them.</param>
    public static List<NameOccurrence> Apply(Document document, IReadOnlyList<NameOccurrence> occurrences, IReadOnlyList<ValueMention> values)
    {
        NamePropagation propagation = new(document, occurrences);
        List<NameOccurrence> all = [];
        int next = 0;
        int value = 0;
        for (int i = 0; i < document.Tokens.Length;)
        {
            while (value < values.Count && values[value].Span.End <= document.Tokens[i].Start)
                value++;
            if (next < occurrences.Count && occurrences[next].FirstToken <= i)
            {
                all.Add(occurrences[next]);
                i = occurrences[next++].EndToken;
                continue;
            }

            int limit = next < occurrences.Count ? occurrences[next].FirstToken : document.Tokens.Length;
            if (propagation.At(i, limit) is { } missed && (value == values.Count || !values[value].Span.OverlapsWith(missed.Span)))
            {
                all.Add(missed);
                i = missed.EndToken;
            }
            else
            {
                i++;
            }
        }

        return all;
    }

    private NameOccurrence? At(int index, int limit)
    {
        Token token = _document.Tokens[index];
        if (!token.IsCapitalized || !_known.TryGetValue(HashOf(index), out List<NameOccurrence>? names))
            return null;
        NameOccurrence? longest = null;
        foreach (NameOccurrence name in names)
        {
            int end = index + name.EndToken - name.FirstToken;
            if (end <= limit && (longest is null || name.Text.Length > longest.Text.Length) && Matches(index, end, name.Text)
                && !(name.IsSingleToken && token.StartsSentence))
                longest = new(name.Kind, new(token.Start, name.Span.Length), index, end, name.Text);
        }

        return longest;
    }

    private bool Matches(int first, int end, string name)
    {
        Token[] tokens = _document.Tokens;
        return tokens[end - 1].End - tokens[first].Start == name.Length
            && string.CompareOrdinal(_document.Body, tokens[first].Start, name, 0, name.Length) == 0
            && (end >= tokens.Length || !tokens[end].IsCapitalized || tokens[end].StartsSentence)
            && (first == 0 || tokens[first].StartsSentence || !tokens[first - 1].IsCapitalized);
    }

    private uint HashOf(int token) => PhraseFolding.Hash(_document.Tokens[token].Span.Of(_document.Body));
}

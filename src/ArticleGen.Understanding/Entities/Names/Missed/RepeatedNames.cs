using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>
/// A name found in one place of an article is a name wherever it stands: adds the occurrences that were missed. A family name with a small word
/// begins with a capital where no forename stands before it: "Joost van der Meer … Van der Meer recalled".
/// </summary>
internal sealed class RepeatedNames : INameStep
{
    /// <summary>More names than this do not begin with the same word in any real article.</summary>
    private const int MaxForms = 16;

    /// <summary>In words. A longer one would be compared with the text from each of its words.</summary>
    private const int LongestName = 24;

    public void Revise(NameContext context, NameSpans names)
    {
        Dictionary<uint, List<Form>> known = IndexByFirstWord(context, names);
        int value = 0;
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit;)
            {
                Cancellation.Check();
                Form? form = At(context, known, i, limit);
                int end = i + (form?.Length ?? 1);
                if (form is { Kind: EntityKind kind } && !IsValue(context, i, end, ref value))
                    names.Add(kind, i, end);
                else
                    end = i + 1;
                i = end;
            }
        }
    }

    private static Dictionary<uint, List<Form>> IndexByFirstWord(NameContext context, NameSpans names)
    {
        Dictionary<uint, List<Form>> known = [];
        HashSet<string> forms = new(StringComparer.Ordinal);
        PhraseTable particles = context.Lexicon["name-particles"];
        for (int i = 0; i < names.Count; i++)
        {
            string text = names.TextOf(i);
            if (names[i].Length > LongestName || !forms.Add(text))
                continue;
            Add(known, PhraseFolding.Hash(context.WordAt(names[i].FirstToken)), new(text, names[i].Length, names[i].Kind));
            if (names[i].Kind == EntityKind.Person && FamilyName(context, particles, names[i], text) is { } family && forms.Add(family.Text))
                Add(known, PhraseFolding.Hash(family.Text.AsSpan(0, family.Text.IndexOf(' '))), family);
        }

        return known;
    }

    private static void Add(Dictionary<uint, List<Form>> known, uint first, Form form)
    {
        if (!known.TryGetValue(first, out List<Form>? beginners))
            known.Add(first, beginners = []);
        if (beginners.Count < MaxForms)
            beginners.Add(form);
    }

    /// <summary>What is left of a person's name without the forenames, if it begins with a small word.</summary>
    private static Form? FamilyName(NameContext context, PhraseTable particles, NameMention name, string text)
    {
        int end = name.FirstToken + name.Length;
        int first = name.FirstToken + 1;
        while (first < end && context.Tokens[first].IsCapitalized)
            first++;
        if (end - first < 2 || !particles.Contains(context.WordAt(first)) || !context.Tokens[end - 1].IsCapitalized)
            return null;
        string family = text.Substring(context.Tokens[first].Start - context.Tokens[name.FirstToken].Start);
        return family.IndexOf(' ') < 0 ? null : new(char.ToUpperInvariant(family[0]) + family.Substring(1), end - first, EntityKind.Person);
    }

    /// <summary>The longest known name that stands at a token.</summary>
    private static Form? At(NameContext context, Dictionary<uint, List<Form>> known, int token, int limit)
    {
        if (!context.Tokens[token].IsCapitalized || !known.TryGetValue(PhraseFolding.Hash(context.WordAt(token)), out List<Form>? candidates))
            return null;
        Form? longest = null;
        foreach (Form candidate in candidates)
        {
            int end = token + candidate.Length;
            if (end <= limit && (longest is not { } other || candidate.Text.Length > other.Text.Length) && Matches(context, token, end, candidate.Text)
                && !(candidate.Length == 1 && context.Tokens[token].StartsSentence))
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

    /// <param name="Text">How the name is written.</param>
    /// <param name="Length">Its words.</param>
    /// <param name="Kind">What it is the name of.</param>
    private readonly record struct Form(string Text, int Length, EntityKind Kind);
}

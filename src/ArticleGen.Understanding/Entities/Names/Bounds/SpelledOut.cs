using System;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>
/// An acronym in parentheses tells how far the name before it reaches, whose words it abbreviates one by one: «Verband der norddeutschen
/// Reeder (VNR)».
/// </summary>
internal sealed class SpelledOut : INameStep
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    /// <summary>«per lo», «de la».</summary>
    private const int MostLinks = 2;

    public void Revise(NameContext context, NameSpans names)
    {
        for (int acronym = 2; acronym + 1 < context.Tokens.Length; acronym++)
        {
            Cancellation.Check();
            if (context.Tokens[acronym] is not { Kind: TokenKind.Word, Case: LetterCase.Upper, Length: >= ShortestAcronym and <= LongestAcronym }
                || !context.IsMark(acronym - 1, '(') || !context.IsMark(acronym + 1, ')'))
                continue;
            int start = StartOf(context, acronym);
            if (start >= 0)
                Take(context, names, start, acronym);
        }
    }

    /// <summary>The first word of the name that an acronym abbreviates, or -1.</summary>
    private static int StartOf(NameContext context, int acronym)
    {
        ReadOnlySpan<char> letters = context.WordAt(acronym);
        int token = acronym - 1;
        int links = 0;
        for (int letter = letters.Length - 1; letter >= 0;)
        {
            if (context.Tokens[token].StartsSentence || --token < 0 || context.Tokens[token].Kind != TokenKind.Word)
                return -1;
            if (Folded(context.WordAt(token)[0]) == Folded(letters[letter]) && !IsLink(context, token))
            {
                letter--;
                links = 0;
            }
            else if (!IsLink(context, token) || ++links > MostLinks || letter == letters.Length - 1)
            {
                return -1;
            }
        }

        return context.Tokens[token].IsCapitalized ? token : -1;
    }

    private static char Folded(char letter) => LatinLetters.WithoutAccent(char.ToLowerInvariant(letter));

    private static bool IsLink(NameContext context, int token) =>
        context.Tokens[token].Case == LetterCase.Lower && (context.IsLink(token) || context.Determiners.Contains(context.WordAt(token)) || context.Prepositions.Contains(context.WordAt(token)));

    private static void Take(NameContext context, NameSpans names, int start, int acronym)
    {
        int end = acronym - 1;
        int first = names.FirstBehind(start);
        int last = first;
        while (last < names.Count && names[last].FirstToken < end)
            last++;
        if (last == first)
        {
            names.Add(EntityKind.Organization, start, end);
            if (last == names.Count || names[last].FirstToken > acronym)
                names.Add(EntityKind.Organization, acronym, acronym + 1);
            return;
        }

        bool isWhole = last == first + 1 && names[first].FirstToken <= start && names[first].EndToken >= end;
        if (isWhole || names[first].FirstToken < start || names[last - 1].EndToken > end || names[first].Kind == EntityKind.Person)
            return;
        EntityKind kind = names[first].FirstToken == start && names[first].Kind != EntityKind.Place ? names[first].Kind : EntityKind.Organization;
        for (int i = first + 1; i < last; i++)
            names.Drop(i);
        names.Bound(first, start, end);
        names.Become(first, kind);
    }
}

using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>
/// Adds persons that were not taken for a name but do what only persons do: a capital behind a closing quotation mark and a verb of
/// speech («… », explique Weber), and a known surname that speaks or has an office («Weber, la directrice de …»).
/// </summary>
internal sealed class SpeakingNames : INameStep
{
    private const int LongestName = 3;

    public void Revise(NameContext context, NameSpans names)
    {
        if (context.Language.NounsHaveCapitals)
            return;
        PhraseTable verbs = context.Lexicon["reporting-verbs"];
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit;)
            {
                Cancellation.Check();
                int end = RunEnd(context.Tokens, i, limit);
                if (end > i && !GoesOn(context.Tokens, end, limit) && IsPerson(context, verbs, i, end))
                    names.Add(EntityKind.Person, i, end);
                i = Math.Max(end, i + 1);
            }
        }
    }

    /// <summary>The end of the capitalised words that begin at a token, unless a name goes on with them.</summary>
    private static int RunEnd(Token[] tokens, int first, int limit)
    {
        int end = first;
        while (end < limit && tokens[end].Case == LetterCase.Title && tokens[end].Length > 2 && (end == first || !tokens[end].StartsSentence))
            end++;
        return end;
    }

    private static bool GoesOn(Token[] tokens, int end, int limit) => end == limit && end < tokens.Length && !tokens[end].StartsSentence;

    private static bool IsPerson(NameContext context, PhraseTable verbs, int first, int end)
    {
        if (end - first > LongestName)
            return false;
        bool speaks = !context.Tokens[first].StartsSentence && EndsQuotation(context, verbs, first);
        bool acts = end == first + 1 && (context.Offices.IsBehind(end) || Speaks(context, verbs, end));
        if (!speaks && !acts)
            return false;
        Listing listing = context.ListingOf(first, end);
        return !listing.Is(ListedAs.Place | ListedAs.Organization) && (speaks || listing.Is(ListedAs.Surname));
    }

    /// <summary>«… », explique», "…," said</summary>
    private static bool EndsQuotation(NameContext context, PhraseTable verbs, int name)
    {
        int verb = name - 1;
        if (verb < 1 || !IsVerb(context, verbs, verb) || context.Tokens[verb].StartsParagraph)
            return false;
        int mark = verb - 1;
        if (context.Text[context.Tokens[mark].Start] == ',')
            mark--;
        return mark >= 0 && context.Text[context.Tokens[mark].Start] is '»' or '”' or '"' or '“';
    }

    private static bool Speaks(NameContext context, PhraseTable verbs, int next) =>
        next < context.Tokens.Length && !context.Tokens[next].StartsSentence && IsVerb(context, verbs, next);

    private static bool IsVerb(NameContext context, PhraseTable verbs, int token) =>
        verbs.TryGet(context.WordAt(token), out string form) && form is "finite" or "participle" or "finite participle";
}

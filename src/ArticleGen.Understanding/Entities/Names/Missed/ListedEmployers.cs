using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Adds the known organisations before an office that were not taken for a name: "Google engineer Priya Raman".</summary>
internal sealed class ListedEmployers : INameStep
{
    private const int ShortestWord = 4;

    public void Revise(NameContext context, NameSpans names)
    {
        if (context.Language.AdjectivesFollowNouns)
            return;
        CommonWords common = CommonWords.For(context.Written.Language);
        for (int gap = 0; gap <= names.Count; gap++)
        {
            (int first, int limit) = names.GapBefore(gap);
            for (int i = first; i < limit; i++)
            {
                if (context.Tokens[i] is { IsCapitalized: true } token && (token.Length >= ShortestWord || token.Case == LetterCase.Upper) && IsBeforeOffice(context, i) && !common.Contains(context.WordAt(i))
                    && context.ListingOf(i, i + 1) is var listing && listing.Is(ListedAs.Organization) && !listing.Is(ListedAs.Place | ListedAs.Surname | ListedAs.Forename))
                    names.Add(EntityKind.Organization, i, i + 1);
            }
        }
    }

    private static bool IsBeforeOffice(NameContext context, int token)
    {
        Token[] tokens = context.Tokens;
        bool goesOn = token > 0 && !tokens[token].StartsSentence && tokens[token - 1].IsCapitalized;
        return !goesOn && token + 1 < tokens.Length && !tokens[token + 1].StartsSentence && context.Offices.LengthAt(token + 1, token + 4, out _) > 0;
    }
}

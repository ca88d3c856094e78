using ArticleGen.Understanding.Entities.Casing;
using ArticleGen.Understanding.Entities.Gazetteers;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Adds the known organisations before an office and its bearer that were not taken for a name: "Google engineer Priya Raman".</summary>
internal sealed class ListedEmployers : INameStep
{
    private const int ShortestWord = 4;
    private const int LongestOffice = 4;

    public void Revise(NameContext context, NameSpans names)
    {
        if (context.Language.AdjectivesFollowNouns)
            return;
        CommonWords common = CommonWords.For(context.Written.Language);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person)
                continue;
            (int first, int end) = names.GapBefore(i);
            for (int token = end - 2; token >= System.Math.Max(first, end - 1 - LongestOffice); token--)
            {
                if (!IsOffice(context, token + 1, end))
                    continue;
                if (IsKnown(context, common, token))
                    names.Add(EntityKind.Organization, token, token + 1);
                break;
            }
        }
    }

    private static bool IsOffice(NameContext context, int first, int end)
    {
        int length = context.Offices.LengthAt(first, end, out _);
        return length > 0 && !context.Tokens[first].StartsSentence && context.Tokens[first].Start + length == context.Tokens[end - 1].End;
    }

    private static bool IsKnown(NameContext context, CommonWords common, int token)
    {
        Token word = context.Tokens[token];
        bool goesOn = token > 0 && !word.StartsSentence && context.Tokens[token - 1].IsCapitalized;
        return word.IsCapitalized && !goesOn && (word.Length >= ShortestWord || word.Case == LetterCase.Upper) && !common.Contains(context.WordAt(token))
            && context.ListingOf(token, token + 1) is var listing && listing.Is(ListedAs.Organization) && !listing.Is(ListedAs.Place | ListedAs.Surname | ListedAs.Forename);
    }
}

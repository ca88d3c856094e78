using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Missed;

/// <summary>Adds the acronym behind a person that was not taken for a name: "Michael Tien of NPP".</summary>
internal sealed class PartiesBehind : INameStep
{
    private const int LongestAcronym = 8;
    private const int MostLinks = 2;

    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable common = context.Lexicon["common-acronyms"];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person)
                continue;
            (int first, int limit) = names.GapBefore(i + 1);
            int token = first;
            while (token < limit && token < first + MostLinks && context.IsLink(token) && context.IsSmallWord(token))
                token++;
            if (token > first && token < limit && context.Tokens[token] is { Kind: TokenKind.Word, Case: LetterCase.Upper, Length: <= LongestAcronym } && !common.Contains(context.WordAt(token)))
                names.Add(EntityKind.Organization, token, token + 1);
        }
    }
}

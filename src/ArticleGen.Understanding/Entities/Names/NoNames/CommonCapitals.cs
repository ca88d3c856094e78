using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Drops capitals that name nothing: an office («le PDG»), a notion («une PME»), a numeral («Titan III et IV»).</summary>
internal sealed class CommonCapitals : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable common = context.Lexicon["common-acronyms"];
        for (int i = 0; i < names.Count; i++)
        {
            int token = names[i].FirstToken;
            if (!names[i].IsSingleToken || context.Tokens[token].Case != LetterCase.Upper)
                continue;
            ReadOnlySpan<char> word = context.WordAt(token);
            if ((common.Contains(word) || context.Offices.Contains(word) || IsRomanNumeral(word)) && !names.ListingOf(i).Is(ListedAs.Organization))
                names.Drop(i);
        }
    }

    private static bool IsRomanNumeral(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not ('I' or 'V' or 'X'))
                return false;
        }

        return true;
    }
}

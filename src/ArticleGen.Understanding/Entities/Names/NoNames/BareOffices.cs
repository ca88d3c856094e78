using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Drops offices without their bearer: "British Prime Minister", "Afghan Ambassador".</summary>
internal sealed class BareOffices : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable demonyms = context.Lexicon["demonyms"];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind is not (EntityKind.Person or EntityKind.Work) && IsOffice(context, demonyms, names[i]) && !names.ListingOf(i).Is(ListedAs.Organization))
                names.Drop(i);
        }
    }

    private static bool IsOffice(NameContext context, PhraseTable demonyms, NameMention name)
    {
        bool hasOffice = false;
        int end = context.Tokens[name.EndToken - 1].End;
        for (int i = name.FirstToken; i < name.EndToken;)
        {
            int start = context.Tokens[i].Start;
            int office = context.Offices.LengthAt(i, name.EndToken, out _);
            int length = Math.Max(office, demonyms.LongestMatch(context.Text, start, end, out _));
            if (length == 0)
                return false;
            hasOffice |= office > 0;
            while (i < name.EndToken && context.Tokens[i].Start < start + length)
                i++;
        }

        return hasOffice;
    }
}

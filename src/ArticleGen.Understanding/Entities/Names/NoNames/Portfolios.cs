using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Drops what a minister is minister of, which is part of the office: «ministre de l'Agriculture», «adjoint à la Culture».</summary>
internal sealed class Portfolios : INameStep
{
    private const int MostLinks = 2;
    private const int MostAdjectives = 2;

    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable ministers = context.Lexicon["ministers"];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person && IsHeld(context, ministers, names[i]) && !names.ListingOf(i).Is(ListedAs.Place | ListedAs.Organization)
                && (names[i].IsSingleToken || context.HeadKindAt(names[i].FirstToken) != EntityKind.Organization))
                names.Drop(i);
        }
    }

    private static bool IsHeld(NameContext context, PhraseTable ministers, NameMention held)
    {
        int name = held.FirstToken;
        int token = name - 1;
        while (token >= 0 && token >= name - MostLinks && !context.Tokens[token + 1].StartsSentence && context.IsLink(token) && !context.Lexicon["conjunctions"].Contains(context.WordAt(token)))
            token--;
        int adjectives = token;
        while (token >= 0 && token > adjectives - MostAdjectives && context.IsSmallWord(token) && context.Adjectives.Contains(context.WordAt(token)))
            token--;
        return adjectives < name - 1 && (IsOffice(context, ministers, adjectives, held) || (token < adjectives && IsOffice(context, ministers, token, held)));
    }

    /// <summary>A minister of whatever it is, or a deputy of one word that is no acronym.</summary>
    private static bool IsOffice(NameContext context, PhraseTable ministers, int token, NameMention held) =>
        token >= 0 && ministers.TryGet(context.WordAt(token), out string meaning)
        && (meaning != "deputy" || (held.IsSingleToken && context.Tokens[held.FirstToken].Case != LetterCase.Upper));
}

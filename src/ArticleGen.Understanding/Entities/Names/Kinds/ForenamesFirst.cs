using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>
/// A forename and a surname, which may both be places, name a person and neither a place nor an organisation, unless the name is known
/// as one or a noun or preposition announces it: «Santiago Burgos», but «estadio Santiago Bernabéu».
/// </summary>
internal sealed class ForenamesFirst : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        PhraseTable locatives = context.Lexicon["locatives"];
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            if (name.Kind is EntityKind.Organization or EntityKind.Place && name.Length == 2 && IsPerson(context, names, i) && !IsAnnounced(context, locatives, name.FirstToken))
                names.Become(i, EntityKind.Person);
        }
    }

    private static bool IsPerson(NameContext context, NameSpans names, int index)
    {
        int first = names[index].FirstToken;
        return context.Tokens[first].Case == LetterCase.Title && context.Tokens[first + 1].Case == LetterCase.Title
            && !names.ListingOf(index).Is(ListedAs.Place | ListedAs.OrganizationName | ListedAs.Demonym)
            && context.ListingOf(first, first + 1).Is(ListedAs.Forename)
            && context.ListingOf(first + 1, first + 2) is var last && last.Is(ListedAs.City | ListedAs.Surname) && !last.Is(ListedAs.Demonym | ListedAs.OrganizationName)
            && !context.Heads.Contains(context.WordAt(first)) && !context.Heads.Contains(context.WordAt(first + 1));
    }

    private static bool IsAnnounced(NameContext context, PhraseTable locatives, int first) =>
        first > 0 && !context.Tokens[first].StartsSentence
        && (context.Heads.Contains(context.WordAt(first - 1)) || context.Prepositions.Contains(context.WordAt(first - 1)) || locatives.Contains(context.WordAt(first - 1)) || context.Determiners.Contains(context.WordAt(first - 1)));
}

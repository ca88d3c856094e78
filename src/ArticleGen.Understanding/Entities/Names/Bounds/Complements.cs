using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>
/// Gives names the adjectives and complements behind them that are written small, where adjectives stand behind: «le Forum mondial de
/// la langue française», «les Alpes suisses».
/// </summary>
internal sealed class Complements : INameStep
{
    /// <summary>A complement has no more groups than this: «des droits» «de l'homme».</summary>
    private const int MaxComplements = 2;

    /// <summary>The length of «des», "del": a link of so many letters holds its article.</summary>
    private const int ContractedLink = 3;

    public void Revise(NameContext context, NameSpans names)
    {
        if (!context.Language.AdjectivesFollowNouns)
            return;
        PhraseTable demonyms = context.Lexicon["demonyms"];
        for (int i = 0; i < names.Count; i++)
        {
            (int end, int limit) = names.GapBefore(i + 1);
            if (names[i].Kind == EntityKind.Place)
            {
                if (end < limit && context.IsSmallWord(end) && demonyms.Contains(context.WordAt(end)) && names.ListingOf(i).Is(ListedAs.Country | ListedAs.Region))
                    names.Bound(i, names[i].FirstToken, end + 1);
            }
            else if (names[i].Kind != EntityKind.Person)
            {
                Extend(context, names, i, limit);
            }
        }
    }

    private static void Extend(NameContext context, NameSpans names, int index, int limit)
    {
        NameMention name = names[index];
        if (name.Length > 1 && context.IsLink(name.EndToken - 1))
        {
            if (IsNoun(context, name.EndToken, limit))
                names.Bound(index, name.FirstToken, AdjectivesEnd(context, name.EndToken + 1, limit));
            return;
        }

        int end = AdjectivesEnd(context, name.FirstToken + 1, limit);
        if (end < name.EndToken || end == name.FirstToken + 1 || !context.Tokens[name.FirstToken].IsCapitalized || !context.Heads.Contains(context.WordAt(name.FirstToken)))
            return;
        for (int i = 0; i < MaxComplements && ArticleEnd(context, end, limit) is > 0 and int noun && IsNoun(context, noun, limit); i++)
            end = AdjectivesEnd(context, noun + 1, limit);
        names.Bound(index, name.FirstToken, end);
        if (context.HeadKindAt(name.FirstToken) is (EntityKind.Event or EntityKind.Organization) and { } kind)
            names.Become(index, kind);
    }

    private static int AdjectivesEnd(NameContext context, int index, int limit)
    {
        while (index < limit && context.IsSmallWord(index) && !context.IsLink(index) && context.Adjectives.Contains(context.WordAt(index)))
            index++;
        return index;
    }

    /// <summary>Where the noun stands behind «de la», «de l'», «des»; 0 if no such words stand here.</summary>
    private static int ArticleEnd(NameContext context, int index, int limit)
    {
        if (index + 1 >= limit || !context.IsSmallWord(index) || !context.IsLink(index))
            return 0;
        int next = index + 1;
        if (next < limit && context.IsSmallWord(next) && context.IsLink(next))
            return next + 1;
        return context.Tokens[index].Length == ContractedLink ? next : 0;
    }

    private static bool IsNoun(NameContext context, int index, int limit) =>
        index < limit && context.IsSmallWord(index) && context.Tokens[index].Length > 3 && !context.IsLink(index) && !context.Determiners.Contains(context.WordAt(index));
}

using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes from names with a small head the place that they are in, which is a name of its own: «le musée Rodin de Paris».</summary>
internal sealed class PlacesBehind : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            if (context.Tokens[name.FirstToken].Case != LetterCase.Lower || name.Kind is not (EntityKind.Place or EntityKind.Organization))
                continue;
            for (int place = name.EndToken - 1; place > name.FirstToken + 2; place--)
            {
                Cancellation.Check();
                if (!context.IsLink(place - 1) || !context.Tokens[place - 2].IsCapitalized || !context.Tokens[place].IsCapitalized || !context.ListingOf(place, name.EndToken).Is(ListedAs.Place))
                    continue;
                names.Split(i, name.Kind, place - 1, EntityKind.Place, place);
                break;
            }
        }
    }
}

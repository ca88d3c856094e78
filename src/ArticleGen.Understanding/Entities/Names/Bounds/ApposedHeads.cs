using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Takes the noun off that says where something is: «le pont de Lyon», but «le pont Wilson» is called so.</summary>
internal sealed class ApposedHeads : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            int place = name.FirstToken + 2;
            if (name.Kind == EntityKind.Place && place < name.EndToken && context.Tokens[name.FirstToken].Case == LetterCase.Lower && context.IsLink(place - 1)
                && context.Heads.TryGet(context.WordAt(name.FirstToken), out string meaning) && meaning == "place apposed"
                && context.ListingOf(place, name.EndToken).Is(ListedAs.Place))
                names.Bound(i, place, name.EndToken);
        }
    }
}

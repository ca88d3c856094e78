using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>Gives names the noun before them that is part of them though it is written small: «mont Ventoux», «rue Victor Hugo», «foire Saint-Michel».</summary>
internal sealed class SmallHeads : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int head = HeadBefore(context, names, i, out bool isLinked);
            if (head < 0 || !context.Heads.TryGet(context.WordAt(head), out string meaning) || KindWith(context, meaning, names[i], head, isLinked) is not { } kind)
                continue;
            names.Bound(i, head, names[i].EndToken);
            names.Become(i, kind);
        }
    }

    /// <summary>The token before a name, or before the small word between («grotte d'Arcy»), if it is a noun written small; else -1.</summary>
    private static int HeadBefore(NameContext context, NameSpans names, int index, out bool isLinked)
    {
        (int room, int first) = names.GapBefore(index);
        int head = first - 1;
        isLinked = false;
        if (head < room || context.Tokens[first].StartsParagraph || !context.Tokens[first].IsCapitalized)
            return -1;
        isLinked = context.IsLink(head);
        if (isLinked && names[index].Kind == EntityKind.Place && !names.ListingOf(index).Is(ListedAs.Place))
            head--;
        return head >= System.Math.Max(room, 1) && context.Tokens[head].Case == LetterCase.Lower && !context.Tokens[head + 1].StartsSentence ? head : -1;
    }

    private static EntityKind? KindWith(NameContext context, string meaning, NameMention name, int head, bool isLinked) => meaning switch
    {
        "place within" or "place apposed" when name.Kind == EntityKind.Place || (name.Kind == EntityKind.Person && !isLinked && IsDetermined(context, head)) => EntityKind.Place,
        "event within" when !isLinked && name.Kind is EntityKind.Place or EntityKind.Work or EntityKind.Event => EntityKind.Event,
        _ => null,
    };

    /// <summary>«la rue Victor Hugo», «6 rue Victor Hugo», but not «au premier tour Federer».</summary>
    private static bool IsDetermined(NameContext context, int head) =>
        context.Tokens[head - 1].Kind == TokenKind.Number || context.Determiners.Contains(context.WordAt(head - 1)) || context.IsLink(head - 1);
}

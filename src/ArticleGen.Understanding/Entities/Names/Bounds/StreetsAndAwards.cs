using System;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>
/// Gives a street or an award the noun written small before the name that it is called after, which is then no name of its own:
/// «la rue de Belgique», «in piazza Venezia», «le prix Jean-Vilar», but «une rue de Bruxelles».
/// </summary>
internal sealed class StreetsAndAwards : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int noun = NounBefore(context, names, i, out EntityKind kind);
            if (noun < 0)
                continue;
            names.Bound(i, noun, names[i].EndToken);
            names.Become(i, kind);
        }
    }

    private static int NounBefore(NameContext context, NameSpans names, int index, out EntityKind kind)
    {
        kind = EntityKind.Place;
        (int room, int first) = names.GapBefore(index);
        int noun = first - 1;
        if (noun <= room || context.Tokens[first].StartsParagraph || !context.Tokens[first].IsCapitalized)
            return -1;
        if (context.Determiners.Contains(context.WordAt(noun)) && context.IsLink(noun - 1))
            noun--;
        bool isLinked = context.IsLink(noun);
        if (isLinked)
            noun--;
        if (noun < Math.Max(room, 1) || context.Tokens[noun].Case != LetterCase.Lower || !context.SmallHeads.TryGet(context.WordAt(noun), out string meaning))
            return -1;
        if (meaning == "award")
            kind = EntityKind.Work;
        bool isPlace = names[index].Kind == EntityKind.Place;
        bool isNamed = meaning switch
        {
            "street" when isLinked => isPlace && IsDefinite(context, noun),
            "street" or "square" => !isLinked && isPlace && (IsDefinite(context, noun) || IsDetermined(context, noun) || context.Prepositions.Contains(context.WordAt(noun - 1))),
            "award" => !isLinked && IsDetermined(context, noun),
            _ => false,
        };
        return isNamed ? noun : -1;
    }

    /// <summary>«la rue», «12, rue», but not «une rue», which is any of a town's.</summary>
    private static bool IsDefinite(NameContext context, int noun) =>
        context.Tokens[noun - 1].Kind == TokenKind.Number || (noun > 1 && context.WordAt(noun - 1) is "," && context.Tokens[noun - 2].Kind == TokenKind.Number)
        || (context.SmallHeads.TryGet(context.WordAt(noun - 1), out string meaning) && meaning == "definite");

    private static bool IsDetermined(NameContext context, int noun) =>
        context.Tokens[noun - 1].Kind == TokenKind.Number || context.Determiners.Contains(context.WordAt(noun - 1)) || context.IsLink(noun - 1);
}

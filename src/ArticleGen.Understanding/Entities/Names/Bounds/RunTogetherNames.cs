using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>
/// Splits a person's name from that of an organisation or place which was taken together with it: «Reuters Anna Weber»,
/// "director of the Harbour Council Anna Weber".
/// </summary>
internal sealed class RunTogetherNames : INameStep
{
    private const int LongestPerson = 3;

    public void Revise(NameContext context, NameSpans names)
    {
        HashSet<string> fullNames = FullNames(names);
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            if (name.Length < 3 || name.Kind is not (EntityKind.Person or EntityKind.Organization or EntityKind.Place) || IsForename(context, name.FirstToken))
                continue;
            for (int start = name.EndToken - 2; start > name.FirstToken; start--)
            {
                Cancellation.Check();
                if (!IsPerson(context, fullNames, name.FirstToken, start, name.EndToken) || KindOf(context, name, start) is not { } kind)
                    continue;
                names.Split(i, kind, start, EntityKind.Person, start);
                break;
            }
        }
    }

    private static bool IsPerson(NameContext context, HashSet<string> fullNames, int first, int start, int end)
    {
        if (end - start > LongestPerson || !(context.Tokens[start - 1].IsCapitalized || context.Tokens[start - 1].Kind == TokenKind.Number))
            return false;
        for (int i = start; i < end; i++)
        {
            if (!context.Tokens[i].IsCapitalized)
                return false;
        }

        bool isKnown = IsForename(context, start) || fullNames.Contains(context.Document.TextOf(start, end)) || context.ListingOf(first, start).Country is not null;
        return isKnown && !context.Heads.Contains(context.WordAt(end - 1));
    }

    private static bool IsForename(NameContext context, int token) => context.Tokens[token].Case == LetterCase.Title && context.ListingOf(token, token + 1).Is(ListedAs.Forename);

    /// <summary>What stands before the person, if anything says that it is a name of its own.</summary>
    private static EntityKind? KindOf(NameContext context, NameMention name, int end)
    {
        Listing before = context.ListingOf(name.FirstToken, end);
        if (before.Is(ListedAs.Organization) && name.Kind == EntityKind.Organization)
            return EntityKind.Organization;
        if (context.Offices.IsHeldAt(name.FirstToken, out bool isDirect))
            return before.Is(ListedAs.Place) || (name.Kind != EntityKind.Organization && !isDirect) ? EntityKind.Place : EntityKind.Organization;
        bool announced = name.Kind == EntityKind.Organization && name.FirstToken > 0 && context.HeadKindAt(name.FirstToken - 1) == EntityKind.Organization;
        return announced ? EntityKind.Organization : null;
    }

    private static HashSet<string> FullNames(NameSpans names)
    {
        HashSet<string> full = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind == EntityKind.Person && names[i].Length > 1)
                full.Add(names.TextOf(i));
        }

        return full;
    }
}

using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Names.NoNames;

/// <summary>Drops «la République», "the State" where the word is part of no longer name of the article: nothing of its own.</summary>
internal sealed class BareHeads : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        HashSet<string>? longNames = null;
        for (int i = 0; i < names.Count; i++)
        {
            int token = names[i].FirstToken;
            if (names[i].IsSingleToken && names[i].Kind != EntityKind.Person && context.Tokens[token].Case == LetterCase.Title
                && context.HeadKindAt(token) == EntityKind.Place && !names.ListingOf(i).Is(names[i].Kind)
                && !(longNames ??= WordsOfLongNames(context, names)).Contains(names.TextOf(i)))
                names.Drop(i);
        }
    }

    private static HashSet<string> WordsOfLongNames(NameContext context, NameSpans names)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            for (int token = names[i].FirstToken; token < names[i].EndToken && names[i].Length > 1; token++)
                words.Add(context.WordAt(token).ToString());
        }

        return words;
    }
}

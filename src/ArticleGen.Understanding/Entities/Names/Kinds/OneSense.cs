using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>One sense per article: a name of several kinds is of the kind that most of its occurrences have (Gale, Church and Yarowsky 1992).</summary>
internal sealed class OneSense : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Dictionary<string, KindCounts> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            counts.TryGetValue(names.KeyOf(i), out KindCounts known);
            known.Count(names[i].Kind);
            counts[names.KeyOf(i)] = known;
        }

        for (int i = 0; i < names.Count; i++)
        {
            (EntityKind kind, _, bool isTie) = counts[names.KeyOf(i)].Most();
            if (!isTie)
                names.Become(i, kind);
        }
    }
}

using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>One sense per article: a name of several kinds is of the kind that most of its occurrences have, else the first (Gale, Church and Yarowsky 1992).</summary>
internal sealed class OneSense : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Surnames surnames = new(names);
        Dictionary<string, KindCounts> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (surnames.Contains(names.KeyOf(i)) && SurnamesOfPersons.IsPlaceOfSentence(context, names, i))
                continue;
            counts.TryGetValue(names.KeyOf(i), out KindCounts known);
            known.Count(names[i].Kind);
            counts[names.KeyOf(i)] = known;
        }

        Dictionary<string, EntityKind> ties = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            if (surnames.Contains(names.KeyOf(i)) && SurnamesOfPersons.IsPlaceOfSentence(context, names, i))
                continue;
            (EntityKind kind, _, bool isTie) = counts[names.KeyOf(i)].Most();
            if (isTie && !ties.TryGetValue(names.KeyOf(i), out kind))
                ties.Add(names.KeyOf(i), kind = names[i].Kind);
            names.Become(i, kind);
        }
    }
}

using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>«station spatiale internationale (ISS)»: an acronym is of the kind of the name that it abbreviates, wherever it stands.</summary>
internal sealed class AcronymKinds : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Dictionary<string, EntityKind>? kinds = null;
        for (int i = 1; i < names.Count; i++)
        {
            if (Acronyms.Abbreviates(context.Document, names[i - 1], names[i]) && names[i - 1].Kind is not (EntityKind.Person or EntityKind.Place))
                (kinds ??= new(StringComparer.Ordinal))[names.TextOf(i)] = names[i - 1].Kind;
        }

        for (int i = 0; i < names.Count && kinds is not null; i++)
        {
            if (kinds.TryGetValue(names.TextOf(i), out EntityKind kind))
                names.Become(i, kind);
        }
    }
}

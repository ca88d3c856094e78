using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Clusters;

namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>The last words of the persons that an article names in full.</summary>
internal readonly struct Surnames
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public Surnames(NameSpans names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind == EntityKind.Person && names.KeyOf(i).IndexOf('-') >= 0 && names.TextOf(i) is var name)
                _keys.Add(Slug.Of(name.Substring(name.LastIndexOf(' ') + 1)));
        }
    }

    public bool Contains(string key) => _keys.Contains(key);
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Generator.Naming;

/// <summary>What a reference to an id that no article has probably means: the articles that are called so in their folders, else the id that is written almost so.</summary>
internal sealed class ArticleSuggestion
{
    private const int MostNamed = 3;

    private readonly ILookup<string, string> _byName;
    private readonly NearestId _nearest;

    /// <param name="ids">All ids there are.</param>
    public ArticleSuggestion(IReadOnlyCollection<string> ids)
    {
        _byName = ids.Where(static id => id.IndexOf('/') >= 0).OrderBy(static id => id, StringComparer.Ordinal).ToLookup(static id => id.Substring(id.LastIndexOf('/') + 1), StringComparer.Ordinal);
        _nearest = new(ids);
    }

    /// <summary>The end of the message: a question, or nothing.</summary>
    /// <param name="id">The id that is referred to.</param>
    public string For(string id)
    {
        string[] qualified = [.. _byName[id].Take(MostNamed)];
        string? meant = qualified.Length > 0 ? string.Join("' or '", qualified) : _nearest.To(id);
        return meant is null ? "" : "; did you mean '" + meant + "'?";
    }
}

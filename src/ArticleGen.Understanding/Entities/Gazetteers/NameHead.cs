using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Gazetteers;

/// <summary>What the lexicon says of a noun that begins or announces a name.</summary>
/// <param name="Kind">The kind of what is named.</param>
/// <param name="IsWithin">Whether it may stand within the name.</param>
internal readonly record struct NameHead(EntityKind Kind, bool IsWithin)
{
    private static readonly Dictionary<string, NameHead> ByMeaning = new(StringComparer.Ordinal)
    {
        ["organization"] = new(EntityKind.Organization, IsWithin: false),
        ["organization within"] = new(EntityKind.Organization, IsWithin: true),
        ["place"] = new(EntityKind.Place, IsWithin: false),
        ["place within"] = new(EntityKind.Place, IsWithin: true),
        ["place apposed"] = new(EntityKind.Place, IsWithin: true),
        ["event"] = new(EntityKind.Event, IsWithin: false),
        ["event within"] = new(EntityKind.Event, IsWithin: true),
        ["work"] = new(EntityKind.Work, IsWithin: false),
        ["work within"] = new(EntityKind.Work, IsWithin: true),
    };

    /// <summary>What the meaning of the noun in the section of heads says; nothing of nouns that begin no name.</summary>
    public static NameHead? Of(string meaning) => ByMeaning.TryGetValue(meaning, out NameHead head) ? head : null;
}

using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Pipeline;

/// <summary>The articles that have a tag or a section in common.</summary>
/// <param name="Name">The name, as most of them write it.</param>
/// <param name="Member">The name of its member, if it has one.</param>
/// <param name="Ranks">Where its articles stand in the order of time, ascending.</param>
internal sealed record SiteGroup(string Name, string? Member, EquatableArray<int> Ranks);

/// <summary>Puts articles into groups by names that differ in case alone.</summary>
internal sealed class SiteGroups
{
    private readonly Dictionary<string, Group> _groups = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, int rank)
    {
        if (!_groups.TryGetValue(name, out Group? group))
            _groups.Add(name, group = new());
        group.Spellings[name] = group.Spellings.TryGetValue(name, out int count) ? count + 1 : 1;
        if (group.Ranks.Count == 0 || group.Ranks[group.Ranks.Count - 1] != rank)
            group.Ranks.Add(rank);
    }

    /// <summary>The groups in the order of the alphabet, case aside.</summary>
    /// <param name="className">The class whose members they are.</param>
    /// <param name="what">What they are called in messages.</param>
    /// <param name="diagnostics">Where to report those that are no members.</param>
    public EquatableArray<SiteGroup> Name(string className, string what, List<DiagnosticInfo> diagnostics)
    {
        List<(string Name, Group Group)> groups = [.. _groups.Values.Select(static group => (group.Spelling(), group))];
        groups.Sort(static (left, right) => Compare(left.Name, right.Name));
        ILookup<string, string> wishes = groups.ToLookup(static group => Identifier.FromId(group.Name, ""), static group => group.Name, StringComparer.Ordinal);
        MemberNames members = new("_", [.. ReservedNames.OfGroups, className]);
        List<SiteGroup> named = new(groups.Count);
        foreach ((string name, Group group) in groups)
        {
            string wish = Identifier.FromId(name, "");
            bool isAlone = wish.Length > 0 && wishes[wish].Take(2).Count() == 1;
            string? member = isAlone && named.Count < MemberLimit.PerClass ? members.Take(wish) : null;
            named.Add(new(name, member, group.Ranks.ToEquatableArray()));
        }

        // None of them has the member: which one it is would change with the next article.
        foreach (IGrouping<string, string> wish in wishes.OrderBy(static wish => wish.Key, StringComparer.Ordinal))
        {
            if (wish.Key.Length > 0 && wish.Take(2).Count() > 1)
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.AmbiguousGroup, location: null, what, string.Join("', '", wish), wish.Key));
        }

        return named.ToEquatableArray();
    }

    private static int Compare(string left, string right)
    {
        int byLetters = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return byLetters != 0 ? byLetters : string.CompareOrdinal(left, right);
    }

    private sealed class Group
    {
        public Dictionary<string, int> Spellings { get; } = new(StringComparer.Ordinal);

        public List<int> Ranks { get; } = [];

        public string Spelling() => Spellings.OrderByDescending(static spelling => spelling.Value).ThenBy(static spelling => spelling.Key, StringComparer.Ordinal).First().Key;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace ArticleGen.Generator.Naming;

/// <summary>Gives out the names of one class, each once.</summary>
internal sealed class MemberNames
{
    /// <summary>What every object has; a static member of that name would hide it.</summary>
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> _reserved = new(ObjectMembers, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nextNumber = new(StringComparer.Ordinal);
    private readonly string _suffix;

    /// <param name="suffix">What a reserved name is made different with.</param>
    /// <param name="reserved">The names that are taken from the start: the class itself and its fixed members.</param>
    public MemberNames(string suffix, params string[] reserved)
    {
        _suffix = suffix;
        _reserved.UnionWith(reserved);
    }

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name) => !_reserved.Contains(name) && _taken.Add(name);

    /// <summary>The wished name, or the nearest one that is free.</summary>
    public string Take(string wished)
    {
        string name = _reserved.Contains(wished) ? wished + _suffix : wished;
        if (_taken.Add(name))
            return name;
        int number = _nextNumber.TryGetValue(name, out int next) ? next : 2;
        string numbered;
        do
        {
            numbered = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (!_taken.Add(numbered));
        _nextNumber[name] = number;
        return numbered;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Generator.Inputs;

/// <summary>Reads MSBuild properties as typed values and remembers those that could not be read.</summary>
internal sealed class OptionReader(AnalyzerConfigOptions options)
{
    // The compiler takes 1,023 for a type with its namespace.
    private const int LongestNamespace = 500;

    private readonly List<InvalidOption> _invalid = [];

    public IReadOnlyList<InvalidOption> Invalid => _invalid;

    /// <summary>The value of a property, or <see langword="null"/> where it is not set: MSBuild passes unset properties as empty.</summary>
    public string? Text(string property) =>
        options.TryGetValue("build_property." + property, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The index of the choice that a property names; 0 where it is not set.</summary>
    public int Choice(string property, params string[] choices)
    {
        if (Text(property) is not { } value)
            return 0;
        int index = Array.FindIndex(choices, choice => choice.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return index;
        _invalid.Add(new(property, value, string.Join(", ", choices)));
        return 0;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double Share(string property, double otherwise)
    {
        if (Text(property) is not { } value)
            return otherwise;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1)
            return share;
        _invalid.Add(new(property, value, "a number from 0 to 1, such as " + otherwise.ToString(CultureInfo.InvariantCulture)));
        return otherwise;
    }

    /// <summary>A whole number from 0 on.</summary>
    public int Count(string property, int otherwise, int most)
    {
        if (Text(property) is not { } value)
            return otherwise;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= most)
            return count;
        _invalid.Add(new(property, value, "a whole number from 0 to " + most.ToString(CultureInfo.InvariantCulture)));
        return otherwise;
    }

    /// <summary>A day (<c>2024-11-30</c>), or <see langword="null"/> where it is not set.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isNeeded">Whether something depends on it.</param>
    public DateTime? Day(string property, bool isNeeded)
    {
        string? value = Text(property);
        if (value is null && !isNeeded)
            return null;
        if (DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
            return day;
        _invalid.Add(new(property, value ?? "", "the day of the build, such as 2024-11-30"));
        return null;
    }

    /// <summary>The values of a list, separated by commas or white space: a semicolon would cut the list before it gets here.</summary>
    public IReadOnlyList<string> List(string property, params string[] choices)
    {
        if (Text(property) is not { } value)
            return [];
        string[] items = value.Split([',', ';', ' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        foreach (string item in items)
        {
            if (Array.FindIndex(choices, choice => choice.Equals(item, StringComparison.OrdinalIgnoreCase)) < 0)
                _invalid.Add(new(property, item, string.Join(", ", choices)));
        }

        return items;
    }

    /// <summary>The names of a list, separated by commas; the targets make commas of semicolons.</summary>
    public EquatableArray<string> Names(string property) =>
        (Text(property) ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static name => name.Trim()).Where(static name => name.Length > 0).ToEquatableArray();

    /// <summary>A namespace, or <see langword="null"/> where it is not set or none.</summary>
    public string? Namespace(string property)
    {
        if (Text(property) is not { } value || (value.Length <= LongestNamespace && Array.TrueForAll(value.Split('.'), static segment => segment.Length > 0 && Naming.Identifier.FromNamespace(segment) == segment)))
            return Text(property);
        _invalid.Add(new(property, value, "a C# namespace of at most 500 characters"));
        return null;
    }

    /// <summary>An address on the web, or <see langword="null"/> where it is not set or none.</summary>
    public string? WebAddress(string property)
    {
        if (Text(property) is not { } value)
            return null;
        if (Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && Uri.IsWellFormedUriString(value, UriKind.Absolute))
            return value;
        _invalid.Add(new(property, value, "a web address, such as https://example.org/news/"));
        return null;
    }

    /// <summary>A name for a class, other than those of its members.</summary>
    public string Identifier(string property, string otherwise, IReadOnlyList<string> members)
    {
        if (Text(property) is not { } value)
            return otherwise;
        if (Naming.Identifier.IsClassName(value) && !members.Contains(value, StringComparer.Ordinal))
            return value;
        _invalid.Add(new(property, value, "a C# identifier of letters and digits, no keyword, and other than " + string.Join(", ", members)));
        return otherwise;
    }
}

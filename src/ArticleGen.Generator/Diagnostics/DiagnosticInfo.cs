using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>A diagnostic as data: equatable, and without anything that would keep a compilation alive.</summary>
/// <param name="Descriptor">What is reported.</param>
/// <param name="Location">Where, or <see langword="null"/> for the project.</param>
/// <param name="Arguments">The values that the message speaks of.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, LocationInfo? location, params string[] arguments) =>
        new(descriptor, location, arguments.ToEquatableArray());

    /// <param name="strict">Whether a warning about content is an error.</param>
    /// <param name="chosen">The severity that the project chooses, if it does.</param>
    public Diagnostic ToDiagnostic(bool strict, DiagnosticSeverity? chosen = null)
    {
        Location location = Location is { } place
            ? Microsoft.CodeAnalysis.Location.Create(place.Path, new(place.Span.Start, place.Span.Length), place.Lines)
            : Microsoft.CodeAnalysis.Location.None;
        object[] arguments = [.. Arguments.Select(MessageText.Of)];
        DiagnosticSeverity severity = chosen ?? Descriptor.DefaultSeverity;
        if (strict && severity == DiagnosticSeverity.Warning && Descriptor.Category != "ArticleGen.Project")
            severity = DiagnosticSeverity.Error;
        return severity != Descriptor.DefaultSeverity
            ? Diagnostic.Create(Descriptor, location, severity, additionalLocations: null, properties: null, arguments)
            : Diagnostic.Create(Descriptor, location, arguments);
    }
}

/// <summary>A place in an additional file.</summary>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same as lines and columns, from 0.</param>
internal sealed record LocationInfo(string Path, Understanding.TextSpan Span, LinePositionSpan Lines)
{
    // Without the comparers of the framework, which the JIT compiles for each struct.
    public bool Equals(LocationInfo? other) => other is not null && Path == other.Path && Span == other.Span && Lines == other.Lines;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Span.Start;

    /// <summary>The beginning of a file.</summary>
    public static LocationInfo StartOf(string path) => new(path, default, default);
}

/// <summary>Turns positions of a text into lines and columns. A line ends with <c>\n</c>, <c>\r\n</c> or <c>\r</c>, as in every editor.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts;

    public LineMap(string text)
        : this(StartsIn(text, text.Length))
    {
    }

    public LineMap(IEnumerable<int> starts) => _starts = [.. starts];

    /// <summary>Where the lines begin that begin before a position, or at it.</summary>
    public static List<int> StartsIn(string text, int end)
    {
        List<int> starts = [0];
        for (int i = 0; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts;
    }

    public LinePositionSpan this[Understanding.TextSpan span] => new(At(span.Start), At(span.End));

    private LinePosition At(int position)
    {
        int line = _starts.BinarySearch(position);
        if (line < 0)
            line = ~line - 1;
        return new(line, position - _starts[line]);
    }
}

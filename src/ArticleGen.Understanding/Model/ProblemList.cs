using System.Collections.Generic;
using System.Linq;

namespace ArticleGen.Understanding;

/// <summary>Collects what is wrong with one article while it is read.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <param name="kind">What is wrong.</param>
    /// <param name="span">Where, in the file text.</param>
    /// <param name="arguments">The values that its message speaks of.</param>
    public void Add(ProblemKind kind, TextSpan span, params string[] arguments) =>
        _problems.Add(new(kind, span, new(arguments)));

    /// <summary>All of them by position.</summary>
    public EquatableArray<Problem> ToArray() =>
        _problems.OrderBy(static problem => problem.Span.Start).ThenBy(static problem => problem.Kind).ToEquatableArray();
}

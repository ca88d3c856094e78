using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Names;

/// <summary>Records which step made, changed or dropped a name. Only whoever looks for errors asks for it.</summary>
internal sealed class NameTrace
{
    private readonly List<NameChange> _changes = [];

    /// <summary>The changes in the order of the steps, and by position within a step.</summary>
    public IReadOnlyList<NameChange> Changes => _changes;

    /// <summary>Records what differs between the names before and after a step.</summary>
    public void Record(string step, Document document, NameMention[] before, NameMention[] after)
    {
        int b = 0;
        int a = 0;
        while (b < before.Length || a < after.Length)
        {
            if (b < before.Length && a < after.Length && before[b] == after[a])
            {
                b++;
                a++;
            }
            else if (a == after.Length || (b < before.Length && before[b].FirstToken <= after[a].FirstToken))
            {
                _changes.Add(ChangeOf(step, document, before[b++], isAdded: false));
            }
            else
            {
                _changes.Add(ChangeOf(step, document, after[a++], isAdded: true));
            }
        }
    }

    private static NameChange ChangeOf(string step, Document document, NameMention name, bool isAdded)
    {
        TextSpan span = document.SpanOf(name.FirstToken, name.EndToken);
        return new(step, isAdded, name.Kind, document.ToFile(span), span.Of(document.Body).ToString());
    }
}

/// <summary>One change that a step made.</summary>
/// <param name="Step">The step.</param>
/// <param name="IsAdded">Whether the name stands there after the step, not before it.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Span">Where, in the file.</param>
/// <param name="Text">The name as written.</param>
internal readonly record struct NameChange(string Step, bool IsAdded, EntityKind Kind, TextSpan Span, string Text);

using System.Text;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Writes nested members: two spaces a level, commas between siblings, no newline at the end.</summary>
internal sealed class MemberWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _first = true;

    public void Open(string opening)
    {
        Next();
        _text.Append(opening);
        _depth++;
        _first = true;
    }

    public void Close(string closing)
    {
        _depth--;
        _text.Append('\n').Append(' ', 2 * _depth).Append(closing);
        _first = false;
    }

    public void Item(string value)
    {
        Next();
        _text.Append(Newlines.Normalize(value));
    }

    /// <summary>A value of several lines starts on a line of its own and is not indented.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">Its value.</param>
    public void Member(string name, string value)
    {
        string normalized = SupportedSnapshots.Value(name, Newlines.Normalize(value));
        Item(normalized.Contains('\n') ? $"{name}:\n{normalized}" : $"{name}: {normalized}");
    }

    public override string ToString() => _text.ToString();

    private void Next()
    {
        if (!_first)
            _text.Append(',');
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(' ', 2 * _depth);
        _first = false;
    }
}

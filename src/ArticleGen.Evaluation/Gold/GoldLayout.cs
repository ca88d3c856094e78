using System.Text;

namespace ArticleGen.Evaluation.Gold;

/// <summary>How the blocks of an annotation without a raw file are put together to an article.</summary>
public enum GoldLayout
{
    /// <summary>One line per paragraph, a blank line between two.</summary>
    Blank,

    /// <summary>One paragraph per line.</summary>
    Lines,

    /// <summary>Paragraphs wrapped at <see cref="GoldLayoutWriter.WrapColumn"/>, a blank line between two.</summary>
    Wrapped,
}

/// <summary>Composes article text of blocks. Wrapping turns spaces into line feeds, so offsets within a block never change.</summary>
internal sealed class GoldLayoutWriter(GoldLayout layout)
{
    /// <summary>The column that wrapped lines stay within, where their words let them.</summary>
    public const int WrapColumn = 72;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a block and returns its start.</summary>
    public int Append(string marker, string block)
    {
        if (_text.Length > 0)
            _text.Append(layout is GoldLayout.Lines ? "\n" : "\n\n");
        _text.Append(marker);
        int start = _text.Length;
        _text.Append(block);
        if (layout is GoldLayout.Wrapped)
            Wrap(start);
        return start;
    }

    public override string ToString() => _text + "\n";

    private void Wrap(int start)
    {
        int lineStart = start;
        int lastSpace = -1;
        for (int i = start; i < _text.Length; i++)
        {
            if (_text[i] == ' ')
                lastSpace = i;
            if (i - lineStart >= WrapColumn && lastSpace > lineStart)
            {
                _text[lastSpace] = '\n';
                lineStart = lastSpace + 1;
                lastSpace = -1;
            }
        }
    }
}

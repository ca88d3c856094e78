using System;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown;

/// <summary>Where Liquid is told to leave its own signs alone: between <c>{% raw %}</c> and <c>{% endraw %}</c> they are text. Liquid runs before Markdown, so blocks do not count.</summary>
internal sealed class RawRegions
{
    private const string Raw = "raw";

    private readonly List<TextSpan> _regions = [];

    /// <param name="text">The file text.</param>
    /// <param name="start">Where the article starts.</param>
    public RawRegions(string text, int start)
    {
        HashSet<string> endless = new(StringComparer.Ordinal);
        for (int open = text.IndexOf("{%", start, StringComparison.Ordinal); open >= 0 && endless.Count == 0;)
        {
            Cancellation.Check();
            int next = open + 2;
            if (TagEnd(text, open) is > 0 and int content && TemplateSyntax.FindEnd(text, open, content, text.Length, Raw, endless) is { IsEmpty: false } close)
            {
                _regions.Add(TextSpan.FromBounds(content, close.Start));
                next = close.End;
            }

            open = text.IndexOf("{%", next, StringComparison.Ordinal);
        }
    }

    // Behind the tag, which has no arguments, or 0 where it is another one.
    private static int TagEnd(string text, int open)
    {
        int name = SkipSpace(text, open + 2);
        if (string.CompareOrdinal(text, name, Raw, 0, Raw.Length) != 0)
            return 0;
        int close = SkipSpace(text, name + Raw.Length);
        return string.CompareOrdinal(text, close, "%}", 0, 2) == 0 ? close + 2 : 0;
    }

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '-')
            position++;
        return position;
    }

    /// <summary>Whether a position is in one of them.</summary>
    public bool Contains(int position)
    {
        int low = 0;
        int high = _regions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_regions[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _regions.Count && _regions[low].Start <= position;
    }
}

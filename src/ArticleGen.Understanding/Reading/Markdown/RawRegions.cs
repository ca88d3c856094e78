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
        for (int i = text.IndexOf("{%", start, StringComparison.Ordinal); i >= 0 && endless.Count == 0; i = text.IndexOf("{%", i, StringComparison.Ordinal))
        {
            int open = i;
            int nameStart = i + 2;
            while (nameStart < text.Length && text[nameStart] is ' ' or '-')
                nameStart++;
            int end = nameStart + Raw.Length;
            bool isRaw = string.CompareOrdinal(text, nameStart, Raw, 0, Raw.Length) == 0 && end < text.Length && text[end] is ' ' or '-' or '%';
            int length = isRaw ? TemplateSyntax.Length(text, open) : 0;
            i = nameStart;
            if (length == 0)
                continue;
            TextSpan close = TemplateSyntax.FindEnd(text, open, open + length, text.Length, Raw, endless);
            if (close.IsEmpty)
                continue;
            _regions.Add(TextSpan.FromBounds(open + length, close.Start));
            i = close.End;
        }
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

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsSite;

/// <summary>Markup that is written as it is.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string Text);

/// <summary>A page as it is written: what stands in the braces of an interpolated string is escaped, unless it is <see cref="Markup"/>.</summary>
internal sealed class Html
{
    // A page is some 50 KB: the memory of the one before is cheaper than new memory.
    [ThreadStatic]
    private static StringBuilder? s_spare;

    private readonly StringBuilder _text = s_spare ?? new(32 * 1024);

    public Html() => s_spare = null;

    /// <summary>Writes; the handler has done so when this is called.</summary>
    /// <param name="holes">What is written.</param>
#pragma warning disable CA1822 // The page is what the handler writes to.
    public void Write([InterpolatedStringHandlerArgument("")] Holes holes) => _ = holes;
#pragma warning restore CA1822

    /// <summary>Ends the page.</summary>
    /// <returns>The whole page; nothing can be written after it.</returns>
    public string End()
    {
        string page = _text.ToString();
        s_spare = _text.Clear();
        return page;
    }

    private void Escape(string? text)
    {
        if (text is null)
            return;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? escape = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            };
            if (escape is null)
                continue;
            _text.Append(text, start, i - start).Append(escape);
            start = i + 1;
        }

        _text.Append(text, start, text.Length - start);
    }

    /// <summary>Takes the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Holes
    {
        private readonly Html _page;

        public Holes(int literalLength, int formattedCount, Html page) => _page = page;

        public void AppendLiteral(string text) => _page._text.Append(text);

        public void AppendFormatted(string? text) => _page.Escape(text);

        public void AppendFormatted(int number) => _page._text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Markup markup) => _page._text.Append(markup.Text);
    }
}

using System;
using System.Linq;
using System.Text;

namespace ArticleGen.Fuzzing.Tests;

/// <summary>Damages texts as writers, tools and attackers do. The same seed makes the same texts.</summary>
internal sealed class Mutator(string[] seeds, int seed)
{
    private const int Longest = 60_000;

    private static readonly string[] Structure =
    [
        // YAML, TOML, JSON, and where front matter begins and ends.
        "---\n", "+++\n", "...\n", ": ", "- ", "? ", "|\n", ">-\n", "[", "]", "{", "}", ", ", "&a ", "*a", "!!str ", "#", "\"", "'", "\\", "\"\"\"", "'''", " = ", "[[a]]\n", "<<: *a\n",
        "title: ", "date: 2024-02-31\n", "id: class\n", "entities:\n  - name: Anne\n    kind: person\n", "related: [a]\n", "articlegen-disable: [AG0002]\n",

        // Markdown and what sites add.
        "# ", "## ", "> ", "* ", "1. ", "```", "~~~", "    ", "\t", "**", "_", "~~", "`", "![", "](", ")", "[a]: b\n", "[^1]", "[^1]: ", "|a|b|\n|-|-|\n", "<div>", "</div>", "<!--", "-->", "<![CDATA[", "<script>",
        "{{< a >}}", "{{% a", "{% if a %}", "{% raw %}", "{: .a}", "!!! note\n", "::: a\n", ":::\n", "$$", "[[", "]]", "&amp;", "&#0;", "import a from 'b'\n", "export ", "<A b={", "- [ ] ", "[a](person:Anne_Doe)",

        // CSV.
        "name,kind,aliases\n", ";", "\"a\"b", ",,,", "a|b|c",

        // Quotations, names and values.
        "« ", " »", "“", "”", "„", "‘", "’", "– ", "», a déclaré ", ",\" said ", "M. ", "Mme ", "J. ", "AB ", "(AB)", "Anne Doe", "van der ", "12 000 ", "100 101 ", "3,5 % ", "$12 million ", "le 14 mars ", "2024-13-45", "1990s", "10:00", "«", "?", "!", "…",

        // Code.
        "*/", "/*", "//", "#if X\n", "#line 1 \"a\"\n", "\\u0022", "{0}", "$\"{a}\"", "]]>", "</summary>", "\"u8", "@\"",

        // Characters that are none.
        "\0", "\u0001", "\u001B[31m", "\u0085", "\u2028", "\u2029", "\u200B", "\u200D", "\u202E", "\u2066", "\u2069", "\uFEFF", "\u00AD", "\u00A0", "\u202F", "e\u0301", "\u0301", "\uD800", "\uDC00", "\uFFFD", "\uFFFE", "😀", "𝐀", "\U000E0041", "\r", "\r\n", "\n\n",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text with one to six damages.</summary>
    public string Next()
    {
        string text = Pick(seeds);
        for (int i = _random.Next(1, 7); i > 0; i--)
            text = Mutate(text);
        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Mutate(string text) => _random.Next(13) switch
    {
        0 => Splice(text, Pick(seeds)),
        1 => text[..Position(text)],
        2 => text[Position(text)..],
        3 => Repeat(text),
        4 => Insert(text, string.Concat(Enumerable.Repeat(Pick(Structure), 1 << _random.Next(10)))),
        5 => Nest(text),
        6 => Insert(text, new string((char)_random.Next(' ', '\u0250'), 1 << _random.Next(14))),
        7 => OtherEncoding(text),
        8 => text.Replace("\n", Pick(["\r\n", "\r", "\n\n", " ", "\u2028", "\u0085", ""]), StringComparison.Ordinal),
        9 => Exchange(text),
        10 => Remove(text),
        11 => "---\n" + Slice(text) + "\n---\n" + text,
        _ => Insert(text, Pick(Structure)),
    };

    private string Splice(string text, string other) => text[..Position(text)] + other[Position(other)..];

    private string Slice(string text)
    {
        int start = Position(text);
        return text.Substring(start, Math.Min(text.Length - start, _random.Next(200)));
    }

    private string Repeat(string text)
    {
        string piece = Slice(text);
        return Insert(text, string.Concat(Enumerable.Repeat(piece, _random.Next(1, 60))));
    }

    private string Nest(string text)
    {
        int depth = 1 << _random.Next(9);
        (string open, string close) = Pick([("« ", " »"), ("“", "”"), ("[", "]"), ("{", "}"), ("(", ")"), ("> ", ""), ("- ", ""), ("*", "*"), ("<b>", "</b>"), ("[a](", ")"), ("{{< a >}}", "{{< /a >}}")]);
        return Insert(text, string.Concat(Enumerable.Repeat(open, depth)) + Slice(text) + string.Concat(Enumerable.Repeat(close, _random.Next(depth + 1))));
    }

    /// <summary>The text as a program reads it that takes it for another encoding, cut in the middle of a character.</summary>
    private string OtherEncoding(string text)
    {
        Encoding[] encodings = [Encoding.UTF8, Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode];
        byte[] bytes = Pick(encodings).GetBytes(text);
        return Pick(encodings).GetString(bytes, 0, Math.Max(0, bytes.Length - _random.Next(3)));
    }

    private string Exchange(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = _random.Next(1, 20); i > 0 && characters.Length > 0; i--)
            characters[_random.Next(characters.Length)] = _random.Next(3) == 0 ? (char)_random.Next(char.MaxValue + 1) : characters[_random.Next(characters.Length)];
        return new(characters);
    }

    private string Remove(string text)
    {
        int start = Position(text);
        return text.Remove(start, Math.Min(text.Length - start, _random.Next(100)));
    }

    private string Insert(string text, string piece) => text.Insert(Position(text), piece);

    private int Position(string text) => _random.Next(text.Length + 1);

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}

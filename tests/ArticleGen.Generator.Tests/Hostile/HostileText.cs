using System.Collections.Generic;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleGen.Generator.Tests.Hostile;

/// <summary>Texts that would break a generator which trusts what it is given.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        // Ordinary prose, so that there is something to understand between the traps.
        "Anne Dubois", "M. Kim", "Paris", "a déclaré", "said", "selon", "le 3 mars 2024", "12 %", "3 millions d'euros", " ", " ", ". ", ", ", "\n\n",

        // Quotation marks, paired and not.
        "« ", " »", "“", "”", "„", "‘", "’", "'", "\"", "\"\"\"", "«", "»",

        // What means something in C#.
        "{", "}", "{{", "{0}", "\\", "\\n", "\\u0041", "\\\"", "@\"", "$\"", "//", "/*", "*/", "///", "#if X", "#pragma warning", "</summary>", "<b>", "&amp;", "]]>", "\"u8", "\t",

        // What means something in Markdown and front matter.
        "# ", "> ", "- ", "**", "_", "[a](b)", "![", "`", "---\n", "key: value\n",

        // Newlines of every kind, NUL and other controls.
        "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u0001", "\u001B", "\u007F", "\u009F",

        // Bidirectional, zero-width and other invisible characters.
        "\u202A", "\u202E", "\u2066", "\u2069", "\u200B", "\u200D", "\u200F", "\u2060", "\uFEFF", "\u00AD", "\u061C", "\u180E", "\u00A0", "\u202F",

        // Half characters, whole astral ones, noncharacters, combining marks.
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDC00\uD800", "😀", "👨\u200D👩\u200D👧", "𝐀", "\uFFFE", "\uFFFF", "\uFFFD", "e\u0301", "\u0301", "\U000E0041",
    ];

    /// <summary>A text of such pieces and of any other code units.</summary>
    public static Gen<string> Gen { get; } =
        FsCheck.Fluent.Gen.Frequency(
                (12, FsCheck.Fluent.Gen.Elements(Pieces)),
                (1, FsCheck.Fluent.Gen.Choose(char.MinValue, char.MaxValue).Select(static unit => ((char)unit).ToString(CultureInfo.InvariantCulture))))
            .ListOf()
            .Select(string.Concat);

    /// <summary>One text.</summary>
    public static Arbitrary<string> Single { get; } = Arb.From(Gen);

    /// <summary>The texts of one project: many in one compilation, since compiling is what takes time.</summary>
    public static Arbitrary<IList<string>> Project { get; } = Arb.From(
        Gen.ListOf(10).Select(static texts => (IList<string>)texts.ToArray()),
        static texts => Shrink(texts));

    // Halves of the list, then single texts without one of their halves: enough to read a failure.
    private static IEnumerable<IList<string>> Shrink(IList<string> texts)
    {
        if (texts.Count > 1)
        {
            foreach (string text in texts)
                yield return [text];
            yield break;
        }

        string only = texts[0];
        if (only.Length < 2)
            yield break;
        yield return [only[..(only.Length / 2)]];
        yield return [only[(only.Length / 2)..]];
        yield return [only[1..]];
        yield return [only[..^1]];
    }
}

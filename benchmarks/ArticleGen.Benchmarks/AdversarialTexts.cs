using System.Collections.Generic;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>Texts that make careless algorithms slow: what opens and never closes, what nests, what almost matches again and again.</summary>
internal static class AdversarialTexts
{
    private static readonly Dictionary<string, string> Pieces = new(System.StringComparer.Ordinal)
    {
        ["opening marks"] = "« ",
        ["closing marks"] = " »",
        ["straight marks"] = "\" ",
        ["alternating marks"] = "« “ ‘ ",
        ["nested marks"] = "« a “ b ‘ c ’ d ” e » ",
        ["apostrophes"] = "'a ",
        ["one line"] = "a b c, ",
        ["capitals"] = "Anne Doe ",
        ["numbers"] = "12 000 et ",
        ["multipliers"] = "mille cent ",
        ["days"] = "1, 2, 3 et ",
        ["cues"] = "a déclaré selon ",
        ["emphasis"] = "*a **b _c ",
        ["brackets"] = "[a](b ",
        ["blank lines"] = "a\n\n",
        ["lone surrogates"] = "\uD800 ",
    };

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Shapes => Pieces.Keys;

    /// <summary>A text of one shape.</summary>
    /// <param name="shape">One of <see cref="Shapes"/>.</param>
    /// <param name="length">Its length in UTF-16 code units, rounded down to whole pieces.</param>
    public static string Create(string shape, int length)
    {
        string piece = Pieces[shape];
        return new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();
    }
}

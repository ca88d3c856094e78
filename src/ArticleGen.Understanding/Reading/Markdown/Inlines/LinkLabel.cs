using System.Globalization;
using System.Text;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Compares link labels: case and the kind of white space do not count (CommonMark 4.7, "matches").</summary>
internal static class LinkLabel
{
    // The letters that Unicode folds to more than one, each with what it folds to. The other ones fold as small letters of capitals.
    private const string Unfolded = "ßẞŉǰΐΰևẖẗẘẙẚﬀﬁﬂﬃﬄﬅﬆﬓﬔﬕﬖﬗ";
    private static readonly string[] Folded =
    [
        "SS", "SS", "ʼN", "J̌", "Ϊ́", "Ϋ́", "ԵՒ", "H̱", "T̈", "W̊", "Y̊", "Aʾ", "FF", "FI", "FL", "FFI", "FFL", "ST", "ST", "ՄՆ", "ՄԵ", "ՄԻ", "ՎՆ", "ՄԽ",
    ];

    /// <summary>What two labels have in common that match; empty where the label has nothing but white space.</summary>
    public static string Normalize(string label)
    {
        StringBuilder key = new(label.Length);
        foreach (char c in label)
        {
            if (c is ' ' or '\t' or '\n' or '\r' || char.IsWhiteSpace(c))
            {
                if (key.Length > 0 && key[key.Length - 1] != ' ')
                    key.Append(' ');
                continue;
            }

            int special = c < 'ß' ? -1 : Unfolded.IndexOf(c);
            if (special >= 0)
                key.Append(Folded[special]);
            else
                key.Append(CultureInfo.InvariantCulture.TextInfo.ToUpper(CultureInfo.InvariantCulture.TextInfo.ToLower(c)));
        }

        if (key.Length > 0 && key[key.Length - 1] == ' ')
            key.Length--;
        return key.ToString();
    }
}

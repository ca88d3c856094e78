namespace ArticleGen.Evaluation.Scoring;

/// <summary>Latin letters without their accents: the first letters of the canonical decompositions in Unicode.</summary>
/// <remarks>The programs here run in the invariant globalization mode, in which the framework decomposes nothing.</remarks>
internal static class LatinLetters
{
    // A full stop stands for a letter that does not decompose.
    private const string FromLatin1ToExtendedB =
        "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y" +
        "AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl." +
        "...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz." +
        "................................Oo.............Uu..............." +
        ".............AaIiOoUuUuUuUuUu.AaAaÆæ..GgKkOoOoƷʒj...Gg..NnAaÆæØø" +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............" +
        "................";

    private const string ExtendedAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwy.ſ....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    public static char WithoutAccent(char c)
    {
        char letter = c switch
        {
            >= '\u00C0' and < '\u0250' => FromLatin1ToExtendedB[c - '\u00C0'],
            >= '\u1E00' and < '\u1F00' => ExtendedAdditional[c - '\u1E00'],
            _ => '.',
        };
        return letter == '.' ? c : letter;
    }
}

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Formulas between dollar signs. Amounts of money are none: a formula starts and ends with no space, ends before no digit, and looks like one.</summary>
internal static class MathSyntax
{
    private const int Longest = 1000;
    private const string Marks = "\\^_={}|<>";

    /// <summary>Where the closing fence of a formula stands, or -1.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">The opening fence.</param>
    /// <param name="fence">Its length, 1 or 2.</param>
    /// <param name="limit">Where to stop.</param>
    public static int FindClose(string text, int start, int fence, int limit)
    {
        int first = start + fence;
        if (first >= limit || (fence == 1 && char.IsWhiteSpace(text[first])))
            return -1;
        bool isFormula = fence == 2;
        bool hasSpace = false;
        int end = System.Math.Min(limit, first + Longest);
        for (int i = first; i < end; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                isFormula = true;
                i++;
            }
            else if (c == '$')
            {
                bool closes = i > first && (fence == 2 ? i + 1 < limit && text[i + 1] == '$' : !char.IsWhiteSpace(text[i - 1]) && !(i + 1 < limit && char.IsDigit(text[i + 1])));
                return closes && (isFormula || (!hasSpace && char.IsLetter(text[first]))) ? i : -1;
            }
            else
            {
                isFormula |= Marks.IndexOf(c) >= 0;
                hasSpace |= char.IsWhiteSpace(c);
            }
        }

        return -1;
    }
}

using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What makes a paragraph look like one of several items.</summary>
/// <param name="Label">What stands before the separator («Dijon», «Lundi 8», «Marcello»); empty where there is none.</param>
/// <param name="Separator">What ends the label: a colon, a stop or a dash.</param>
/// <param name="IsNumbered">Whether it opens with an ordinal («3.», "4)", «iv)»).</param>
internal readonly record struct ItemShape(TextSpan Label, char Separator, bool IsNumbered)
{
    private const int LongestLabel = 60;
    private const int LongestNumeral = 5;

    public bool HasLabel => Label.Length > 0;

    /// <param name="body">The reading text.</param>
    /// <param name="span">A paragraph.</param>
    /// <param name="words">The words of the language.</param>
    public static ItemShape Of(string body, TextSpan span, StructureLexicon words)
    {
        int first = body[span.Start] == '(' ? span.Start + 1 : span.Start;
        int position = first;
        while (position < span.End && char.IsDigit(body[position]))
            position++;
        if (position == first)
            position = BehindLetterOrNumeral(body, first, span.End);
        if (position > first && position - first <= LongestNumeral && position + 1 < span.End && body[position] is '.' or ')' or '/' or '°' or 'º' && char.IsWhiteSpace(body[position + 1]))
            return new(default, '\0', IsNumbered: true);

        if (!char.IsUpper(body[span.Start]) && !char.IsDigit(body[span.Start]) && body[span.Start] != '-')
            return default;
        int end = Math.Min(span.End - 1, span.Start + LongestLabel);
        for (position = span.Start + 1; position < end; position++)
        {
            char separator = SeparatorAt(body, position);
            if (separator == '\0')
                continue;
            TextSpan label = Whitespace.Trim(body, TextSpan.FromBounds(span.Start, position));
            return IsLabel(body, label, separator, position, span.End, words) ? new(label, separator, IsNumbered: false) : default;
        }

        return default;
    }

    /// <summary>The end of a letter before a bracket («a)»), or of a small Roman numeral before one or a stop («IV.», «ii)»).</summary>
    private static int BehindLetterOrNumeral(string body, int start, int end)
    {
        if (start + 1 < end && char.IsLetter(body[start]) && body[start + 1] == ')')
            return start + 1;
        int position = start;
        string letters = start < end && char.IsLower(body[start]) ? "ivx" : "IVX";
        while (position < end && position - start < LongestNumeral && letters.IndexOf(body[position]) >= 0)
            position++;
        return position < end && body[position] is '.' or ')' ? position : start;
    }

    private static char SeparatorAt(string body, int position)
    {
        if (!char.IsWhiteSpace(body[position + 1]))
            return '\0';
        return body[position] switch
        {
            ':' => ':',
            '.' => '.',
            '–' or '—' or '-' when char.IsWhiteSpace(body[position - 1]) => '–',
            _ => '\0',
        };
    }

    // A sentence may introduce words with a colon too; then it is longer, and a quotation mark follows.
    private static bool IsLabel(string body, TextSpan label, char separator, int position, int end, StructureLexicon words)
    {
        int count = WordCounter.Count(label.Of(body));
        if (separator == ':')
            return count <= 2 || (count <= 6 && (!OpensQuotation(body, position + 1, end) || HasDigit(label.Of(body))));
        return count <= 5 && (count == 1 || LineShapes.IsNames(body, label, words) || HasDigit(label.Of(body)));
    }

    private static bool OpensQuotation(string body, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(body[position]))
            position++;
        return position < end && body[position] is '"' or '«' or '“' or '„' or '‘' or '\'';
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }
}

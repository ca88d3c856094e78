using System;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>What makes a paragraph look like one of several items.</summary>
/// <param name="Label">What stands before the separator («Dijon», «Lundi 8», «Marcello»); empty where there is none.</param>
/// <param name="Separator">What ends the label: a colon, a stop or a dash.</param>
/// <param name="IsNumbered">Whether it opens with an ordinal («3.», "4)").</param>
internal readonly record struct ItemShape(TextSpan Label, char Separator, bool IsNumbered)
{
    private const int LongestLabel = 60;

    public bool HasLabel => Label.Length > 0;

    /// <param name="body">The reading text.</param>
    /// <param name="span">A paragraph.</param>
    public static ItemShape Of(string body, TextSpan span)
    {
        int position = span.Start;
        while (position < span.End && char.IsDigit(body[position]))
            position++;
        if (position > span.Start && position - span.Start <= 3 && position + 1 < span.End && body[position] is '.' or ')' && char.IsWhiteSpace(body[position + 1]))
            return new(default, '\0', IsNumbered: true);

        if (!char.IsUpper(body[span.Start]) && !char.IsDigit(body[span.Start]) && body[span.Start] is not ('-' or '«' or '‘' or '“'))
            return default;
        int end = Math.Min(span.End - 1, span.Start + LongestLabel);
        for (position = span.Start + 1; position < end; position++)
        {
            bool spacedAfter = char.IsWhiteSpace(body[position + 1]);
            bool spacedBefore = char.IsWhiteSpace(body[position - 1]);
            char separator = body[position] switch
            {
                ':' when spacedAfter => ':',
                '.' when spacedAfter => '.',
                '–' or '—' or '-' when spacedAfter && spacedBefore => '–',
                _ => '\0',
            };
            if (separator != '\0')
                return new(Whitespace.Trim(body, TextSpan.FromBounds(span.Start, position)), separator, IsNumbered: false);
        }

        return default;
    }
}

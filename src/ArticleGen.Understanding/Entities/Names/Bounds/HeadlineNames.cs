using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Casing;

namespace ArticleGen.Understanding.Entities.Names.Bounds;

/// <summary>
/// Cuts a name of a headline in title case or capitals to the name that the text below has: where all words have capitals, the verb is
/// easily taken with it («Sandra Wick Quits»).
/// </summary>
internal sealed class HeadlineNames : INameStep
{
    private const int LongestName = 12;

    public void Revise(NameContext context, NameSpans names)
    {
        HashSet<string>? known = null;
        int index = 0;
        for (int first = 0; first < context.Tokens.Length;)
        {
            Cancellation.Check();
            bool isHeadlineStyle = CapitalUse.Of(context.Written, first, out int end).IsHeadlineStyle;
            for (; index < names.Count && names[index].FirstToken < end; index++)
            {
                if (isHeadlineStyle && names[index].Length is > 2 and <= LongestName)
                    Cut(context, names, index, known ??= NamesOfSentences(context, names));
            }

            first = end;
        }
    }

    private static void Cut(NameContext context, NameSpans names, int index, HashSet<string> known)
    {
        (int first, int end) = (names[index].FirstToken, names[index].EndToken);
        for (int length = end - first - 1; length > 1; length--)
        {
            for (int start = first; start + length <= end; start++)
            {
                if (!known.Contains(context.Document.TextOf(start, start + length)))
                    continue;
                names.Bound(index, start, start + length);
                return;
            }
        }
    }

    private static HashSet<string> NamesOfSentences(NameContext context, NameSpans names)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        int index = 0;
        for (int first = 0; first < context.Tokens.Length;)
        {
            Cancellation.Check();
            bool isHeadlineStyle = CapitalUse.Of(context.Written, first, out int end).IsHeadlineStyle;
            for (; index < names.Count && names[index].FirstToken < end; index++)
            {
                if (!isHeadlineStyle && names[index].Length > 1)
                    known.Add(names.TextOf(index));
            }

            first = end;
        }

        return known;
    }
}

using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Casing;

/// <summary>How a paragraph uses capitals.</summary>
/// <param name="IsHeadlineStyle">Whether they say nothing of names: all words have one, or all letters are capitals.</param>
/// <param name="IsShouted">Whether all letters are capitals.</param>
internal readonly record struct CapitalUse(bool IsHeadlineStyle, bool IsShouted)
{
    /// <summary>Shorter words are written small in title case.</summary>
    private const int LongestSmallWord = 4;
    private const int FewestWords = 3;

    /// <summary>Longer lines are no headlines.</summary>
    private const int MostTokens = 40;

    /// <param name="document">The article.</param>
    /// <param name="first">The first token of a paragraph.</param>
    /// <param name="end">The token after it.</param>
    public static CapitalUse Of(Document document, int first, out int end)
    {
        int upper = 0;
        int capitalized = 0;
        int small = 0;
        int longSmall = 0;
        for (end = first; end < document.Tokens.Length && (end == first || !document.Tokens[end].StartsParagraph); end++)
        {
            Cancellation.Check();
            Token token = document.Tokens[end];
            if (token.Kind != TokenKind.Word || token.Case == LetterCase.None)
                continue;
            upper += token.Case == LetterCase.Upper || (token.Case == LetterCase.Title && IsOneLetter(token.Span.Of(document.Body))) ? 1 : 0;
            capitalized += token.IsCapitalized ? 1 : 0;
            small += token.IsCapitalized ? 0 : 1;
            longSmall += !token.IsCapitalized && token.Length > LongestSmallWord ? 1 : 0;
        }

        bool isShort = end - first <= MostTokens && document.Body[document.Tokens[end - 1].Start] is not ('.' or ',' or ';');
        bool isHeadline = document.Blocks[document.BlockAt(document.Tokens[first].Start)].Kind == ParagraphKind.Headline;
        bool isShouted = isShort && small == 0 && upper == capitalized && upper >= (isHeadline ? 2 : FewestWords);
        bool isTitleCase = isShort && longSmall == 0 && small < capitalized && capitalized > FewestWords && !LanguageProfile.For(document.Language).NounsHaveCapitals;
        return new(isShouted || isTitleCase, isShouted);
    }

    /// <summary>"A", «L'»: a capital that stands for both.</summary>
    private static bool IsOneLetter(System.ReadOnlySpan<char> word) => word.Length == 1 || !char.IsLetter(word[1]);
}

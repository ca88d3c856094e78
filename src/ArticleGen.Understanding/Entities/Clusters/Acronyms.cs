using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Acronyms that stand in parentheses behind the name that they abbreviate: «Parti socialiste (PASOK)».</summary>
internal static class Acronyms
{
    private const int Longest = 10;

    /// <summary>Whether a name is a word that may abbreviate others.</summary>
    public static bool IsAcronym(Document document, NameMention name) =>
        name.IsSingleToken && document.Tokens[name.FirstToken] is { IsCapitalized: true, Length: <= Longest };

    /// <summary>Whether a name stands in parentheses behind another, alone or before more.</summary>
    public static bool IsInParentheses(Document document, NameMention outside, NameMention inside)
    {
        Token[] tokens = document.Tokens;
        return inside.FirstToken == outside.EndToken + 1
            && document.Body[tokens[outside.EndToken].Start] == '('
            && inside.EndToken < tokens.Length
            && document.Body[tokens[inside.EndToken].Start] is ')' or ',' or ';';
    }

    /// <summary>Whether a name in parentheses abbreviates the longer one before it.</summary>
    public static bool Abbreviates(Document document, NameMention outside, NameMention inside) =>
        !outside.IsSingleToken && inside.IsSingleToken && document.Tokens[inside.FirstToken].Case == LetterCase.Upper && IsInParentheses(document, outside, inside);
}

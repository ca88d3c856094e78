using System;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>
/// Finds the function that stands beside a name: «le ministre russe de la Défense, Andreï Belousov», "Tim Cook, chief executive of Apple".
/// </summary>
internal sealed class RoleFinder(Document document)
{
    private const int LongestRole = 10;

    private readonly string _text = document.Body;
    private readonly Token[] _tokens = document.Tokens;
    private readonly Lexicon _lexicon = Lexicon.For(document.Language);
    private readonly Adjectives _adjectives = new(Lexicon.For(document.Language));
    private readonly Offices _offices = new(document);
    private readonly bool _adjectivesFollow = LanguageProfile.For(document.Language).AdjectivesFollowNouns;

    /// <summary>The function beside one occurrence of a name.</summary>
    public (string Text, Gender Gender)? Find(NameOccurrence occurrence) => FindBefore(occurrence.FirstToken) ?? FindAfter(occurrence.EndToken);

    /// <summary>The gender that a lexicon gives as the meaning of a title or function.</summary>
    public static Gender GenderOf(string meaning) => meaning switch
    {
        _ when meaning.StartsWith("masculine", StringComparison.Ordinal) => Gender.Masculine,
        _ when meaning.StartsWith("feminine", StringComparison.Ordinal) => Gender.Feminine,
        _ => Gender.Unknown,
    };

    private (string Text, Gender Gender)? FindBefore(int name)
    {
        int end = name;
        if (end > 0 && IsMark(end - 1, ','))
            end--;
        for (int first = end - 1; first >= Math.Max(0, end - LongestRole); first--)
        {
            if (_tokens[first].Kind == TokenKind.Punctuation || _tokens[first + 1].StartsSentence || _tokens[first + 1].StartsParagraph)
                return null;
            int length = FunctionAt(first, end, out Gender gender);
            if (length == 0)
                continue;
            int rest = TokenAt(_tokens[first].Start + length, first);
            if (!IsComplement(rest, end))
                return null;
            int start = WithModifiersBefore(first);
            return (document.TextOf(start, end), gender);
        }

        return null;
    }

    private (string Text, Gender Gender)? FindAfter(int end)
    {
        if (end >= _tokens.Length || !IsMark(end, ',') || _tokens[end].StartsParagraph)
            return null;
        int first = end + 1;
        if (first < _tokens.Length && _lexicon["determiners"].Contains(_tokens[first].Span.Of(_text)))
            first++;
        for (int i = first; i < Math.Min(first + 3, _tokens.Length); i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].StartsParagraph)
                return null;
            if (FunctionAt(i, Math.Min(_tokens.Length, i + 4), out Gender gender) is > 0 and int length)
            {
                int last = TokenAt(_tokens[i].Start + length, i);
                while (last < Math.Min(_tokens.Length, i + LongestRole) && IsComplementWord(last))
                    last++;
                while (last - 1 > i && IsLink(last - 1))
                    last--;
                return (document.TextOf(first, last), gender);
            }
        }

        return null;
    }

    /// <summary>The length of the function that begins at a token, or 0.</summary>
    private int FunctionAt(int index, int end, out Gender gender)
    {
        int length = _offices.LengthAt(index, end, out string meaning);
        gender = GenderOf(meaning);
        return length;
    }

    private int TokenAt(int position, int from)
    {
        while (from < _tokens.Length && _tokens[from].Start < position)
            from++;
        return from;
    }

    /// <summary>«russe de la Défense»: an adjective or two, then phrases with «de».</summary>
    private bool IsComplement(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!IsComplementWord(i) && !IsAdjective(i) && !(i > first && IsLink(i - 1)))
                return false;
        }

        return true;
    }

    private bool IsComplementWord(int index)
    {
        Token token = _tokens[index];
        if (token.Kind != TokenKind.Word || token.StartsParagraph || token.StartsSentence)
            return false;
        return token.IsCapitalized || IsLink(index) || IsAdjective(index);
    }

    /// <summary>«de», «de la», «l'», "of", "for".</summary>
    private bool IsLink(int index) => _lexicon["role-links"].Contains(_tokens[index].Span.Of(_text));

    private bool IsAdjective(int index) => _adjectives.Contains(_tokens[index].Span.Of(_text));

    /// <summary>"Russian Defence Minister": what modifies the function stands before it in some languages.</summary>
    private int WithModifiersBefore(int first)
    {
        while (first > 0 && !_tokens[first].StartsSentence && _tokens[first - 1].Kind == TokenKind.Word
            && (_tokens[first - 1].IsCapitalized || IsAdjective(first - 1)) && !_adjectivesFollow)
            first--;
        return first;
    }

    private bool IsMark(int index, char mark) => _tokens[index].Length == 1 && _text[_tokens[index].Start] == mark;
}

using System;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>
/// Finds the function that stands beside a name: «le ministre russe de la Défense, Andreï Belousov», "Tim Cook, chief executive of Apple".
/// </summary>
internal sealed class RoleFinder(Document document, Offices offices)
{
    private const int LongestRole = 10;
    private const int LongestOffice = 3;

    private readonly string _text = document.Body;
    private readonly Token[] _tokens = document.Tokens;
    private readonly Lexicon _lexicon = Lexicon.For(document.Language);
    private readonly Adjectives _adjectives = new(Lexicon.For(document.Language));
    private readonly Offices _offices = offices;
    private readonly NounPhraseEdges _edges = new(document, token => offices.LengthAt(token, token + LongestOffice, out _) > 0);
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
            first = WithOfficesBefore(first, ref gender);
            return (document.TextOf(_adjectivesFollow ? first : _edges.StartOf(first), end), gender);
        }

        return null;
    }

    /// <summary>«secrétaire générale adjointe», «négociateur en chef»: of several offices in a row or in one another the first is the head.</summary>
    private int WithOfficesBefore(int first, ref Gender gender)
    {
        for (int start = first - 1; _adjectivesFollow && start >= Math.Max(0, first - LongestOffice) && !_tokens[start + 1].StartsSentence; start--)
        {
            int length = FunctionAt(start, first + 1, out Gender before);
            bool reaches = length > 0 && _tokens[start].Start + length >= _tokens[start + 1 == first ? start : first].End;
            if (reaches)
                (first, gender) = (start, before);
        }

        return first;
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
                if (_edges.ClosedAt(last, i + LongestRole) is > 0 and int closed)
                    return (document.TextOf(first, closed), gender);
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

    private bool IsMark(int index, char mark) => _tokens[index].Length == 1 && _text[_tokens[index].Start] == mark;
}

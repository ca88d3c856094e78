using System;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>Finds where the noun phrase of an office begins and ends: "shadow transport secretary", "spokeswoman for the harbour police".</summary>
/// <param name="document">The article.</param>
/// <param name="isOffice">Whether an office begins at a token.</param>
internal sealed class NounPhraseEdges(Document document, Func<int, bool> isOffice)
{
    /// <summary>An office has no more words before its head.</summary>
    private const int MostModifiers = 4;

    private readonly NameGazetteer _gazetteer = NameGazetteer.For(document.Language);
    private readonly string _text = document.Body;
    private readonly Token[] _tokens = document.Tokens;
    private readonly Lexicon _lexicon = Lexicon.For(document.Language);

    /// <summary>
    /// Where the phrase begins that ends with a noun, in languages that put before nouns what modifies them. The first small word behind
    /// a name is its verb: "Vahl met transport secretary".
    /// </summary>
    /// <param name="head">The token of the noun.</param>
    public int StartOf(int head)
    {
        int first = Math.Max(0, head - MostModifiers);
        int start = head;
        while (start > first && !_tokens[start].StartsSentence && Belongs(start - 1, start))
            start--;
        bool goesOn = start > 0 && start < head && !_tokens[start].StartsSentence && _tokens[start].Case == LetterCase.Lower;
        bool isBehindName = goesOn && _tokens[start - 1].IsCapitalized && !IsDeterminer(start - 1);
        bool isCut = goesOn && start == first && Belongs(start - 1, start);
        return isBehindName || isCut ? start + 1 : start;
    }

    /// <summary>
    /// Where the phrase ends if nothing but words stands up to the next mark: «, porte-parole de la police,»; 0 otherwise.
    /// </summary>
    /// <param name="first">The token behind the noun.</param>
    /// <param name="limit">Where it ends at the latest.</param>
    public int ClosedAt(int first, int limit)
    {
        for (int i = first; i < Math.Min(limit, _tokens.Length); i++)
        {
            Token token = _tokens[i];
            if (token.StartsParagraph || (token.Kind == TokenKind.Punctuation && _text[token.Start] is ',' or '.' or ';' or '(' or ')' or '!' or '?' or '–' or '—'))
                return i;
            // "the Harbour Workers' Union", "Food & Drink", «Rhône-Alpes».
            if (token.Kind == TokenKind.Punctuation && !token.StartsSentence && _text[token.Start] is '\'' or '’' or '&' or '-' or '/')
                continue;
            if (token.Kind != TokenKind.Word || token.StartsSentence || IsVerb(i) || Means("pronouns", i, out _))
                return 0;
        }

        return 0;
    }

    private bool Belongs(int token, int next)
    {
        if (_tokens[token].Kind == TokenKind.Punctuation)
            return IsHyphen(token) && token > 0 && _tokens[token].End == _tokens[next].Start && _tokens[token - 1].End == _tokens[token].Start;
        if (_tokens[token].Kind != TokenKind.Word || IsDeterminer(token))
            return false;
        if (!_tokens[token].IsCapitalized)
            return !IsEdge(token) && !IsOfNoun(token);
        return _tokens[next].IsCapitalized || _tokens[next].Kind != TokenKind.Word || isOffice(next) || _gazetteer.Of(WordAt(token)).Is(ListedAs.Demonym | ListedAs.Organization | ListedAs.Country);
    }

    /// <summary>Whether it is the 's of a common noun, which says of whom and not what: "the institute's director".</summary>
    private bool IsOfNoun(int token) =>
        _text[_tokens[token].Start] is '\'' or '’' && token > 0 && !_tokens[token - 1].IsCapitalized;

    private bool IsEdge(int token) =>
        IsVerb(token) || Means("prepositions", token, out _) || Means("conjunctions", token, out _) || Means("pronouns", token, out _)
        || Means("role-links", token, out _) || Means("auxiliaries", token, out _) || Means("cue-prepositions", token, out _)
        || Means("complementizers", token, out _) || Means("locatives", token, out _) || Lexicon.Shared["function-words"].Contains(WordAt(token));

    private bool IsVerb(int token) => Means("reporting-verbs", token, out _);

    private bool IsDeterminer(int token) => Means("determiners", token, out _);

    private bool IsHyphen(int token) => _tokens[token].Length == 1 && _text[_tokens[token].Start] == '-';

    private bool Means(string section, int token, out string meaning) => _lexicon[section].TryGet(WordAt(token), out meaning);

    private ReadOnlySpan<char> WordAt(int token) => _tokens[token].Span.Of(_text);
}

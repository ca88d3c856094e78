using System;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Description;

/// <summary>Finds what people are called by their office or trade: «ministre», "chief executive".</summary>
internal sealed class Offices
{
    /// <summary>How far before a name the office stands that its bearer has there, in tokens.</summary>
    private const int Farthest = 8;

    private const int ShortestPart = 3;
    private const int ShortestOffice = 4;
    private const int ShortestPrefix = 2;
    private const int LongestPrefix = 5;
    private const int LongestCompound = 40;

    private readonly string _text;
    private readonly bool _joinsCompounds;
    private readonly Token[] _tokens;
    private readonly PhraseTable _functions;
    private readonly PhraseTable _prefixes;
    private readonly PhraseTable _links;
    private readonly PhraseTable _determiners;

    public Offices(Document document)
    {
        Lexicon lexicon = Lexicon.For(document.Language);
        _text = document.Body;
        _tokens = document.Tokens;
        _joinsCompounds = LanguageProfile.For(document.Language).JoinsCompounds;
        _functions = lexicon["functions"];
        _prefixes = lexicon["office-prefixes"];
        _links = lexicon["role-links"];
        _determiners = lexicon["determiners"];
    }

    /// <summary>Whether a whole word is an office.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _functions.Contains(word);

    /// <summary>The length in characters of the office that begins at a token, or 0.</summary>
    /// <param name="token">Where it begins.</param>
    /// <param name="end">The token before which it ends at the latest.</param>
    /// <param name="meaning">The gender that it shows.</param>
    public int LengthAt(int token, int end, out string meaning)
    {
        int last = _tokens[Math.Min(end, _tokens.Length) - 1].End;
        int length = _functions.LongestMatch(_text, _tokens[token].Start, last, out meaning);
        if (length == 0 && _tokens[token].End <= last)
            length = PrefixedLength(_tokens[token].Span, last, out meaning);
        return length > 0 || !_joinsCompounds ? length : CompoundLength(WordAt(token), out meaning);
    }

    /// <summary>«vice-ministre des Finances», «exsecretario»: an office of what stands behind the prefix.</summary>
    private int PrefixedLength(TextSpan word, int last, out string meaning)
    {
        meaning = "";
        for (int prefix = ShortestPrefix; prefix <= Math.Min(LongestPrefix, word.Length - ShortestOffice); prefix++)
        {
            if (!_prefixes.Contains(_text.AsSpan(word.Start, prefix)))
                continue;
            int start = word.Start + prefix;
            start += _text[start] is '-' or '\u2011' ? 1 : 0;
            int length = _functions.LongestMatch(_text, start, last, out meaning);
            if (length > 0)
                return start + length - word.Start;
        }

        return 0;
    }

    /// <summary>«Verkehrsminister», «partijleider»: a compound whose last part is an office.</summary>
    private int CompoundLength(ReadOnlySpan<char> word, out string meaning)
    {
        meaning = "";
        for (int start = ShortestPart; word.Length <= LongestCompound && start <= word.Length - ShortestOffice; start++)
        {
            if (_functions.TryGet(word.Slice(start), out meaning))
                return word.Length;
        }

        return 0;
    }

    /// <summary>«Weber, la directrice»: whether an office stands in apposition behind a name.</summary>
    /// <param name="comma">The token behind the name.</param>
    public bool IsBehind(int comma)
    {
        int word = comma + 1;
        if (word + 1 >= _tokens.Length || _text[_tokens[comma].Start] != ',' || _tokens[word].StartsParagraph)
            return false;
        if (_determiners.Contains(WordAt(word)))
            word++;
        return LengthAt(word, word + 4, out _) > 0;
    }

    /// <summary>«le directeur du site de …», "chief executive of the …": whether someone has an office at what is named.</summary>
    /// <param name="name">The first token of the name.</param>
    /// <param name="isDirect">Whether nothing but small words stands between; who directs a site directs it in a place.</param>
    public bool IsHeldAt(int name, out bool isDirect)
    {
        bool linked = false;
        isDirect = true;
        for (int i = name - 1; i >= Math.Max(0, name - Farthest) && _tokens[i].Kind == TokenKind.Word; i--)
        {
            ReadOnlySpan<char> word = WordAt(i);
            bool isLink = _links.Contains(word);
            if (i == name - 1 && !isLink)
                return false;
            if (linked && _functions.Contains(word))
                return true;
            isDirect &= isLink;
            linked |= isDirect;
            if (_tokens[i].StartsSentence)
                return false;
        }

        return false;
    }

    private ReadOnlySpan<char> WordAt(int token) => _tokens[token].Span.Of(_text);
}

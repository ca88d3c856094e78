using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// Adds persons that were not taken for a name but do what only persons do: a capital behind a closing quotation mark and a verb of
/// speech («… », explique Weber), and a known surname that speaks or has a function («Weber, la directrice de …»).
/// </summary>
internal sealed class SpeakingNames
{
    private readonly Document _document;
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly NameGazetteer _gazetteer;
    private readonly PhraseTable _verbs;
    private readonly PhraseTable _determiners;
    private readonly PhraseTable _functions;

    private SpeakingNames(Document document, NameGazetteer gazetteer)
    {
        Lexicon lexicon = Lexicon.For(document.Language);
        _document = document;
        _text = document.Body;
        _tokens = document.Tokens;
        _gazetteer = gazetteer;
        _verbs = lexicon["reporting-verbs"];
        _determiners = lexicon["determiners"];
        _functions = lexicon["functions"];
    }

    /// <summary>The names with the persons that were missed, in order.</summary>
    /// <param name="document">The article.</param>
    /// <param name="gazetteer">What is known of names.</param>
    /// <param name="names">Its names in order.</param>
    public static List<NameMention> Apply(Document document, NameGazetteer gazetteer, List<NameMention> names)
    {
        // Where every noun has a capital, a capital says nothing.
        if (document.Language == "de")
            return names;
        SpeakingNames speaking = new(document, gazetteer);
        List<NameMention> all = new(names.Count);
        int next = 0;
        for (int i = 0; i < document.Tokens.Length;)
        {
            if (next < names.Count && names[next].FirstToken <= i)
            {
                all.Add(speaking.Agree(names[next]));
                i = names[next++].EndToken;
                continue;
            }

            int limit = next < names.Count ? names[next].FirstToken : document.Tokens.Length;
            int end = speaking.RunEnd(i, limit);
            if (end > i && speaking.IsPerson(i, end))
                all.Add(new(EntityKind.Person, i, end));
            i = Math.Max(end, i + 1);
        }

        return all;
    }

    /// <summary>A surname with a function behind it was no body: «Weber, la directrice de …».</summary>
    private NameMention Agree(NameMention name) =>
        name.Kind == EntityKind.Organization && IsListedSurname(name.FirstToken, name.EndToken) && HasFunction(name.EndToken) ? name with { Kind = EntityKind.Person } : name;

    /// <summary>The end of the capitalised words that begin at a token, unless a name goes on with them.</summary>
    private int RunEnd(int first, int limit)
    {
        int end = first;
        while (end < limit && _tokens[end].Case == LetterCase.Title && _tokens[end].Length > 2 && (end == first || !_tokens[end].StartsSentence))
            end++;
        bool goesOn = end == limit && end < _tokens.Length && !_tokens[end].StartsSentence;
        return goesOn ? first : end;
    }

    private bool IsPerson(int first, int end)
    {
        if (end - first > 3 || IsListedElsewhere(first, end))
            return false;
        if (!_tokens[first].StartsSentence && EndsQuotation(first))
            return true;
        return IsListedSurname(first, end) && (HasFunction(end) || Speaks(end));
    }

    private bool IsListedSurname(int first, int end) => end == first + 1 && !IsListedElsewhere(first, end) && _gazetteer.IsSurname(_document.TextOf(first, end));

    private bool IsListedElsewhere(int first, int end) => _document.TextOf(first, end) is var name && (_gazetteer.IsPlace(name) || _gazetteer.IsOrganization(name));

    /// <summary>«… », explique», "…," said</summary>
    private bool EndsQuotation(int name)
    {
        int verb = name - 1;
        if (verb < 1 || !IsVerb(verb) || _tokens[verb].StartsParagraph)
            return false;
        int mark = verb - 1;
        if (_text[_tokens[mark].Start] == ',')
            mark--;
        return mark >= 0 && _text[_tokens[mark].Start] is '»' or '”' or '"' or '“';
    }

    private bool Speaks(int next) => next < _tokens.Length && !_tokens[next].StartsSentence && IsVerb(next);

    private bool HasFunction(int comma)
    {
        int word = comma + 1;
        if (word + 1 >= _tokens.Length || _text[_tokens[comma].Start] != ',' || _tokens[word].StartsParagraph)
            return false;
        if (_determiners.Contains(_tokens[word].Span.Of(_text)))
            word++;
        return _functions.LongestMatch(_text, _tokens[word].Start, _tokens[Math.Min(word + 3, _tokens.Length - 1)].End, out _) > 0;
    }

    private bool IsVerb(int token) => _verbs.TryGet(_tokens[token].Span.Of(_text), out string form) && form is "finite" or "participle" or "finite participle";
}

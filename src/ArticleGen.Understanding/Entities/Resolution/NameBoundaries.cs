using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Resolution;

/// <summary>
/// Corrects names that have taken a word too many: the article or title before them, or the name of a person behind another; leaves out
/// capitals that name nothing.
/// </summary>
internal sealed class NameBoundaries(Document document, NameGazetteer gazetteer)
{
    private readonly PhraseTable _determiners = Lexicon.For(document.Language)["determiners"];
    private readonly PhraseTable _sources = Lexicon.For(document.Language)["cue-prepositions"];
    private readonly PhraseTable _titles = Lexicon.For(document.Language)["titles"];

    private readonly PhraseTable _functions = Lexicon.For(document.Language)["functions"];
    private readonly PhraseTable _demonyms = Lexicon.For(document.Language)["demonyms"];
    private readonly PhraseTable _particles = Lexicon.For(document.Language)["name-particles"];
    private readonly PhraseTable _heads = Lexicon.For(document.Language)["name-heads"];
    private readonly HashSet<string> _longNames = new(StringComparer.Ordinal);
    private readonly PhraseTable _commonAcronyms = Lexicon.For(document.Language)["common-acronyms"];

    /// <summary>The names with their bounds corrected, in order.</summary>
    public List<NameMention> Apply(List<NameMention> names)
    {
        RunTogetherNames runTogether = new(document, gazetteer, names);
        List<NameMention> corrected = new(names.Count);
        foreach (NameMention name in names)
        {
            for (int i = name.FirstToken; i < name.EndToken && name.EndToken > name.FirstToken + 1; i++)
                _longNames.Add(document.Tokens[i].Span.Of(document.Body).ToString());
        }

        foreach (NameMention name in names)
        {
            if ((name.EndToken == name.FirstToken + 1 && IsNoName(document.Tokens[name.FirstToken])) || IsDemonym(name) || IsOffice(name) || IsBareHead(name))
                continue;
            NameMention rest = name.EndToken - name.FirstToken > 1 ? WithoutArticle(WithoutPreposition(name)) : name;
            if (runTogether.Split(rest) is { } split)
            {
                corrected.Add(split.Before);
                corrected.Add(split.Person);
            }
            else
            {
                corrected.Add(rest.Kind == EntityKind.Person ? WithoutTitle(WithoutClause(rest)) : rest);
            }
        }

        return corrected;
    }

    /// <summary>«Según Iniesta» without the preposition that has its capital from the sentence.</summary>
    private NameMention WithoutPreposition(NameMention name) =>
        document.Tokens[name.FirstToken].StartsSentence && _sources.Contains(document.Tokens[name.FirstToken].Span.Of(document.Body)) ? name with { FirstToken = name.FirstToken + 1 } : name;

    /// <summary>"The Church of Scientology" without its article, but "The Hague" and «Le Figaro» with it.</summary>
    private NameMention WithoutArticle(NameMention name)
    {
        Token first = document.Tokens[name.FirstToken];
        bool isEnglish = document.Language == "en";
        if (name.Kind == EntityKind.Work || name.EndToken - name.FirstToken < 2 || !(first.StartsSentence || isEnglish)
            || !_determiners.TryGet(first.Span.Of(document.Body), out string meaning) || !meaning.StartsWith("definite", StringComparison.Ordinal)
            || IsListed(isEnglish ? EntityKind.Place : name.Kind, TextOf(name)))
            return name;
        NameMention rest = name with { FirstToken = name.FirstToken + 1 };
        bool isAcronym = rest.EndToken == rest.FirstToken + 1 && document.Tokens[rest.FirstToken].Case == LetterCase.Upper;
        return isEnglish || isAcronym || IsListed(name.Kind, TextOf(rest)) ? rest : name;
    }

    /// <summary>"Weber left Harrods": no small word but a particle joins the parts of a person's name.</summary>
    private NameMention WithoutClause(NameMention name)
    {
        for (int i = name.FirstToken + 1; i < name.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (token is { Kind: TokenKind.Word, Case: LetterCase.Lower, Length: > 2 } && document.Tokens[i - 1].IsCapitalized && !_particles.Contains(token.Span.Of(document.Body)))
                return name with { EndToken = i };
        }

        return name;
    }

    /// <summary>"Ambassador Weber" without the title, but "Duke Ellington" with what is a forename here.</summary>
    private NameMention WithoutTitle(NameMention name)
    {
        if (name.EndToken - name.FirstToken < 2)
            return name;
        Token first = document.Tokens[name.FirstToken];
        int length = _titles.LongestMatch(document.Body, first.Start, document.Tokens[name.EndToken - 2].End, out _);
        if (length == 0 || gazetteer.IsForename(first.Span.Of(document.Body).ToString()) || gazetteer.IsPerson(TextOf(name)))
            return name;
        int start = name.FirstToken;
        while (document.Tokens[start].Start < first.Start + length)
            start++;
        return document.Tokens[start].IsCapitalized ? name with { FirstToken = start } : name;
    }

    /// <summary>«le PDG», «une PME», «Titan III et IV»: an office, a notion, a numeral.</summary>
    private bool IsNoName(Token token)
    {
        ReadOnlySpan<char> word = token.Span.Of(document.Body);
        return token.Case == LetterCase.Upper && (_commonAcronyms.Contains(word) || _functions.Contains(word) || IsRomanNumeral(word)) && !gazetteer.IsOrganization(word.ToString());
    }

    /// <summary>"Swiss", «les Belges»: no name, unless it is a language or also a place («Argentine»).</summary>
    private bool IsDemonym(NameMention name) =>
        name.Kind is EntityKind.Place or EntityKind.Organization or EntityKind.Event && _demonyms.Contains(TextOf(name).AsSpan()) && !gazetteer.IsRegion(TextOf(name));

    /// <summary>"British Prime Minister", "Afghan Ambassador": who, not what.</summary>
    private bool IsOffice(NameMention name)
    {
        if (name.Kind is EntityKind.Person or EntityKind.Work || gazetteer.IsOrganization(TextOf(name)))
            return false;
        bool hasFunction = false;
        for (int i = name.FirstToken; i < name.EndToken;)
        {
            int start = document.Tokens[i].Start;
            int end = document.Tokens[name.EndToken - 1].End;
            int function = _functions.LongestMatch(document.Body, start, end, out _);
            int length = Math.Max(function, _demonyms.LongestMatch(document.Body, start, end, out _));
            if (length == 0)
                return false;
            hasFunction |= function > 0;
            while (i < name.EndToken && document.Tokens[i].Start < start + length)
                i++;
        }

        return hasFunction;
    }

    /// <summary>«la République», "the State" where the word is part of no longer name of the article: nothing of its own.</summary>
    private bool IsBareHead(NameMention name) =>
        name.EndToken == name.FirstToken + 1 && name.Kind is not EntityKind.Person && document.Tokens[name.FirstToken].Case == LetterCase.Title
        && _heads.TryGet(document.Tokens[name.FirstToken].Span.Of(document.Body), out string head) && NameHead.KindOf(head) == EntityKind.Place
        && !IsListed(name.Kind, TextOf(name)) && !_longNames.Contains(TextOf(name));

    private static bool IsRomanNumeral(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not ('I' or 'V' or 'X'))
                return false;
        }

        return true;
    }

    private bool IsListed(EntityKind kind, string name) => kind switch
    {
        EntityKind.Organization => gazetteer.IsOrganization(name),
        EntityKind.Place => gazetteer.IsPlace(name),
        _ => false,
    };

    private string TextOf(NameMention name) => document.TextOf(name.FirstToken, name.EndToken);
}

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
    private readonly PhraseTable _titles = Lexicon.For(document.Language)["titles"];

    private readonly PhraseTable _functions = Lexicon.For(document.Language)["functions"];
    private readonly PhraseTable _commonAcronyms = Lexicon.For(document.Language)["common-acronyms"];

    /// <summary>The names with their bounds corrected, in order.</summary>
    public List<NameMention> Apply(List<NameMention> names)
    {
        RunTogetherNames runTogether = new(document, gazetteer, names);
        List<NameMention> corrected = new(names.Count);
        foreach (NameMention name in names)
        {
            if (name.EndToken == name.FirstToken + 1 && IsNoName(document.Tokens[name.FirstToken]))
                continue;
            NameMention rest = name.EndToken - name.FirstToken > 1 ? WithoutArticle(name) : name;
            if (runTogether.Split(rest) is { } split)
            {
                corrected.Add(split.Before);
                corrected.Add(split.Person);
            }
            else
            {
                corrected.Add(rest.Kind == EntityKind.Person ? WithoutTitle(rest) : rest);
            }
        }

        return corrected;
    }

    /// <summary>"The Church of Scientology" without its article, but "The Hague" with it.</summary>
    private NameMention WithoutArticle(NameMention name)
    {
        Token first = document.Tokens[name.FirstToken];
        if (name.Kind == EntityKind.Work || !first.StartsSentence || !_determiners.TryGet(first.Span.Of(document.Body), out string meaning) || !meaning.StartsWith("definite", StringComparison.Ordinal))
            return name;
        NameMention rest = name with { FirstToken = name.FirstToken + 1 };
        return IsListed(name.Kind, TextOf(name)) || !(document.Language == "en" || IsListed(name.Kind, TextOf(rest))) ? name : rest;
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

    private string TextOf(NameMention name) =>
        TextSpan.FromBounds(document.Tokens[name.FirstToken].Start, document.Tokens[name.EndToken - 1].End).Of(document.Body).ToString();
}

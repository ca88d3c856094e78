using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Gazetteers;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>
/// What forms of one name have in common in an article: its folded words without the endings of cases that the article shows to be
/// such («Niemeyers» beside «Niemeyer»), and with the countries in it called by one name ("U.S. House", "United States House").
/// </summary>
internal sealed class NameKeys
{
    private readonly NameGazetteer _gazetteer;
    private readonly string[] _endings;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public NameKeys(string language, IReadOnlyList<NameOccurrence> occurrences)
    {
        _gazetteer = NameGazetteer.For(language);
        _endings = LanguageProfile.For(language).EndingsOfNames;
        if (_endings.Length == 0)
            return;
        foreach (NameOccurrence occurrence in occurrences)
            _words.UnionWith(occurrence.Key.Split('-'));
    }

    public string Of(NameOccurrence occurrence)
    {
        string key = occurrence.Kind == EntityKind.Organization && !occurrence.IsSingleToken ? WithCountry(occurrence) : occurrence.Key;
        if (_endings.Length == 0)
            return key;
        string[] words = key.Split('-');
        for (int i = occurrence.Kind == EntityKind.Person ? words.Length - 1 : 0; i < words.Length; i++)
            words[i] = WithoutEnding(words[i]);
        return string.Join("-", words);
    }

    private string WithoutEnding(string word)
    {
        foreach (string ending in _endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && _words.Contains(word.Substring(0, word.Length - ending.Length)))
                return word.Substring(0, word.Length - ending.Length);
        }

        return word;
    }

    private string WithCountry(NameOccurrence occurrence)
    {
        int space = occurrence.Text.IndexOf(' ');
        string? code = space < 0 ? null : _gazetteer.Of(occurrence.Text.AsSpan(0, space)).Country;
        return code is not null && _gazetteer.CountryName(code) is { } country ? Slug.Of(country + occurrence.Text.Substring(space)) : occurrence.Key;
    }
}

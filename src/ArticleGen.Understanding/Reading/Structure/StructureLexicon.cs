using System;
using System.Collections.Concurrent;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Structure;

/// <summary>The words of a language that say what a paragraph is.</summary>
internal sealed class StructureLexicon
{
    private static readonly ConcurrentDictionary<string, StructureLexicon> Loaded = new(StringComparer.Ordinal);

    private StructureLexicon(Lexicon lexicon)
    {
        Boilerplate = lexicon["boilerplate"];
        EnglishBoilerplate = Lexicon.For(Lexicon.Languages[0])["boilerplate"];
        AgeWords = lexicon["age-words"];
        EnglishAgeWords = Lexicon.For(Lexicon.Languages[0])["age-words"];
        Forenames = [Lexicon.Shared["forenames"], Lexicon.Shared["given-names"], lexicon["given-names"]];
        Prepositions = lexicon["prepositions"];
        NumberWords = lexicon["number-words"];
        Conjunctions = lexicon["conjunctions"];
        Bylines = lexicon["bylines"];
        CaptionCues = lexicon["caption-cues"];
        Auxiliaries = lexicon["auxiliaries"];
        CalendarNames = [lexicon["weekdays"], lexicon["months"], lexicon["weekday-abbreviations"], lexicon["month-abbreviations"]];
        DatelineWords = lexicon["dateline-words"];
        RelatedLabels = lexicon["related-labels"];
        SecondPerson = lexicon["second-person"];
        SourceLabels = lexicon["source-labels"];
        NameParticles = lexicon["name-particles"];
        NewsAgencies = Lexicon.Shared["news-agencies"];
    }

    /// <summary>Page furniture: <c>opening</c>, <c>anywhere</c>, <c>counter</c>.</summary>
    public PhraseTable Boilerplate { get; }

    /// <summary>The same in English, which pages of every language have.</summary>
    public PhraseTable EnglishBoilerplate { get; }

    /// <summary>Words of lines that say how old a page is: <c>before</c>, <c>after</c>, <c>unit</c>, <c>one</c>, <c>small</c>.</summary>
    public PhraseTable AgeWords { get; }

    /// <summary>The same in English.</summary>
    public PhraseTable EnglishAgeWords { get; }

    /// <summary>Given names of the world and of the language.</summary>
    public PhraseTable[] Forenames { get; }

    public PhraseTable Prepositions { get; }

    public PhraseTable NumberWords { get; }

    public PhraseTable Conjunctions { get; }

    /// <summary>Words of authorship: <c>opening</c>, <c>helper</c> for who did not write it, <c>role</c>, <c>joint</c>.</summary>
    public PhraseTable Bylines { get; }

    /// <summary>Words of picture texts: <c>credit</c>, <c>view</c>, <c>scene</c>.</summary>
    public PhraseTable CaptionCues { get; }

    /// <summary>Forms of verbs that make a sentence of a line.</summary>
    public PhraseTable Auxiliaries { get; }

    /// <summary>Small words between the parts of a date.</summary>
    public PhraseTable DatelineWords { get; }

    /// <summary>Names of weekdays and months, with their short forms.</summary>
    public PhraseTable[] CalendarNames { get; }

    /// <summary>What leads to another article.</summary>
    public PhraseTable RelatedLabels { get; }

    /// <summary>Words that address somebody.</summary>
    public PhraseTable SecondPerson { get; }

    /// <summary>What names a source: <c>label</c>, <c>opening</c>.</summary>
    public PhraseTable SourceLabels { get; }

    /// <summary>Small words inside names.</summary>
    public PhraseTable NameParticles { get; }

    /// <summary>Agencies by name and abbreviation.</summary>
    public PhraseTable NewsAgencies { get; }

    /// <param name="language">An ISO 639-1 code.</param>
    public static StructureLexicon For(string language) =>
        Loaded.GetOrAdd(language, static name => new(Lexicon.For(name)));
}

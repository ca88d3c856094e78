using System.Collections.Generic;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>The lexicon sections of speech and what the words of their headings mean.</summary>
internal static class SpeechSections
{
    /// <summary>Endings that are the subject of the verb before them.</summary>
    public const string Inversions = "inversions";

    /// <summary>What opens a reported clause.</summary>
    public const string Complementizers = "complementizers";

    /// <summary>What means the first or the second of two that were named before.</summary>
    public const string OfTwo = "of-two";

    /// <summary>The sections whose phrases are looked for in the text.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "reporting-verbs", "auxiliaries", "cue-prepositions", "speech-adverbs", "pronouns", "determiners", "prepositions",
        "conjunctions", "titles", "functions", "collectives", "quote-titles", "scare-cues",
    ];

    /// <summary>What a heading of a section means; headings may combine words («feminine singular»).</summary>
    public static WordMeaning MeaningOf(string section, string heading)
    {
        WordMeaning meaning = new(ClassOf(section), Agreement.None);
        foreach (string word in heading.Split(' '))
            meaning = meaning.Or(MeaningOf(word));
        return meaning;
    }

    private static WordClass ClassOf(string section) => section switch
    {
        "auxiliaries" => WordClass.Auxiliary,
        "speech-adverbs" => WordClass.Adverb,
        "pronouns" => WordClass.None,
        "titles" => WordClass.Title,
        "functions" => WordClass.Function,
        _ => WordClass.None,
    };

    private static WordMeaning MeaningOf(string word) => word switch
    {
        "finite" => new(WordClass.Finite, Agreement.None),
        "participle" => new(WordClass.Participle, Agreement.None),
        "gerund" => new(WordClass.Gerund, Agreement.None),
        "infinitive" => new(WordClass.Infinitive, Agreement.None),
        "passive" => new(WordClass.Passive, Agreement.None),
        "reflexive" => new(WordClass.Reflexive, Agreement.None),
        "subjunctive" => new(WordClass.Subjunctive, Agreement.None),
        "source" => new(WordClass.Source, Agreement.None),
        "viewpoint" => new(WordClass.Viewpoint, Agreement.None),
        "relay" => new(WordClass.Relay, Agreement.None),
        "person" => new(WordClass.Pronoun, Agreement.None),
        "first" => new(WordClass.FirstPerson, Agreement.None),
        "impersonal" => new(WordClass.Impersonal, Agreement.None),
        "relative" => new(WordClass.Relative, Agreement.None),
        "definite" => new(WordClass.Definite, Agreement.None),
        "indefinite" => new(WordClass.Indefinite, Agreement.None),
        "demonstrative" => new(WordClass.Demonstrative, Agreement.None),
        "possessive" => new(WordClass.Possessive, Agreement.None),
        "of" => new(WordClass.Of, Agreement.None),
        "agent" => new(WordClass.Agent, Agreement.None),
        "other" => new(WordClass.Preposition, Agreement.None),
        "coordinating" => new(WordClass.Coordinator, Agreement.None),
        "subordinating" => new(WordClass.Subordinator, Agreement.None),
        "organization" => new(WordClass.Organization, Agreement.None),
        "authority" => new(WordClass.Authority, Agreement.None),
        "medium" => new(WordClass.Medium, Agreement.None),
        "document" => new(WordClass.Document, Agreement.None),
        "work" => new(WordClass.Work, Agreement.None),
        "name" => new(WordClass.Name, Agreement.None),
        "naming" => new(WordClass.Naming, Agreement.None),
        "term" => new(WordClass.Term, Agreement.None),
        "masculine" => new(WordClass.None, Agreement.Masculine),
        "feminine" => new(WordClass.None, Agreement.Feminine),
        "neuter" => new(WordClass.None, Agreement.Neuter),
        "singular" => new(WordClass.None, Agreement.Singular),
        "plural" => new(WordClass.None, Agreement.Plural),
        _ => default,
    };
}

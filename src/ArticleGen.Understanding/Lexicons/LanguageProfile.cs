using System;
using System.Collections.Concurrent;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>How a language writes, as <c>lexicons/LANGUAGE/language.txt</c> says. No code asks for a language by its code.</summary>
internal sealed class LanguageProfile
{
    private static readonly ConcurrentDictionary<string, LanguageProfile> Loaded = new(StringComparer.Ordinal);

    private LanguageProfile(PhraseTable traits)
    {
        NounsHaveCapitals = Has(traits, "nouns", "capitals");
        AdjectivesFollowNouns = Has(traits, "adjectives", "behind");
        NamesKeepArticles = Has(traits, "articles of names", "kept");
        EndingsOfNames = traits.TryGet("endings of names".AsSpan(), out string endings) ? endings.Split(' ') : [];
        JoinsCompounds = Has(traits, "compounds", "joined");
        SubjectFollowsVerb = Has(traits, "subject", "either side");
        LeavesOutPronouns = Has(traits, "pronouns of subjects", "left out");
        MonthMayComeFirst = Has(traits, "days and months in digits", "either first");
    }

    /// <summary>Whether every noun has a capital, so that a capital says little of names.</summary>
    public bool NounsHaveCapitals { get; }

    /// <summary>Whether a noun stands before its adjectives, and so the head of a name at its beginning: «Agence spatiale européenne».</summary>
    public bool AdjectivesFollowNouns { get; }

    /// <summary>Whether an article may be part of the name of an organisation: «Le Figaro», but "the Guardian".</summary>
    public bool NamesKeepArticles { get; }

    /// <summary>The endings that cases give to names, in folded letters, the longest first: «Niemeyers», «der Deutschen Bank».</summary>
    public string[] EndingsOfNames { get; }

    /// <summary>Whether compounds are written as one word: «Verkehrsminister».</summary>
    public bool JoinsCompounds { get; }

    /// <summary>Whether the subject of a verb may stand behind it anywhere, and not only behind reported words.</summary>
    public bool SubjectFollowsVerb { get; }

    /// <summary>Whether a verb needs no pronoun for its subject: «concluyó».</summary>
    public bool LeavesOutPronouns { get; }

    /// <summary>Whether the month may stand before the day in digits, as in the United States: "12/11/2024".</summary>
    public bool MonthMayComeFirst { get; }

    /// <summary>The profile of a language; one without traits for languages that are not read.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static LanguageProfile For(string language) => Loaded.GetOrAdd(language, static name => new(Lexicon.For(name)["language"]));

    private static bool Has(PhraseTable traits, string trait, string value) =>
        traits.TryGet(trait.AsSpan(), out string found) && string.Equals(found, value, StringComparison.Ordinal);
}

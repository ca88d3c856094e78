namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>How a speaker is referred to.</summary>
internal enum SpeakerForm : byte
{
    /// <summary>Not at all in the sentence.</summary>
    Absent,

    /// <summary>By the name of a person.</summary>
    PersonName,

    /// <summary>By the name of a person and an office.</summary>
    PersonWithOffice,

    /// <summary>By another name.</summary>
    OtherName,

    /// <summary>By a pronoun for one person.</summary>
    Pronoun,

    /// <summary>By a pronoun for several, or for something.</summary>
    OtherPronoun,

    /// <summary>By a verb alone.</summary>
    NullSubject,

    /// <summary>By «je» or «nous».</summary>
    FirstPerson,

    /// <summary>By «on», «certains».</summary>
    Impersonal,

    /// <summary>By an office known to be held by somebody.</summary>
    KnownOffice,

    /// <summary>By an office, definitely: «le ministre».</summary>
    Office,

    /// <summary>By an office and more, definitely: «le ministre de la Défense».</summary>
    CompletedOffice,

    /// <summary>By an office, indefinitely: «une porte-parole».</summary>
    IndefiniteOffice,

    /// <summary>By an office of an organisation for which it speaks: “a spokeswoman for the NYPD”.</summary>
    OfficeOfOrganization,

    /// <summary>By a kind of organisation or paper: «le groupe», «le communiqué».</summary>
    Collective,

    /// <summary>By a definite noun that no list has: «la Hamburgerin».</summary>
    DefiniteNoun,

    /// <summary>By a definite noun that no list has, and more: «la mère de trois enfants».</summary>
    CompletedNoun,

    /// <summary>By any other noun phrase.</summary>
    Noun,

    /// <summary>By words with capitals that look like a name which the recogniser does not know: «sagte Osswald».</summary>
    UnknownName,
}

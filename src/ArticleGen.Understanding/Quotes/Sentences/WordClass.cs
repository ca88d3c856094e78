using System;

namespace ArticleGen.Understanding.Quotes.Sentences;

/// <summary>What a word or phrase can be where somebody speaks; a word may be several things until its neighbours decide.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A finite reporting verb.</summary>
    Finite = 1 << 0,

    /// <summary>The past participle of a reporting verb.</summary>
    Participle = 1 << 1,

    /// <summary>The present participle of a reporting verb.</summary>
    Gerund = 1 << 2,

    /// <summary>The infinitive of a reporting verb; where the language has it, also its present.</summary>
    Infinitive = 1 << 3,

    /// <summary>An auxiliary.</summary>
    Auxiliary = 1 << 4,

    /// <summary>A preposition that names a source («selon»).</summary>
    Source = 1 << 5,

    /// <summary>A preposition that names a source at the start of a clause («pour»).</summary>
    Viewpoint = 1 << 6,

    /// <summary>What names who passed the words on («cité par»).</summary>
    Relay = 1 << 7,

    /// <summary>A personal or demonstrative pronoun.</summary>
    Pronoun = 1 << 8,

    /// <summary>A pronoun of the one who writes or speaks.</summary>
    FirstPerson = 1 << 9,

    /// <summary>A pronoun for nobody in particular.</summary>
    Impersonal = 1 << 10,

    /// <summary>A relative pronoun.</summary>
    Relative = 1 << 11,

    /// <summary>A definite article.</summary>
    Definite = 1 << 12,

    /// <summary>An indefinite article or quantity.</summary>
    Indefinite = 1 << 13,

    /// <summary>A demonstrative.</summary>
    Demonstrative = 1 << 14,

    /// <summary>A possessive.</summary>
    Possessive = 1 << 15,

    /// <summary>A preposition that ties a noun to the noun before («de»).</summary>
    Of = 1 << 16,

    /// <summary>Any other preposition.</summary>
    Preposition = 1 << 17,

    /// <summary>A coordinating conjunction.</summary>
    Coordinator = 1 << 18,

    /// <summary>A subordinating conjunction.</summary>
    Subordinator = 1 << 19,

    /// <summary>What may stand inside a verb form or between subject and verb.</summary>
    Adverb = 1 << 20,

    /// <summary>A title before a name.</summary>
    Title = 1 << 21,

    /// <summary>What people are called by their office, trade or part.</summary>
    Function = 1 << 22,

    /// <summary>A body whose name the short form can stand for («le groupe»).</summary>
    Organization = 1 << 23,

    /// <summary>A body that needs no name («le gouvernement»).</summary>
    Authority = 1 << 24,

    /// <summary>A medium («le quotidien»).</summary>
    Medium = 1 << 25,

    /// <summary>A paper that speaks («le communiqué»).</summary>
    Document = 1 << 26,

    /// <summary>What announces the title of a work («le film»).</summary>
    Work = 1 << 27,

    /// <summary>What announces a name («l'opération»).</summary>
    Name = 1 << 28,

    /// <summary>What gives a name («baptisé»).</summary>
    Naming = 1 << 29,

    /// <summary>What announces a mere term («le mot»).</summary>
    Term = 1 << 30,

    /// <summary>A verb whose subject is tied to its end («dit-il»).</summary>
    Inverted = 1L << 31,

    /// <summary>An auxiliary in the mood of reported speech («serait»).</summary>
    Subjunctive = 1L << 32,

    /// <summary>An auxiliary that makes a passive of a participle («wurde»).</summary>
    Passive = 1L << 33,

    /// <summary>A reflexive pronoun («s'», «sich»): with it, the same auxiliary makes no passive.</summary>
    Reflexive = 1L << 34,

    /// <summary>The preposition of a passive's agent («par»).</summary>
    Agent = 1L << 35,

    /// <summary>Any form of a reporting verb.</summary>
    Verb = Finite | Participle | Gerund | Infinitive,

    /// <summary>Any determiner.</summary>
    Determiner = Definite | Indefinite | Demonstrative | Possessive,

    /// <summary>Any body, medium or paper that speaks.</summary>
    Collective = Organization | Authority | Medium | Document,
}

/// <summary>Gender and number as far as a word shows them.</summary>
[Flags]
internal enum Agreement
{
    None = 0,
    Masculine = 1 << 0,
    Feminine = 1 << 1,
    Neuter = 1 << 2,
    Singular = 1 << 3,
    Plural = 1 << 4,
}

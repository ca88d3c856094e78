namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The sieves, from the surest to the weakest.</summary>
internal enum SieveId : byte
{
    /// <summary>No sieve knew anything.</summary>
    None,

    /// <summary>«Nous lirons, prévient-il. Les tableaux…».</summary>
    ClauseInside,

    /// <summary>«X a déclaré : « … »».</summary>
    VerbBefore,

    /// <summary>«Selon X, « … »».</summary>
    SourceBefore,

    /// <summary>«« … », selon X».</summary>
    SourceAfter,

    /// <summary>“…” – X.</summary>
    Signature,

    /// <summary>«« … », a dit X».</summary>
    ClauseAfter,

    /// <summary>«« … », philosophe X»: a verb that no list has, where a reporting verb stands.</summary>
    UnlistedVerbAfter,

    /// <summary>“«…», concluyó”: the verb alone, in languages that leave out the subject.</summary>
    NullSubject,

    /// <summary>««dangereux» et «idéologique»».</summary>
    JoinedQuotation,

    /// <summary>«X est en colère : « … »».</summary>
    Colon,

    /// <summary>«« … » par X»: by whom something is called so.</summary>
    Agent,

    /// <summary>A source at some distance before.</summary>
    FarSourceBefore,

    /// <summary>A reporting verb at some distance before.</summary>
    FarVerbBefore,

    /// <summary>The person that is the subject of the sentence.</summary>
    PersonAsSubject,

    /// <summary>Who spoke before goes on.</summary>
    LastSpeaker,

    /// <summary>Who was last reported without quotation marks goes on.</summary>
    LastReporter,

    /// <summary>The subject of the sentence, whatever it is.</summary>
    Subject,

    /// <summary>«« … ». Dupont a repris sa place»: the subject of the next sentence.</summary>
    NextSubject,

    /// <summary>Who spoke before the last speaker.</summary>
    BeforeLastSpeaker,

    /// <summary>The sentence before the paragraph ends with a colon: “And from Chairwoman X:”.</summary>
    LeadIn,

    /// <summary>The line below is a name.</summary>
    NameLine,

    /// <summary>The noun phrase that opens the sentence.</summary>
    FirstPhrase,

    /// <summary>The nearest noun phrase before that may speak.</summary>
    PhraseBefore,

    /// <summary>The nearest noun phrase behind that may speak.</summary>
    PhraseAfter,

    /// <summary>The nearest name before.</summary>
    NameBefore,

    /// <summary>The nearest name behind.</summary>
    NameAfter,

    /// <summary>Whom the text is about.</summary>
    MostSalient,

    /// <summary>Somebody that the text has spoken of.</summary>
    SpokenOf,
}

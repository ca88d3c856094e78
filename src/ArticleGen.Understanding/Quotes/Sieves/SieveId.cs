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

    /// <summary>««dangereux» et «idéologique»».</summary>
    JoinedQuotation,

    /// <summary>«X est en colère : « … »».</summary>
    Colon,

    /// <summary>A reporting verb or source at some distance before.</summary>
    FarVerbBefore,

    /// <summary>The person that is the subject of the sentence.</summary>
    PersonAsSubject,

    /// <summary>Who spoke before goes on.</summary>
    LastSpeaker,

    /// <summary>The subject of the sentence, whatever it is.</summary>
    Subject,

    /// <summary>Whom the text is about.</summary>
    MostSalient,
}

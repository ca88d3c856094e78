namespace ArticleGen.Understanding.Quotes.Speech;

/// <summary>How a noun phrase is tied to what stands before it.</summary>
internal enum PhraseLink : byte
{
    /// <summary>Not at all: it may be a subject.</summary>
    None,

    /// <summary>It completes the noun before («de la police»).</summary>
    Of,

    /// <summary>It follows another preposition.</summary>
    Preposition,
}

/// <summary>One noun phrase of a sentence, without the phrases that complete it.</summary>
internal struct NounPhrase
{
    public const int None = -1;

    /// <summary>The first node.</summary>
    public int Start { get; set; }

    /// <summary>The node after the last.</summary>
    public int End { get; set; }

    /// <summary>The node of the name in it that designates it, or <see cref="None"/>.</summary>
    public int Name { get; set; }

    /// <summary>The node of the function or body in it, or <see cref="None"/>.</summary>
    public int Head { get; set; }

    /// <summary>The node of the name whose possession it is (“PC World's analysis”), or <see cref="None"/>.</summary>
    public int Possessor { get; set; }

    public PhraseLink Link { get; set; }

    /// <summary>The phrase that it completes in the end, or <see cref="None"/>.</summary>
    public int Root { get; set; }

    /// <summary>The phrase that designates the same in other words, or <see cref="None"/>.</summary>
    public int Apposition { get; set; }

    /// <summary>Whether it stands where a clause may begin.</summary>
    public bool StartsClause { get; set; }

    /// <summary>Its determiner or pronoun class.</summary>
    public WordClass Class { get; set; }

    public Agreement Agreement { get; set; }

    public readonly bool IsPronoun => (Class & (WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal)) != WordClass.None;

    public readonly bool IsIndefinite => (Class & WordClass.Indefinite) != WordClass.None;
}

namespace ArticleGen.Understanding.Quotes.Sentences;

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
    /// <summary>The first node.</summary>
    public int Start { get; set; }

    /// <summary>The node after the last.</summary>
    public int End { get; set; }

    /// <summary>The node of the name in it that designates it.</summary>
    public NodeId Name { get; set; }

    /// <summary>The node of the function or organisation in it.</summary>
    public NodeId Head { get; set; }

    /// <summary>The node of the name whose possession it is (“PC World's analysis”).</summary>
    public NodeId Possessor { get; set; }

    public PhraseLink Link { get; set; }

    /// <summary>The phrase that it completes in the end.</summary>
    public PhraseId Root { get; set; }

    /// <summary>The phrase that designates the same in other words.</summary>
    public PhraseId Apposition { get; set; }

    /// <summary>Whether it stands where a clause may begin.</summary>
    public bool StartsClause { get; set; }

    /// <summary>Its determiner or pronoun class.</summary>
    public WordClass Class { get; set; }

    public Agreement Agreement { get; set; }

    public readonly bool IsPronoun => (Class & (WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal)) != WordClass.None;

    public readonly bool IsIndefinite => (Class & WordClass.Indefinite) != WordClass.None;

    public readonly bool IsDefinite => (Class & (WordClass.Definite | WordClass.Demonstrative)) != WordClass.None;

    /// <summary>Whether it names or describes somebody by a listed word: a name, an office, an organisation, a pronoun.</summary>
    public readonly bool Designates => !Name.IsNone || !Head.IsNone || IsPronoun;
}

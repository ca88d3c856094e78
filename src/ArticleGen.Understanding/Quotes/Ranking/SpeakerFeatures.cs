using System;
using ArticleGen.Understanding.Quotes.Sieves;

namespace ArticleGen.Understanding.Quotes.Ranking;

/// <summary>What the ranker asks about a candidate.</summary>
internal static class SpeakerFeatures
{
    private const int Ranks = 5;
    private const int Sides = 2;

    /// <summary>How many parts <see cref="SpeakerPart"/> knows.</summary>
    private const int Parts = 5;

    /// <summary>In the same sentence, one before, two before, farther.</summary>
    private const int Ages = 4;

    /// <summary>One, two, more.</summary>
    public const int Rivals = 3;

    /// <summary>The person named most, the second, the third, another, and what is no person.</summary>
    private const int Prominences = 5;

    public static FeatureSpace Space { get; } = new();

    public static FeatureTemplate Nobody { get; } = Space.Add("nobody");

    public static FeatureTemplate NobodyByPlace { get; } = Space.Add<QuotationPlace>("nobody-place");

    public static FeatureTemplate NobodyByLength { get; } = Space.Add("nobody-length", Buckets.Counts);

    public static FeatureTemplate NobodyByParagraph { get; } = Space.Add<ParagraphKind>("nobody-paragraph");

    /// <summary>Nobody, and the surest sieve.</summary>
    public static FeatureTemplate NobodyBySieve { get; } = Space.Add<SieveId>("nobody-sieve");

    public static FeatureTemplate SieveForm { get; } = Space.Add<SieveId, SpeakerForm>("sieve-form");

    public static FeatureTemplate SieveKind { get; } = Space.Add<SieveId, SpeakerKind>("sieve-kind");

    public static FeatureTemplate SievePlace { get; } = Space.Add<SieveId, QuotationPlace>("sieve-place");

    public static FeatureTemplate SieveLength { get; } = Space.Add<SieveId>("sieve-length", Buckets.Counts);

    /// <summary>The surest sieve of all that know a speaker has found it.</summary>
    public static FeatureTemplate SurestSieve { get; } = Space.Add<SieveId>("surest-sieve");

    /// <summary>The surest sieve that has found the candidate, and the form that it found.</summary>
    public static FeatureTemplate BestForm { get; } = Space.Add<SieveId, SpeakerForm>("best-form");

    /// <summary>The surest sieve that has found the candidate, and the surest that has found anyone.</summary>
    public static FeatureTemplate BestSurest { get; } = Space.Add<SieveId, SieveId>("best-surest");

    /// <summary>How salient, of those that agree; even where the gender is known, odd where it is not.</summary>
    public static FeatureTemplate FormRank { get; } = Space.Add<SpeakerForm>("form-rank", 2 * Ranks);

    public static FeatureTemplate Distance { get; } = Space.Add("distance", Sides * Buckets.Counts);

    public static FeatureTemplate Link { get; } = Space.Add<SpeakerLink>("link", Sides);

    public static FeatureTemplate Next { get; } = Space.Add<Neighbour>("next", Sides);

    public static FeatureTemplate Previous { get; } = Space.Add<Neighbour>("previous", Sides);

    public static FeatureTemplate Kind { get; } = Space.Add<SpeakerKind>("kind");

    public static FeatureTemplate Sieves { get; } = Space.Add("sieves", Buckets.Counts);

    public static FeatureTemplate Turn { get; } = Space.Add<SpeakerTurn, QuotationPlace>("turn-place");

    /// <summary>When it spoke last, and the surest sieve for anyone.</summary>
    public static FeatureTemplate TurnSurest { get; } = Space.Add<SpeakerTurn, SieveId>("turn-surest");

    /// <summary>The part it had in the last two sentences, and how the quotation stands.</summary>
    public static FeatureTemplate RecentPart { get; } = Space.Add<SpeakerPart, QuotationPlace>("recent-part");

    /// <summary>The part it had in the last two sentences, and the surest sieve for anyone.</summary>
    public static FeatureTemplate PartSurest { get; } = Space.Add<SpeakerPart, SieveId>("part-surest");

    /// <summary>A sieve, where the sentence is in the mood of reported speech.</summary>
    public static FeatureTemplate SieveMood { get; } = Space.Add<SieveId>("sieve-mood");

    /// <summary>The form of the surest sieve, the part it had when last spoken of, and how long ago that was.</summary>
    public static FeatureTemplate FormAge { get; } = Space.Add<SpeakerForm>("form-age", Parts * Ages);

    /// <summary>The form of the surest sieve, and when it spoke last.</summary>
    public static FeatureTemplate FormTurn { get; } = Space.Add<SpeakerForm, SpeakerTurn>("form-turn");

    /// <summary>The form of the surest sieve, and how often it has been spoken of.</summary>
    public static FeatureTemplate FormMentions { get; } = Space.Add<SpeakerForm>("form-mentions", Buckets.Counts);

    /// <summary>The form of the surest sieve, and how often it has spoken.</summary>
    public static FeatureTemplate FormSpoken { get; } = Space.Add<SpeakerForm>("form-spoken", Buckets.Counts);

    /// <summary>The form of the surest sieve, and what it is.</summary>
    public static FeatureTemplate FormKind { get; } = Space.Add<SpeakerForm, SpeakerKind>("form-kind");

    /// <summary>The form of the surest sieve, and whether the sentence names it before the quotation or behind.</summary>
    public static FeatureTemplate FormPosition { get; } = Space.Add<SpeakerForm>("form-position", Sides * Sides);

    /// <summary>The form of the surest sieve, where the quotation itself names it.</summary>
    public static FeatureTemplate FormInside { get; } = Space.Add<SpeakerForm>("form-inside");

    /// <summary>The form of the surest sieve, and how much of the article is about it.</summary>
    public static FeatureTemplate FormProminence { get; } = Space.Add<SpeakerForm>("form-prominence", Prominences);

    /// <summary>How many agree with a pronoun, and the rank among them.</summary>
    public static FeatureTemplate FormRivals { get; } = Space.Add<SpeakerForm>("form-rivals", Ranks * Rivals);

    /// <summary>Nobody, the surest sieve, and the form that it found.</summary>
    public static FeatureTemplate NobodyByForm { get; } = Space.Add<SieveId, SpeakerForm>("nobody-form");

    /// <summary>The surest sieve that has found the candidate, and the form that the surest for anyone found.</summary>
    public static FeatureTemplate BestSurestForm { get; } = Space.Add<SieveId, SpeakerForm>("best-surest-form");

    /// <summary>The surest sieve that has found the candidate, and the kind of the paragraph.</summary>
    public static FeatureTemplate BestParagraph { get; } = Space.Add<SieveId, ParagraphKind>("best-paragraph");

    /// <summary>The form of the surest sieve, how salient of those that agree, and the part it had.</summary>
    public static FeatureTemplate FormRankPart { get; } = Space.Add<SpeakerForm>("form-rank-part", Ranks * Parts);

    /// <summary>What it is, where the quotation has an «I» or “we” in it, or none.</summary>
    public static FeatureTemplate KindFirstPerson { get; } = Space.Add<SpeakerKind>("kind-first-person", 2);

    /// <summary>The form of the surest sieve, where the next sentence names it.</summary>
    public static FeatureTemplate FormNext { get; } = Space.Add<SpeakerForm, QuotationPlace>("form-next");

    /// <summary>The surest sieve that has found the candidate, and what stands before the quotation.</summary>
    public static FeatureTemplate BestBefore { get; } = Space.Add<SieveId, Neighbour>("best-before");

    /// <summary>The surest sieve that has found the candidate, and what stands behind the quotation.</summary>
    public static FeatureTemplate BestAfter { get; } = Space.Add<SieveId, Neighbour>("best-after");

    /// <summary>A word of the noun phrase of somebody without a name: «la vecina».</summary>
    public static FeatureTemplate NounWord { get; } = Space.Add("noun-word", WordHash.Words);

    /// <summary>The ending of such a word: «la panadera».</summary>
    public static FeatureTemplate NounEnding { get; } = Space.Add("noun-ending", WordHash.Endings);

    /// <summary>A word that reports the quotation, for whom it reports.</summary>
    public static FeatureTemplate CueWord { get; } = Space.Add("cue-word", WordHash.Words);

    /// <summary>Nobody, and the word before the quotation.</summary>
    public static FeatureTemplate NobodyBefore { get; } = Space.Add("nobody-before", WordHash.Words);

    /// <summary>Nobody, and the word behind the quotation.</summary>
    public static FeatureTemplate NobodyAfter { get; } = Space.Add("nobody-after", WordHash.Words);

    public static FeatureTemplate Age { get; } = Space.Add<SpeakerPart>("age", Buckets.Counts);

    public static FeatureTemplate Mentions { get; } = Space.Add("mentions", Buckets.Counts);

    public static FeatureTemplate InsideQuotation { get; } = Space.Add("inside-quotation");

    public static FeatureTemplate OnlyOutsideText { get; } = Space.Add("only-outside-text");

    public static FeatureTemplate InSentence { get; } = Space.Add<SpeakerKind>("in-sentence");

    /// <summary>A part and a rank in one number.</summary>
    public static int RankOf(SpeakerPart part, int rank) => ((int)part * Ranks) + Math.Min(rank, Ranks - 1);

    /// <summary>A part and an age in one number.</summary>
    public static int AgeOf(SpeakerPart part, int age) => ((int)part * Ages) + Math.Min(age, Ages - 1);
}

/// <summary>What a candidate is.</summary>
internal enum SpeakerKind : byte
{
    Unnamed,
    Person,
    Organization,
    Place,
    Other,
}

/// <summary>How a candidate's phrase is tied to its sentence.</summary>
internal enum SpeakerLink : byte
{
    Subject,
    Object,
    Of,
    Source,
    Preposition,
}

/// <summary>When a candidate spoke last.</summary>
internal enum SpeakerTurn : byte
{
    Never,
    LastInSentence,
    LastInParagraph,
    LastAndGoesOn,
    Last,
    BeforeLast,
}

/// <summary>The part a candidate had when last spoken of.</summary>
internal enum SpeakerPart : byte
{
    NotSpokenOf,
    Other,
    Unnamed,
    Subject,
    Speaker,
}

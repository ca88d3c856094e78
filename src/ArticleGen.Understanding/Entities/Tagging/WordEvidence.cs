using System;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>How else a word of the article is used in it.</summary>
[Flags]
internal enum WordEvidence : byte
{
    None = 0,

    /// <summary>It is also written small: a capital at a sentence start means nothing.</summary>
    Small = 1 << 0,

    /// <summary>It has its capital inside a sentence as well.</summary>
    CapitalInside = 1 << 1,

    /// <summary>It follows a forename: likely a surname.</summary>
    AfterGivenName = 1 << 2,

    /// <summary>It follows a title: «M. Kim».</summary>
    AfterTitle = 1 << 3,

    /// <summary>It follows a preposition of place.</summary>
    AfterLocative = 1 << 4,

    /// <summary>It ends a run of several capitalised words.</summary>
    EndsRun = 1 << 5,

    /// <summary>It begins a run of several capitalised words.</summary>
    BeginsRun = 1 << 6,

    /// <summary>It stands in parentheses behind a name: «Parti socialiste (PS)».</summary>
    Acronym = 1 << 7,
}

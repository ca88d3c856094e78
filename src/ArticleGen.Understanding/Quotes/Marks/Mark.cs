using System;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>Marks that can close each other.</summary>
internal enum MarkFamily
{
    /// <summary>« » in either direction.</summary>
    Guillemet,

    /// <summary>‹ › in either direction.</summary>
    SingleGuillemet,

    /// <summary>“ ” „ ‟ in any national combination.</summary>
    Double,

    /// <summary>‘ ’ ‚ ‛ in any national combination.</summary>
    Single,

    /// <summary>The typewriter's ".</summary>
    StraightDouble,

    /// <summary>The typewriter's '.</summary>
    StraightSingle,

    /// <summary>`` and '' of plain-text typesetting.</summary>
    Backtick,
}

/// <summary>What a mark may do where it stands.</summary>
[Flags]
internal enum MarkRoles
{
    /// <summary>Nothing: an apostrophe or a unit.</summary>
    None = 0,

    /// <summary>It may open.</summary>
    Opens = 1 << 0,

    /// <summary>It may close.</summary>
    Closes = 1 << 1,

    /// <summary>It closes what a low mark has opened, and opens otherwise: “ and ‘ where both national uses are possible.</summary>
    ClosesLow = 1 << 2,

    /// <summary>It may as well be an apostrophe or a unit, so that it needs no partner.</summary>
    Optional = 1 << 3,

    /// <summary>It looks like a plural possessive or a unit: a later closing mark has the better claim.</summary>
    Yields = 1 << 4,

    /// <summary>It is one of the low opening marks.</summary>
    Low = 1 << 5,

    /// <summary>It stands between spaces: it closes the innermost open mark if that is of its family, and opens otherwise.</summary>
    Apart = 1 << 6,
}

/// <summary>One quotation mark, or what may be one.</summary>
/// <param name="Position">Where it starts in the body.</param>
/// <param name="Length">Its code units; 0 for the unwritten mark of a quotation that goes on from the paragraph before.</param>
/// <param name="Family">What it pairs with.</param>
/// <param name="Roles">What it may do.</param>
internal readonly record struct Mark(int Position, int Length, MarkFamily Family, MarkRoles Roles)
{
    public int End => Position + Length;

    /// <summary>Where the mark is written that an unwritten one goes on from.</summary>
    public TextSpan? ContinuedFrom { get; init; }

    /// <summary>Where it is written.</summary>
    public TextSpan Written => ContinuedFrom ?? new(Position, Length);

    public bool Is(MarkRoles role) => (Roles & role) != MarkRoles.None;
}

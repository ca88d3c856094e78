using System;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>What the gazetteers say of a token.</summary>
[Flags]
internal enum GazetteerMark : uint
{
    None = 0,
    CountryBegin = 1 << 0,
    CountryInside = 1 << 1,
    RegionBegin = 1 << 2,
    RegionInside = 1 << 3,
    CityBegin = 1 << 4,
    CityInside = 1 << 5,
    OrganizationBegin = 1 << 6,
    OrganizationInside = 1 << 7,
    EventBegin = 1 << 8,
    EventInside = 1 << 9,
    WorkBegin = 1 << 10,
    WorkInside = 1 << 11,
    GivenName = 1 << 12,
    Surname = 1 << 13,
    OrganizationHead = 1 << 14,
    PlaceHead = 1 << 15,
    EventHead = 1 << 16,
    WorkHead = 1 << 17,
    Title = 1 << 18,
    Function = 1 << 19,
    Locative = 1 << 20,
    Language = 1 << 21,
    PersonBegin = 1 << 22,
    PersonInside = 1 << 23,
    CommonAcronym = 1 << 24,
    Demonym = 1 << 25,

    /// <summary>A head that is part of the name also where it is written small: «le mont Ventoux».</summary>
    HeadWithin = 1 << 26,
}

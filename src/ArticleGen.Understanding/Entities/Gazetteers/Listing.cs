using System;

namespace ArticleGen.Understanding.Entities.Gazetteers;

/// <summary>What the lists know of a word or name as a whole.</summary>
/// <param name="As">As what it is listed.</param>
/// <param name="Country">The code of the country or part of the world that it names.</param>
/// <param name="Chief">The chief name of the organisation known all over the world by this name; empty where it is that of several.</param>
internal readonly record struct Listing(ListedAs As, string? Country, string? Chief)
{
    /// <summary>Whether it is listed in one of these ways.</summary>
    public bool Is(ListedAs any) => (As & any) != ListedAs.None;

    /// <summary>Whether a thing of this kind is listed, one that is meant wherever the name stands.</summary>
    public bool Is(EntityKind kind) => kind switch
    {
        EntityKind.Person => Is(ListedAs.Person),
        EntityKind.Organization => Is(ListedAs.Organization),
        EntityKind.Place => Is(ListedAs.Place),
        _ => false,
    };
}

/// <summary>The ways to be listed.</summary>
[Flags]
internal enum ListedAs
{
    None = 0,
    Forename = 1 << 0,
    Surname = 1 << 1,

    /// <summary>A person known all over the world by this name.</summary>
    Person = 1 << 2,

    /// <summary>A country or part of the world.</summary>
    Country = 1 << 3,

    /// <summary>How the language calls a country in the first place.</summary>
    CountryName = 1 << 4,

    /// <summary>A region, water, mountain or building.</summary>
    Region = 1 << 5,
    City = 1 << 6,

    /// <summary>An organisation known all over the world by this name.</summary>
    Organization = 1 << 7,

    /// <summary>A name of organisations, be it that of several, such as a parliament.</summary>
    OrganizationName = 1 << 8,

    /// <summary>A nationality, people or inhabitant.</summary>
    Demonym = 1 << 9,

    Place = Country | Region | City,
}

using System;

namespace ArticleGen.Understanding;

/// <summary>One person, organisation, place, other name, or typed value of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">
/// The identity within its kind, the same in every article: the folded name in lower-case ASCII words joined by hyphens
/// («kim-jong-un»), or the normalised value («2024-11-30», «3000000 EUR»).
/// </param>
/// <param name="Name">The canonical name: the fullest form in the article, or what the author declared; for values the text of the first mention.</param>
/// <param name="Aliases">The other forms in the article, in order of first use.</param>
/// <param name="Mentions">Where it is mentioned, in order; empty for declared entities that the text does not mention.</param>
/// <param name="WikidataId">The Wikidata item («Q90»), if known.</param>
/// <param name="Detail">What only this kind of entity has; <see langword="null"/> where there is nothing to say.</param>
public sealed record EntityInfo(
    EntityKind Kind,
    string Id,
    string Name,
    EquatableArray<string> Aliases,
    EquatableArray<MentionInfo> Mentions,
    string? WikidataId,
    EntityDetail? Detail)
{
    /// <summary>Whether an author declared it, in front matter, by a link or for the whole project.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The probability, from 0 to 1, that there is such an entity: that of its surest mention; 1 for what an author declared.</summary>
    public double Confidence
    {
        get
        {
            double highest = IsDeclared || Mentions.IsEmpty ? 1 : 0;
            foreach (MentionInfo mention in Mentions)
                highest = Math.Max(highest, mention.Confidence);
            return highest;
        }
    }
}

/// <summary>What only one kind of entity has.</summary>
public abstract record EntityDetail;

/// <summary>The parts of a person's name and what the article says of the person.</summary>
/// <param name="GivenName">The given name, if the article has it.</param>
/// <param name="FamilyName">The family name, if it can be told.</param>
/// <param name="Honorific">The title before the name («M.», "Dr"), as first written.</param>
/// <param name="Role">The function («ministre russe de la Défense»), as first written.</param>
public sealed record PersonDetail(string? GivenName, string? FamilyName, string? Honorific, string? Role) : EntityDetail;

/// <summary>What an article says of an organisation.</summary>
/// <param name="Acronym">Its short form in capitals, if it has one.</param>
public sealed record OrganizationDetail(string? Acronym) : EntityDetail;

/// <summary>What is known of a place.</summary>
/// <param name="CountryCode">The ISO 3166-1 alpha-2 code of its country.</param>
public sealed record PlaceDetail(string? CountryCode) : EntityDetail;

/// <summary>A calendar expression as a value.</summary>
/// <param name="Iso">
/// ISO 8601 as far as the text and the day of writing say: <c>2024-11-30</c>, <c>2024-11</c>, <c>2024</c>; <c>--11-30</c> and <c>--11</c> without
/// a year, <c>-W-2</c> for a Tuesday, <c>---12</c> for a twelfth; <c>2024-09-06/2024-09-15</c> for an interval, or for several days of a month
/// from the first to the last. What ISO 8601-1 has no form for is written as in ISO 8601-2: decades and centuries with unspecified
/// digits (<c>199X</c>, <c>19XX</c>), seasons as months 21 to 24, quarters 33 to 36 and halves 40 and 41 of a year; 44 BC is <c>-0043</c>.
/// </param>
/// <param name="Precision">How much the text says.</param>
/// <param name="Year">The year, if known.</param>
/// <param name="Month">The month, 1 to 12, if known.</param>
/// <param name="Day">The day of the month, if known.</param>
public sealed record DateDetail(string Iso, DatePrecision Precision, int? Year, int? Month, int? Day) : EntityDetail;

/// <summary>An amount of money as a value.</summary>
/// <param name="Amount">The amount in units of the currency; of a range, its start (the entity's id has both ends: «2/3 EUR»).</param>
/// <param name="Currency">The ISO 4217 code.</param>
public sealed record MoneyDetail(decimal Amount, string Currency) : EntityDetail;

/// <summary>A percentage as a value.</summary>
/// <param name="Value">The number before the sign: 12.5 for 12.5 %; of a range, its start.</param>
public sealed record PercentDetail(decimal Value) : EntityDetail;

/// <summary>A measured quantity as a value.</summary>
/// <param name="Value">The number; of a range, its start.</param>
/// <param name="Unit">The unit as a UCUM code where there is one (<c>km/h</c>, <c>t</c>).</param>
public sealed record QuantityDetail(decimal Value, string Unit) : EntityDetail;

using System.Text.Json;

namespace ArticleGen.Cli.Output.Lines;

/// <summary>What an entity has besides what all have: the parts of a name, the value of an amount.</summary>
internal static class EntityDetails
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        switch (entity)
        {
            case Person person:
                json.WriteKnown("givenName", person.GivenName);
                json.WriteKnown("familyName", person.FamilyName);
                json.WriteKnown("honorific", person.Honorific);
                json.WriteKnown("role", person.Role);
                break;
            case Organization organization:
                json.WriteKnown("acronym", organization.Acronym);
                break;
            case Place place:
                json.WriteKnown("countryCode", place.CountryCode);
                break;
            case DateExpression date:
                json.WriteString("iso", date.Iso);
                json.WriteString("precision", KindName.Of(date.Precision));
                json.WriteKnown("year", date.Year);
                json.WriteKnown("month", date.Month);
                json.WriteKnown("day", date.Day);
                break;
            case Money money:
                json.WriteNumber("amount", money.Amount);
                json.WriteString("currency", money.Currency);
                break;
            case Percent percent:
                json.WriteNumber("value", percent.Value);
                break;
            case Quantity quantity:
                json.WriteNumber("value", quantity.Value);
                json.WriteString("unit", quantity.Unit);
                break;
        }
    }
}

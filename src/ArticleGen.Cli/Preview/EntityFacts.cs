using System.Collections.Generic;
using System.Globalization;

namespace ArticleGen.Cli.Preview;

/// <summary>What is known of an entity beyond its name, a line each.</summary>
internal static class EntityFacts
{
    public static IEnumerable<string> Of(Entity entity)
    {
        switch (entity)
        {
            case Person { Role: { } role }:
                yield return role;
                break;
            case Organization { Acronym: { } acronym }:
                yield return acronym;
                break;
            case Place { CountryCode: { } country }:
                yield return $"country {country}";
                break;
            case DateExpression date:
                yield return date.Iso;
                break;
            case Money money:
                yield return string.Create(CultureInfo.InvariantCulture, $"{money.Amount:#,0.##} {money.Currency}");
                break;
            case Percent percent:
                yield return string.Create(CultureInfo.InvariantCulture, $"{percent.Value} %");
                break;
            case Quantity quantity:
                yield return string.Create(CultureInfo.InvariantCulture, $"{quantity.Value} {quantity.Unit}");
                break;
        }

        if (entity.Aliases.Count > 0)
            yield return $"also {string.Join(", ", entity.Aliases)}";
    }
}

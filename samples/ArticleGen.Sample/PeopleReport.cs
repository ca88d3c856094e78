using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace Newsroom;

/// <summary>Everybody in all articles: who they are, where they appear, how often they speak.</summary>
internal static class PeopleReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Person> people)
    {
        Table table = new Table().Title("[red]People[/]").RoundedBorder().AddColumns("Name", "Role", "Articles", "Mentions", "Quotes");
        foreach (Person person in people.OrderByDescending(static person => person.Articles.Count).ThenBy(static person => person.Id, System.StringComparer.Ordinal))
        {
            table.AddRow(
                $"[bold]{Markup.Escape(person.Name)}[/]",
                Markup.Escape(person.Role ?? ""),
                Markup.Escape(string.Join("\n", person.Articles.Select(static article => article.Id))),
                person.Mentions.Count.ToString(CultureInfo.InvariantCulture),
                person.Articles.Sum(article => article.Quotes.Count(quote => person.Equals(quote.Speaker))).ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
    }
}

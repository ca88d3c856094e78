using System.Linq;
using ArticleGen;
using Spectre.Console;

// Each content project has a catalog of its own; merged, the person of two articles in two projects is one person.
ArticleCatalog magazine = ArticleCatalog.Merge(Magazine.Politics.Articles.Catalog, Magazine.Culture.Articles.Catalog);

AnsiConsole.MarkupLineInterpolated($"[red]{magazine.All.Count} articles[/]");
foreach (Article article in magazine.All)
    AnsiConsole.MarkupLineInterpolated($"  {article.Headline} [grey]{article.Section}[/]");

AnsiConsole.MarkupLineInterpolated($"[red]{magazine.People.Count} people[/]");
foreach (Person person in magazine.People)
    AnsiConsole.MarkupLineInterpolated($"  [bold]{person.Name}[/] [grey]in {string.Join(", ", person.Articles.Select(static article => article.Id))}[/]");

using ArticleGen;
using Newsroom;
using Spectre.Console;

foreach (Article article in Articles.All)
    ArticleReport.Write(AnsiConsole.Console, article);

PeopleReport.Write(AnsiConsole.Console, Articles.People.All);

// Articles and people are members: misspell one, and the build fails.
Person halvorsen = Articles.People.IngridHalvorsen;
AnsiConsole.MarkupLineInterpolated($"[bold]{halvorsen.Name}[/] appears in {halvorsen.Articles.Count} articles, first in “{Articles.SommetDesDeltas.Headline}”.");

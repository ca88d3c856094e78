using System;
using ArticleGen;
using Newsroom;
using Spectre.Console;

// Colours are for terminals: a file or a pipe gets plain text.
IAnsiConsole console = AnsiConsole.Create(new()
{
    Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
});

foreach (Article article in Articles.All)
    ArticleReport.Write(console, article);

PeopleReport.Write(console, Articles.People.All);

// Articles and people are members: misspell one, and the build fails.
Person halvorsen = Articles.People.IngridHalvorsen;
console.MarkupLineInterpolated($"[bold]{halvorsen.Name}[/] appears in {halvorsen.Articles.Count} articles, first in “{Articles.SommetDesDeltas.Headline}”.");

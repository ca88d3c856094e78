using ArticleGen;
using Newsroom;
using Spectre.Console;

foreach (Article article in Articles.All)
    ArticleReport.Write(AnsiConsole.Console, article);

PeopleReport.Write(AnsiConsole.Console, Articles.People.All);

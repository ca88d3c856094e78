using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = ArticleGen.Paragraph;

namespace Newsroom;

/// <summary>One article on the console: how it reads, who said what, and whom, where and when it speaks of.</summary>
internal static class ArticleReport
{
    public static void Write(IAnsiConsole console, Article article)
    {
        console.Write(new Rule(Markup.Escape(article.Headline ?? article.Id)).LeftJustified().RuleStyle("red"));
        console.MarkupLineInterpolated($"[grey]{string.Join(" · ", Facts(article))}[/]");
        console.WriteLine();
        foreach (Paragraph paragraph in article.Paragraphs)
            console.Write(Columns($"[{ColorOf(paragraph.Kind)}]{paragraph.Kind}[/]", new Markup(Markup.Escape(paragraph.Text), StyleOf(paragraph.Kind))));
        console.WriteLine();
        foreach (Quote quote in article.Quotes)
            console.Write(Columns($"[yellow]{quote.Kind}[/]", new Markup(Said(quote))));
        console.WriteLine();
        WriteNames(console, "People", article.People.Select(static person => person.Role is { } role ? $"{person.Name} ({role})" : person.Name));
        WriteNames(console, "Organizations", article.Organizations.Select(static organization => organization.Name));
        WriteNames(console, "Places", article.Places.Select(static place => place.CountryCode is { } country ? $"{place.Name} [{country}]" : place.Name));
        WriteNames(console, "Dates", article.Dates.Select(static date => $"{date.Name} = {date.Iso}"));
        WriteNames(console, "Amounts", article.Entities.OfType<Money>().Select(static money => string.Create(CultureInfo.InvariantCulture, $"{money.Name} = {money.Amount:N0} {money.Currency}")));
        WriteNames(console, "Related", article.Related.Select(static related => related.Headline ?? related.Id));
        console.WriteLine();
    }

    private static IEnumerable<string> Facts(Article article)
    {
        if (article.Byline is { } byline)
            yield return byline;
        if (article.Published is { } published)
            yield return published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (article.Section is { } section)
            yield return section;
        yield return article.Language;
        yield return string.Create(CultureInfo.InvariantCulture, $"{article.WordCount} words");
    }

    private static string Said(Quote quote)
    {
        string words = $"“{Markup.Escape(quote.Text)}”";
        string? speaker = quote.Speaker?.Name ?? quote.SpeakerText;
        return speaker is null ? $"[grey]{words}[/]" : $"[bold]{Markup.Escape(speaker)}[/]: {words}{Via(quote)}";
    }

    private static string Via(Quote quote) => quote.Via is { } via ? $" [grey]via {Markup.Escape(via.Name)}[/]" : "";

    private static void WriteNames(IAnsiConsole console, string title, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (all.Length > 0)
            console.Write(Columns($"[green]{title}[/]", new Markup(Markup.Escape(string.Join(", ", all)))));
    }

    private static Grid Columns(string label, IRenderable content) => new Grid()
        .AddColumn(new GridColumn { Width = 14, NoWrap = true })
        .AddColumn()
        .AddRow(new Markup(label), content);

    private static string ColorOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Headline or ParagraphKind.Subheading => "red",
        ParagraphKind.Lead => "blue",
        ParagraphKind.Body or ParagraphKind.ListItem or ParagraphKind.BlockQuote => "silver",
        _ => "grey",
    };

    private static Style StyleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Headline or ParagraphKind.Subheading or ParagraphKind.Lead => new Style(decoration: Decoration.Bold),
        ParagraphKind.Body or ParagraphKind.ListItem or ParagraphKind.BlockQuote => Style.Plain,
        _ => new Style(Color.Grey),
    };
}

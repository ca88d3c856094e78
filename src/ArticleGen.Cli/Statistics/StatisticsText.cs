using System;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Preview;
using Spectre.Console;

namespace ArticleGen.Cli.Statistics;

/// <summary>Shows statistics as tables and bars.</summary>
internal static class StatisticsText
{
    public static void Write(IAnsiConsole console, CorpusStatistics statistics, int top)
    {
        Spectre.Console.Table summary = new Spectre.Console.Table().RoundedBorder().AddColumn("").AddColumn(new TableColumn("").RightAligned()).HideHeaders();
        summary.AddRow("Articles", Number(statistics.Articles)).AddRow("Words", Number(statistics.Words));
        foreach (EntityKind kind in Enum.GetValues<EntityKind>().Where(kind => statistics.Named(kind).Names > 0))
            summary.AddRow(KindLabel.Words(kind), Number(statistics.Named(kind).Names));
        console.Write(summary);

        WriteBars(console, "Languages (articles)", statistics.Languages, top);
        WriteBars(console, "Quotations (by kind)", statistics.Quotes, top);
        WriteBars(console, "Most quoted (quotations)", statistics.Speakers, top);
        WriteBars(console, "People (articles)", statistics.Named(EntityKind.Person), top);
        WriteBars(console, "Organisations (articles)", statistics.Named(EntityKind.Organization), top);
        WriteBars(console, "Places (articles)", statistics.Named(EntityKind.Place), top);
        WriteBars(console, "Years (dates)", statistics.Years, top);
    }

    private static void WriteBars(IAnsiConsole console, string title, Tally tally, int top)
    {
        if (tally.Names == 0)
            return;
        console.WriteLine();
        BarChart chart = new BarChart().Label(title).LeftAlignLabel();
        foreach ((string name, int count) in tally.Top(top))
            chart.AddItem(Markup.Escape(name), count, Color.Blue);
        console.Write(chart);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

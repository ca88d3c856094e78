using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>The dates of the article from the earliest to the latest, on a line.</summary>
internal sealed class TimelinePanel : IPanel
{
    private const int RowHeight = 30;
    private const int LineX = 8;
    private const int TextX = 24;

    public string Heading => "Timeline";

    public int Count(ArticleView view) => Dated(view).Count();

    public void Write(HtmlWriter html, ArticleView view)
    {
        DateExpression[] dates = [.. Dated(view).OrderBy(static date => date.Year).ThenBy(static date => date.Month ?? 0).ThenBy(static date => date.Day ?? 0)];
        int height = dates.Length * RowHeight;
        using (html.Element("svg", ("class", "timeline"), ("viewBox", $"0 0 300 {Number(height)}"), ("role", "group"), ("aria-label", "Timeline")))
        {
            using (html.Element("line", ("x1", Number(LineX)), ("x2", Number(LineX)), ("y1", "0"), ("y2", Number(height))))
            {
            }

            for (int row = 0; row < dates.Length; row++)
                WriteDate(html, view, dates[row], (row * RowHeight) + (RowHeight / 2));
        }
    }

    private static IEnumerable<DateExpression> Dated(ArticleView view) => view.Article.Dates.Where(static date => date.Year is not null);

    private static void WriteDate(HtmlWriter html, ArticleView view, DateExpression date, int y)
    {
        using (html.Element("a", ("href", $"#{view.MarkOf(date, 0)}"), ("data-entity", view.EntryOf(date))))
        {
            using (html.Element("circle", ("cx", Number(LineX)), ("cy", Number(y)), ("r", "5")))
            {
            }

            html.Element("text", date.Name == date.Iso ? date.Iso : $"{date.Iso}  {Shortened(date.Name)}", ("x", Number(TextX)), ("y", Number(y + 4)));
        }
    }

    private static string Shortened(string name) => name.Length <= 26 ? name : string.Concat(name.AsSpan(0, 25), "…");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

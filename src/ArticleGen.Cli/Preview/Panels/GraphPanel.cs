using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>Who speaks of whom: a line from each speaker to the people and organisations named in his quotations, thicker where it is often.</summary>
internal sealed class GraphPanel : IPanel
{
    private const int RowHeight = 28;
    private const int LeftX = 118;
    private const int RightX = 182;
    private const int LongestLabel = 18;

    public string Heading => "Who speaks of whom";

    public int Count(ArticleView view) => Edges(view).Count;

    public void Write(HtmlWriter html, ArticleView view)
    {
        List<(Entity Speaker, Entity Named, int Times)> edges = Edges(view);
        List<Entity> speakers = [.. edges.Select(static edge => edge.Speaker).Distinct()];
        List<Entity> named = [.. edges.Select(static edge => edge.Named).Distinct()];
        int height = Math.Max(speakers.Count, named.Count) * RowHeight;
        using (html.Element("svg", ("class", "graph"), ("viewBox", $"0 0 300 {Number(height)}"), ("role", "group"), ("aria-label", "Who speaks of whom")))
        {
            foreach ((Entity speaker, Entity subject, int times) in edges)
                WriteEdge(html, Y(speakers, speaker, height), Y(named, subject, height), times);
            foreach (Entity speaker in speakers)
                WriteNode(html, view, speaker, LeftX, Y(speakers, speaker, height), "end");
            foreach (Entity subject in named)
                WriteNode(html, view, subject, RightX, Y(named, subject, height), "start");
        }
    }

    private static List<(Entity Speaker, Entity Named, int Times)> Edges(ArticleView view)
    {
        (int Start, int End, Entity Speaker)[] spoken =
            [.. view.Article.Quotes.Where(static quote => quote.Speaker is not null).Select(static quote => (quote.Span.Start, quote.Span.End, quote.Speaker!))];
        return
        [
            .. view.Article.Entities
                .Where(static entity => entity.Kind is EntityKind.Person or EntityKind.Organization)
                .SelectMany(static entity => entity.Mentions.Select(mention => (entity, mention.Span)))
                .Select(named => (named.entity, Quote: LastBefore(spoken, named.Span)))
                .Where(static named => named.Quote is { } quote && !quote.Equals(named.entity))
                .GroupBy(static named => (Speaker: named.Quote!, Named: named.entity))
                .Select(static edge => (edge.Key.Speaker, edge.Key.Named, edge.Count())),
        ];
    }

    // The quotations are in order, so that the last one that begins before a mention is the innermost that can hold it.
    private static Entity? LastBefore((int Start, int End, Entity Speaker)[] spoken, TextSpan mention)
    {
        int low = 0;
        int high = spoken.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spoken[middle].Start <= mention.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && spoken[low - 1].End >= mention.End ? spoken[low - 1].Speaker : null;
    }

    private static void WriteEdge(HtmlWriter html, int from, int to, int times)
    {
        string path = $"M{Number(LeftX + 6)} {Number(from)}C{Number(LeftX + 36)} {Number(from)} {Number(RightX - 36)} {Number(to)} {Number(RightX - 6)} {Number(to)}";
        using (html.Element("path", ("d", path), ("stroke-width", Number(Math.Min(1 + times, 6)))))
            html.Element("title", times == 1 ? "once" : $"{Number(times)} times");
    }

    private static void WriteNode(HtmlWriter html, ArticleView view, Entity entity, int x, int y, string anchor)
    {
        using (html.Element("a", ("href", $"#{view.EntryOf(entity)}"), ("data-entity", view.EntryOf(entity))))
        {
            string label = entity.Name.Length <= LongestLabel ? entity.Name : string.Concat(entity.Name.AsSpan(0, LongestLabel - 1), "…");
            html.Element("text", label, ("x", Number(x)), ("y", Number(y + 4)), ("text-anchor", anchor));
        }
    }

    private static int Y(List<Entity> column, Entity entity, int height) => (int)((column.IndexOf(entity) + 0.5) * height / column.Count);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

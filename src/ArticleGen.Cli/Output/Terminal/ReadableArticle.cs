using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.Cli.Output.Lines;
using ArticleGen.Cli.Preview;
using Spectre.Console;

namespace ArticleGen.Cli.Output.Terminal;

/// <summary>An article for a person at a terminal: what it is, who says what, and who and what is named.</summary>
internal sealed class ReadableArticle(bool colors) : ILineFormat
{
    public void Write(ExtractedArticle extracted, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(TerminalText.Of(colors, console => Write(console, extracted)), output);

    private static void Write(IAnsiConsole console, ExtractedArticle extracted)
    {
        Article article = extracted.Article;
        console.MarkupLineInterpolated($"[bold]{article.Headline ?? article.Id}[/]");
        console.MarkupLineInterpolated($"[grey]{extracted.File} · {article.Language} · {article.WordCount.ToString(CultureInfo.InvariantCulture)} words[/]");
        foreach (IGrouping<string, Quote> speaker in article.Quotes.Where(static quote => ArticleView.SpeakerOf(quote) is not null).GroupBy(static quote => ArticleView.SpeakerOf(quote)!, StringComparer.Ordinal))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[yellow]{speaker.Key}[/]");
            foreach (Quote quote in speaker)
                console.Write(new Padder(new Text($"“{quote.Text}”"), new Padding(2, 0, 0, 0)));
        }

        console.WriteLine();
        Spectre.Console.Table table = new Spectre.Console.Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn("");
        foreach (IGrouping<EntityKind, Entity> kind in article.Entities.GroupBy(static entity => entity.Kind).OrderBy(static kind => kind.Key))
            table.AddRow(new Markup($"[blue]{KindLabel.Words(kind.Key)}[/]"), new Text(string.Join(", ", kind.Select(Described))));
        console.Write(table);
    }

    private static string Described(Entity entity)
    {
        List<string> facts = [.. EntityFacts.Of(entity)];
        return facts.Count == 0 ? entity.Name : $"{entity.Name} ({string.Join(", ", facts)})";
    }
}

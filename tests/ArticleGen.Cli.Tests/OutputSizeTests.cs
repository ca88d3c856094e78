using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Input;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Lines;
using ArticleGen.Generator.Tables;
using ArticleGen.HostileTexts;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>Whatever an author writes, the table in the assembly and every format of the tool are as long as the text, times something small.</summary>
public sealed class OutputSizeTests(ITestOutputHelper output)
{
    private const int Small = 3_000;
    private const int Large = 12_000;

    /// <summary>How much more a character of the larger text may give: an output that is quadratic gives four times as much.</summary>
    private const double MostGrowth = 1.5;

    /// <summary>What a character may give at most.</summary>
    private const double MostPerCharacter = 150;

    [Fact]
    public void Output_is_linear_in_any_hostile_text()
    {
        List<string> complaints = [];
        (double PerCharacter, string What) most = default;
        foreach (HostileText text in Families.All.Where(static text => text.Reader is Reader.PlainText or Reader.Markdown))
        {
            Dictionary<string, double> small = Sizes(text, Small);
            foreach ((string what, double size) in Sizes(text, Large))
            {
                most = size > most.PerCharacter ? (size, $"{text.Name} as {what}") : most;
                if (size > MostPerCharacter || (size > 20 && size > small[what] * MostGrowth))
                    complaints.Add(string.Create(CultureInfo.InvariantCulture, $"{text.Name} as {what}: {small[what]:0} and {size:0} a character"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {most.PerCharacter:0} a character: {most.What}"));
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    private static Dictionary<string, double> Sizes(HostileText hostile, int length)
    {
        string text = hostile.Create(length);
        string file = hostile.Reader == Reader.Markdown ? "a.md" : "a.txt";
        ExtractedArticle article = new ArticleReader(UnderstandingOptions.Default with { IndirectSpeech = true }).Read(new ArticleText(file, text));
        Dictionary<string, double> sizes = new(StringComparer.Ordinal);
        foreach (OutputFormat format in new[] { OutputFormat.Json, OutputFormat.JsonLd, OutputFormat.Ninjs })
        {
            ArrayBufferWriter<byte> written = new();
            LineFormats.Of(format).Write(article, written);
            sizes.Add(format.ToString(), (double)written.WrittenCount / text.Length);
        }

        sizes.Add("Html", (double)article.Article.Html.Length / text.Length);
        ArticleInfo understood = ArticleUnderstanding.Understand(text, UnderstandingOptions.Default with { IndirectSpeech = true, Format = hostile.Reader == Reader.Markdown ? ArticleFormat.Markdown : ArticleFormat.PlainText }).Article;
        sizes.Add("table", (double)ArticleTable.Encode(understood, resource: null).Length / text.Length);
        return sizes;
    }
}

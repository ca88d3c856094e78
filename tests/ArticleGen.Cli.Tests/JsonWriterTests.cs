using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleGen.Cli.Output;
using ArticleGen.Cli.Output.Lines;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class JsonWriterTests
{
    [Fact]
    public void Json_lines_give_each_quote_its_text_speaker_and_cue()
    {
        JsonElement quote = Write(OutputFormat.Json, ArticleSamples.Bridge()).GetProperty("quotes")[0];
        Assert.Equal(
            """{"kind":"direct","start":2,"length":29,"text":"Le pont ouvrira en mai <2027>","speaker":"Anne Le Goff","speakerText":"Mme Anne Le Goff","confidence":0,"cue":"a déclaré","via":null,"paragraph":0}""",
            quote.GetRawText());
    }

    [Fact]
    public void Json_lines_give_each_entity_its_mentions()
    {
        JsonElement entity = Write(OutputFormat.Json, ArticleSamples.Bridge()).GetProperty("entities")[2];
        Assert.Equal("""{"kind":"place","name":"Brest","confidence":1,"mentions":[{"start":64,"length":5,"text":"Brest","confidence":1}],"id":"brest","wikidataId":"Q12193","countryCode":"FR"}""", entity.GetRawText());
    }

    [Fact]
    public void Exports_are_those_of_the_compiled_model_one_a_line()
    {
        ExtractedArticle[] articles = [ArticleSamples.Bridge(), ArticleSamples.Plain("A bridge.")];
        Assert.Equal($"{articles[0].Article.ToJsonLd()}\n{articles[1].Article.ToJsonLd()}\n", WriteText(OutputFormat.JsonLd, articles));
        Assert.Equal($"{articles[0].Article.ToNinjs()}\n{articles[1].Article.ToNinjs()}\n", WriteText(OutputFormat.Ninjs, articles));
    }

    [Theory]
    [InlineData("NUL \0, line separator \u2028, next line \u0085, override \u202E")]
    [InlineData("lone \uD800 high, lone \uDC00 low, end \uD800")]
    [InlineData("\r\n\v\f\"\\")]
    public void Any_text_is_one_line_of_valid_json(string text) => AssertOneLine(text);

    [Fact]
    public void Random_text_is_one_line_of_valid_json() =>
        Prop.ForAll(ArbMap.Default.ArbFor<char[]>(), static characters => AssertOneLine(new string(characters)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static JsonElement Write(OutputFormat format, ExtractedArticle article) => JsonDocument.Parse(WriteText(format, article)).RootElement;

    private static string WriteText(OutputFormat format, params ExtractedArticle[] articles)
    {
        ArrayBufferWriter<byte> output = new();
        foreach (ExtractedArticle article in articles)
        {
            LineFormats.Of(format).Write(article, output);
            output.Write("\n"u8);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void AssertOneLine(string text)
    {
        foreach (OutputFormat format in new[] { OutputFormat.Json, OutputFormat.JsonLd, OutputFormat.Ninjs })
        {
            string line = WriteText(format, ArticleSamples.Plain(text));
            Assert.Equal(line.Length - 1, line.AsSpan().IndexOfAny('\n', '\u2028', '\u2029'));
            Assert.DoesNotContain('\u0085', line);
            Assert.Equal(Published(text), HeadlineOf(JsonDocument.Parse(line).RootElement));
        }
    }

    // A pair stays a pair; what is no Unicode text becomes U+FFFD, one for one.
    private static string Published(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
                i++;
            else if (char.IsSurrogate(characters[i]))
                characters[i] = '\uFFFD';
        }

        return new(characters);
    }

    private static string HeadlineOf(JsonElement article) => article.TryGetProperty("headlines", out JsonElement headlines)
        ? headlines[0].GetProperty("value").GetString()!
        : article.TryGetProperty("headline", out JsonElement headline) ? headline.GetString()! : "";
}

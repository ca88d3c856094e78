using System;
using System.Linq;
using System.Text.Json;
using ArticleGen.Understanding.Reading.Json;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>JSON means what System.Text.Json says; what people write beside it is read too.</summary>
public sealed class JsonFrontMatterTests
{
    [Theory]
    [InlineData("""{"a": "text", "b": 1, "c": true, "d": null}""")]
    [InlineData("""{"a": [1, "two", [], {}], "b": {"c": {"d": []}}}""")]
    [InlineData("""{ "a" : "tab\t quote\" slash\/ back\\ é\u00e9" ,"b":-1.5e3}""")]
    [InlineData("{\r\n\t\"a\": [\r\n1\r\n,\r\n2\r\n]\r\n}")]
    [InlineData("{}")]
    public void A_value_is_what_it_is_in_json(string json) => Assert.Equal(Print(JsonDocument.Parse(json).RootElement), OursOf(json));

    [Theory]
    [InlineData("{a: 1, 'b c': 'it\\'s', }", """{"a": 1, "b c": "it's"}""")]
    [InlineData("{a: [1, 2, ], /* two */ b: 3 // three\n}", """{"a": [1, 2], "b": 3}""")]
    [InlineData("{a: `one\\`s\nline`, b: 'x'}", """{"a": "one`s\nline", "b": "x"}""")]
    [InlineData("{a: /*/ 2, b: */ 1 /**//***/}", """{"a": 1}""")]
    [InlineData("{// none\r\na: 1 /* many * lines\n / **/}", """{"a": 1}""")]
    public void What_people_write_for_json_is_read(string written, string json) => Assert.Equal(Print(JsonDocument.Parse(json).RootElement), OursOf(written));

    [Theory]
    [InlineData("""{"a": 1, "b" 2}""", "2", "\"key\": value")]
    [InlineData("""{"a": 1, "b": "\q"}""", "\\", "a known escape behind the backslash")]
    [InlineData("{\"a\": 1, \"b\": \"open\n}", "\n", "a closing quotation mark")]
    [InlineData("""{"a": 1, "b": 2 3}""", "3", "a comma or a closing }")]
    [InlineData("""{"a": 1, "b": [2 3]}""", "3", "a comma or a closing ]")]
    [InlineData("""{"a": 1, "b": }""", "}", "a value")]
    [InlineData("""{"a": 1, : 2}""", ":", "a value")]
    [InlineData("""{"a": 1, "": 2}""", ":", "\"key\": value")]
    [InlineData("""{"a": 1, "b": [2""", "", "a comma or a closing ]")]
    [InlineData("""{"a": 1, "b": """, "", "a comma or a closing }")]
    [InlineData("""{"a": 1, """, "", "a value")]
    [InlineData("""{"a": 1, "b" """, "", "a closing }")]
    [InlineData("""{"a": 1, /* open""", "", "a value")]
    [InlineData("""{"a": 1, /*""", "", "a value")]
    [InlineData("""{"a": 1, /*/""", "", "a value")]
    [InlineData("""{"a": 1, // open""", "", "a value")]
    [InlineData("{\"a\": 1, \"b\": '\\", "\\", "a known escape behind the backslash")]
    public void Reading_ends_at_the_first_mistake_and_keeps_what_stands_before(string json, string place, string expected)
    {
        ProblemList problems = new();
        MetadataMap map = new JsonReader(json, json.Length, problems).Read(0);

        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal((ProblemKind.MalformedFrontMatter, place), (problem.Kind, problem.Span.Of(json).ToString()));
        Assert.Equal([expected], problem.Arguments);
        Assert.Equal("a", map.Entries[0].Key);
    }

    private static string OursOf(string json)
    {
        ProblemList problems = new();
        MetadataMap map = new JsonReader(json, json.Length, problems).Read(json.IndexOf('{', StringComparison.Ordinal));
        Assert.Empty(problems.ToArray());
        return Print(map);
    }

    private static string Print(MetadataNode node) => node switch
    {
        MetadataList list => $"[{string.Join(',', list.Items.Select(Print))}]",
        MetadataMap map => $"{{{string.Join(',', map.Entries.Select(static entry => $"<{entry.Key}>{Print(entry.Value)}"))}}}",
        MetadataScalar scalar => $"{scalar.Kind}<{(scalar.Kind == MetadataKind.Null ? "" : scalar.Text)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Print(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Print))}]",
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(static entry => $"<{entry.Name}>{Print(entry.Value)}"))}}}",
        JsonValueKind.String => $"Text<{element.GetString()}>",
        JsonValueKind.Number => $"Number<{element.GetRawText()}>",
        JsonValueKind.Null => "Null<>",
        _ => $"Boolean<{element.GetRawText()}>",
    };
}

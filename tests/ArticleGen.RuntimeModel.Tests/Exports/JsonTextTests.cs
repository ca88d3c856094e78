using System.Linq;
using System.Text.Json;
using ArticleGen.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests.Exports;

public sealed class JsonTextTests
{
    [Fact]
    public void Every_text_is_read_back() => Prop.ForAll<string>(static value =>
    {
        string text = value ?? "";
        JsonProperty property = JsonElement.Parse(Written(text)).EnumerateObject().Single();
        string expected = new([.. text.Select((character, i) => IsLone(text, i) ? '\uFFFD' : character)]);
        return property.Name == expected && property.Value.GetString() == expected;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Line_ends_are_short_and_markup_is_escaped() =>
        Assert.Equal("""{"\n\u003C\u0026\u003E":"\n\u003C\u0026\u003E"}""", Written("\n<&>"));

    private static string Written(string text)
    {
        JsonText json = new();
        json.BeginObject();
        json.Write(text, text);
        json.EndObject();
        return json.ToString();
    }

    private static bool IsLone(string text, int i) =>
        char.IsSurrogate(text[i])
        && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        && !(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}

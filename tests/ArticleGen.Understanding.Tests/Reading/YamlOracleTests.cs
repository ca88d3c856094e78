using System;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Reading.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using YamlDotNet.RepresentationModel;
using YamlNode = ArticleGen.Understanding.Reading.Yaml.YamlNode;

namespace ArticleGen.Understanding.Tests.Reading;

/// <summary>Values of front matter are those that YamlDotNet reads.</summary>
public sealed class YamlOracleTests
{
    private static readonly string[] Keys = ["one", "two-three", "four_five", "key 6"];

    [Theory]
    [InlineData("a: plain text # comment")]
    [InlineData("a: https://example.org/#part")]
    [InlineData("a: it's 5 o'clock, \"they\" say")]
    [InlineData("a: ''")]
    [InlineData("a: 'it''s'")]
    [InlineData("a: \"tab\\t quote\\\" slash\\/ back\\\\ hex\\x41 é\\u00e9 😀\\U0001F600 nbsp\\_ next\\N line\\L par\\P esc\\e nul\\0 bell\\a\"")]
    [InlineData("a: [one, 'two, three', \"four\", five six]")]
    [InlineData("a: [ ]")]
    [InlineData("a: [one, two,]")]
    [InlineData("a: [one, # comment\n  two]")]
    [InlineData("a: [[one, two], [three]]")]
    [InlineData("a: {b: c, d: [e, f], g: {h: i}}")]
    [InlineData("a: {b: 'c: d', \"e f\": g}")]
    [InlineData("a:\n  - one\n  - 'two'\n  # comment\n  - three")]
    [InlineData("a:\n- one\n- two\nb: c")]
    [InlineData("a:\n  b: c\n  d:\n    e: f\ng: h")]
    [InlineData("a:\n  - b: c\n    d: e\n  - b: f\n    d:\n      - g\n      - h")]
    [InlineData("a:\n  -\n    b: c\n  - - one\n    - two")]
    [InlineData("a:\n  - {b: c}\n  - [d]\n  - e: {f: g}")]
    [InlineData("'quoted key': a\n\"other key\": b\nkey with spaces: c")]
    [InlineData("a : b")]
    [InlineData("a: b:c")]
    [InlineData("a: -b\nc: ?d\ne: x - y")]
    [InlineData("a:\nb: c")]
    public void A_value_is_what_it_is_in_yaml(string yaml)
    {
        foreach (string lineBreak in (string[])["\n", "\r\n"])
            Assert.Equal(TheirsOf(yaml), OursOf(yaml.ReplaceLineEndings(lineBreak)));
    }

    [Fact]
    public void Generated_front_matter_has_the_values_it_was_written_from() =>
        Prop.ForAll(Arb.From(Mapping(2, indent: 0)), static yaml => OursOf(yaml) == TheirsOf(yaml) ? true : throw new InvalidOperationException($"{yaml}\n{OursOf(yaml)}\n{TheirsOf(yaml)}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static Gen<string> Mapping(int depth, int indent) =>
        from count in Gen.Choose(1, 4)
        from values in Gen.ArrayOf(Value(depth, indent), count)
        select string.Concat(values.Zip(Keys, (value, key) => $"{new string(' ', indent)}{key}:{value}\n"));

    private static Gen<string> Value(int depth, int indent)
    {
        Gen<string> scalar = Scalar();
        Gen<string> inline = Gen.OneOf(
            scalar.Select(static text => " " + text),
            from count in Gen.Choose(0, 3)
            from items in Gen.ArrayOf(Scalar(), count)
            select $" [{string.Join(", ", items)}]  # a list",
            Gen.ArrayOf(scalar, 2).Select(static items => $" {{one: {items[0]}, two: {items[1]}}}"));
        if (depth == 0)
            return inline;
        string spaces = new(' ', indent + 2);
        return Gen.OneOf(
            inline,
            Mapping(depth - 1, indent + 2).Select(static mapping => "\n" + mapping.TrimEnd('\n')),
            from count in Gen.Choose(1, 3)
            from items in Gen.ArrayOf(Scalar(), count)
            select string.Concat(items.Select(item => $"\n{spaces}- {item}")),
            from count in Gen.Choose(1, 2)
            from items in Gen.ArrayOf(Mapping(depth - 1, indent + 4), count)
            select string.Concat(items.Select(item => $"\n{spaces}- {item.Trim()}")));
    }

    // The same text in the three styles, as far as they can hold it.
    private static Gen<string> Scalar() => Gen.OneOf(
        Gen.Elements("plain", "two words", "l'été", "2024-03-14", "Q42", "a#b", "100%", "«oui»", "x: y".Replace(": ", ":", StringComparison.Ordinal)),
        Gen.ArrayOf(Gen.Elements("a", " ", "''", "\"", "\\", "#", ": ", "é", "[", "{", "-", ",", "😀")).Select(static parts => $"'{string.Concat(parts)}'"),
        Gen.ArrayOf(Gen.Elements("a", " ", "'", "\\\"", "\\\\", "#", ": ", "\\u00e9", "\\n", "\\t", "]", "}", ",")).Select(static parts => $"\"{string.Concat(parts)}\""));

    private static string OursOf(string yaml)
    {
        ProblemList problems = new();
        YamlMapping mapping = YamlReader.Read(yaml, new(0, yaml.Length), problems);
        Assert.Empty(problems.ToArray());
        return Print(mapping);
    }

    private static string Print(YamlNode node) => node switch
    {
        YamlScalar scalar => $"<{scalar.Value}>",
        YamlSequence sequence => $"[{string.Join(',', sequence.Items.Select(Print))}]",
        YamlMapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => Print(entry.Key) + Print(entry.Value)))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string TheirsOf(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return Print(stream.Documents[0].RootNode);
    }

    private static string Print(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"<{scalar.Value}>",
        YamlSequenceNode sequence => $"[{string.Join(',', sequence.Children.Select(Print))}]",
        YamlMappingNode mapping => $"{{{string.Join(',', mapping.Children.Select(entry => Print(entry.Key) + Print(entry.Value)))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}

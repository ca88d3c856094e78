using System;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Reading.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

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
    [InlineData("a: |\n  one\n\n  two\n   three\nb: c")]
    [InlineData("a: |-\n  one\n  # no comment\n\n\nb: c")]
    [InlineData("a: |+\n  one\n\n\nb: c")]
    [InlineData("a: |2\n    one\n  two\nb: c")]
    [InlineData("a: |2-\n    one\n  two\nb: c")]
    [InlineData("a: >\n  one\n  two\n\n  three\n\n\n  four\nb: c")]
    [InlineData("a: >-\n  one\n    deeper\n    deeper\n  two\nb: c")]
    [InlineData("a: >+\n  one\n\n    deeper\n\n  two\n\nb: c")]
    [InlineData("a: > # folded\n  one\n  two\n")]
    [InlineData("a: |\n\n\n  one\nb: c")]
    [InlineData("a: >\n\n  one\nb: c")]
    [InlineData("a: |\nb: c")]
    [InlineData("a:\n  - |\n    one\n    two\n  - >-\n    three\n    four")]
    [InlineData("a:\n  |\n  one\n  two\nb: c")]
    [InlineData("a: one\n  two\n\n  three\nb: c")]
    [InlineData("a:\n  one\n  two\nb: c")]
    [InlineData("a:\n  - one\n    two\n  - three")]
    [InlineData("a: one # comment\nb: c")]
    [InlineData("a: 'one\n  two\n\n  three'\nb: c")]
    [InlineData("a: \"one\n  two\\\n  three  \n\n  four\"\nb: c")]
    [InlineData("a: \"one \\t  \n  two\"\nb: c")]
    [InlineData("a:\n  'one\n  two'\nb: c")]
    [InlineData("a: [\n  one,\n  two\n]\nb: c")]
    [InlineData("a: [one two\n  three, four]\nb: c")]
    [InlineData("a: {\n  b: c,\n  d: [e,\n    f]\n}\ng: h")]
    [InlineData("a: {\"b\":\"c\", \"d\": 1}")]
    [InlineData("a: [b: c, d]")]
    [InlineData("a: {b, c: , d: }")]
    [InlineData("a: [{b: c}, {d: e}]")]
    [InlineData("{\"a\": \"b\", \"c\": [1, 2]}")]
    [InlineData("a: &x one\nb: *x")]
    [InlineData("a: &x [one, two]\nb: [*x, three]\nc: *x")]
    [InlineData("a: &x\n  b: c\nd: *x")]
    [InlineData("a:\n  - &x\n    b: c\n  - *x")]
    [InlineData("a: !!str 12\nb: !custom c\nd: !!set\n  e: f")]
    [InlineData("a: ~\nb: null\nc: ''")]
    [InlineData("  a: b\n  c:\n    d: e")]
    [InlineData("a:   \n   - b\n   - c\n\n\n# comment\nd: e  ")]
    [InlineData("a:\tb\nc: \td")]
    [InlineData("a: b # c\n# d\n\ne: f#g")]
    [InlineData("a:\n- b: c\n  d:\n  - e\n  - f\n- g")]
    [InlineData("a:\n- - - b\n    - c\n  - d")]
    [InlineData("? a\n: b\nc: d")]
    [InlineData("? a b\n: - c\n  - d\n? e\n: f")]
    [InlineData("? 'a: b'\n: c: d\n  e: f\ng: h")]
    [InlineData("? a\n:\n  b: c\nd: e")]
    [InlineData("? a\n? b\nc: d")]
    [InlineData("? |\n  a\n  b\n: c\nd: e")]
    [InlineData("? a\n  b\n: c")]
    [InlineData("a:\n  ? b\n  : c\n  d: e\nf:\n  - ? g\n    : h\n  - i")]
    [InlineData("a: !!set\n  ? b\n  ? c")]
    [InlineData("a: [&x one, *x, !!str 12, &y [z], *y]")]
    [InlineData("a: [{b: &x c}, *x, {d: !!str 1}]")]
    [InlineData("a: [one, two\n  , three # comment\n  ]")]
    [InlineData("a: [\"one\\\n  two\", 'x']\nb: c")]
    [InlineData("a: \"one\\\n\n  two\"\nb: c")]
    [InlineData("a: ['it''s', \"b\" ]")]
    [InlineData("a: {'b' : c, \"d\": e}")]
    [InlineData("'a' : b\n\"c\" : d")]
    [InlineData("a: |+\n\n\nb: c")]
    [InlineData("a: |+\n  one\n\n  \n\nb: c")]
    [InlineData("a: |-\n\nb: c")]
    [InlineData("a: |\n  one\n  \ttwo\nb: c")]
    [InlineData("a: |\n  one\n")]
    [InlineData("a: |")]
    [InlineData("a: b\n   # comment\nc: d # e # f")]
    [InlineData("a: b #c\n")]
    [InlineData("a: b#c")]
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
        string deeper = "\n" + new string(' ', indent + 3);
        Gen<string> scalar = Scalar();
        Gen<string> inline = Gen.OneOf(
            scalar.Select(static text => " " + text),
            Gen.Elements(" |", " |-", " |+", " >", " >-", " >+").SelectMany(header => Lines().Select(lines => header + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : deeper + line)))),
            Words().Select(words => " " + string.Join(deeper, words)),
            Words().Select(words => " \"" + string.Join(deeper, words) + "\""),
            Words().Select(words => " '" + string.Join("\n" + deeper, words) + "'"),
            Words().Select(words => " [" + string.Join("," + deeper, words) + "]"),
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

    private static Gen<string[]> Words() => Gen.Choose(1, 4).SelectMany(static count => Gen.ArrayOf(Gen.Elements("one", "two words", "l'été".Replace("'", "’", StringComparison.Ordinal), "5 € x#y"), count));

    // Lines of block scalars: blank ones, deeper ones, and what would be a comment, a key or an item elsewhere. The first one has text.
    private static Gen<string[]> Lines() =>
        from count in Gen.Choose(0, 5)
        from lines in Gen.ArrayOf(Gen.Elements("text", "two words", "", "  deeper", "# hash", "key: value", "- item", "\"quoted"), count)
        select (string[])["first", .. lines];

    // The same text in the three styles, as far as they can hold it.
    private static Gen<string> Scalar() => Gen.OneOf(
        Gen.Elements("plain", "two words", "l'été", "2024-03-14", "Q42", "a#b", "100%", "«oui»", "x: y".Replace(": ", ":", StringComparison.Ordinal)),
        Gen.ArrayOf(Gen.Elements("a", " ", "''", "\"", "\\", "#", ": ", "é", "[", "{", "-", ",", "😀")).Select(static parts => $"'{string.Concat(parts)}'"),
        Gen.ArrayOf(Gen.Elements("a", " ", "'", "\\\"", "\\\\", "#", ": ", "\\u00e9", "\\n", "\\t", "]", "}", ",")).Select(static parts => $"\"{string.Concat(parts)}\""));

    private static string OursOf(string yaml)
    {
        ProblemList problems = new();
        MetadataMap mapping = YamlReader.Read(yaml, new(0, yaml.Length), problems);
        Assert.Empty(problems.ToArray());
        return Print(mapping);
    }

    private static string Print(MetadataNode node) => node switch
    {
        MetadataScalar scalar => $"<{scalar.Text}>",
        MetadataList list => $"[{string.Join(',', list.Items.Select(Print))}]",
        MetadataMap map => $"{{{string.Join(',', map.Entries.Select(entry => $"<{entry.Key}>" + Print(entry.Value)))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string TheirsOf(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return Print(stream.Documents[0].RootNode);
    }

    private static string Print(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"<{scalar.Value}>",
        YamlSequenceNode sequence => $"[{string.Join(',', sequence.Children.Select(Print))}]",
        YamlMappingNode mapping => $"{{{string.Join(',', mapping.Children.Select(entry => Print(entry.Key) + Print(entry.Value)))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}

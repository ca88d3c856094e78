using System;
using System.Globalization;
using System.Linq;
using ArticleGen.Understanding.Reading.Toml;
using FsCheck;
using FsCheck.Fluent;
using Tomlyn;
using Tomlyn.Model;
using TomlTable = Tomlyn.Model.TomlTable;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>Values of front matter are those that Tomlyn reads.</summary>
public sealed class TomlOracleTests
{
    [Theory]
    [InlineData("a = \"text\" # comment\nb = 'C:\\path'\n")]
    [InlineData("a = \"tab\\t quote\\\" back\\\\ é\\u00e9 \\U0001F600\"")]
    [InlineData("a = 1\nb = +2\nc = -3\nd = 1_000\ne = 0xFF\nf = 0o17\ng = 0b101")]
    [InlineData("a = 1.5\nb = -0.25\nc = 5e3\nd = 6.5E-2\ne = 1_0.5")]
    [InlineData("a = true\nb = false")]
    [InlineData("a = 1979-05-27T07:32:00Z\nb = 1979-05-27T00:32:00-07:00\nc = 1979-05-27T07:32:00\nd = 1979-05-27\ne = 1979-05-27 07:32:00.5Z")]
    [InlineData("a = []\nb = [1, 2, 3]\nc = [\n  \"one\", # first\n\n  \"two\",\n]\nd = [[1, 2], [\"x\"]]")]
    [InlineData("a = { b = 1, c.d = \"x\" }\ne = {}")]
    [InlineData("a.b.c = 1\na.b.d = 2\n\"e f\".'g' = 3\nsite.\"example.org\" = true")]
    [InlineData("a = 1\n[b]\nc = 2\n[b.d]\ne = 3\n[f.g.h]\ni = 4\n[f]\nj = 5")]
    [InlineData("[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3\n[[a.e]]\nf = 4\n[[a]]")]
    [InlineData("a = \"\"\"\none\n  two\\\n    three \"\" four\"\"\"\n")]
    [InlineData("a = '''\none 'two'\n three'''\nb = ''''x''''")]
    [InlineData("a = \"\"\"x\"\"\"\"\"\nb = \"\"\"\\u00e9\\n\"\"\"")]
    [InlineData("a = \"\"\"\\\n   joined   \\\n\n   lines\"\"\"")]
    [InlineData("# comment\n\n  a = 1   \n\t[ b . c ]  # comment\n1234 = 5")]
    [InlineData("bare_key-1 = \"v\"\n\"\" = \"empty\"")]
    [InlineData("a = [ [1], [2,3], ]\nb = [ # none\n ]")]
    [InlineData("a = {b = {c = 1}, d = [1, {e = 2}]}")]
    [InlineData("a = \"\"\"one \\  \n  two\"\"\"\nb = \"\"\"\"\"\"")]
    [InlineData("a = \"x\"# comment\nb = 1# comment")]
    [InlineData("[a]\n[a.b]\n[[a.c]]\nd = 1\n[a.c.e]\nf = 2")]
    public void A_value_is_what_it_is_in_toml(string toml)
    {
        foreach (string lineBreak in (string[])["\n", "\r\n"])
        {
            string text = toml.ReplaceLineEndings(lineBreak);
            Assert.Equal(TheirsOf(text), OursOf(text));
        }
    }

    [Theory]
    [InlineData("a = 1\na = 2", "a")]
    [InlineData("a = 1\n[a]\nb = 2", "a")]
    [InlineData("[a]\nb = 1\n[a]\nc = 2", "a")]
    [InlineData("a = {b = 1}\na.c = 2", "a")]
    [InlineData("a = [1]\n[[a]]\nb = 2", "a")]
    [InlineData("a.b = 1\n[a]\nc = 2", "a")]
    public void What_toml_forbids_to_define_twice_is_reported_at_the_key(string toml, string key)
    {
        ProblemList problems = new();
        TomlReader.Read(toml, new(0, toml.Length), problems);

        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal(ProblemKind.DuplicateFrontMatterKey, problem.Kind);
        Assert.Equal(key, problem.Span.Of(toml).ToString());
        Assert.NotEqual(0, problem.Span.Start);
    }

    [Theory]
    [InlineData("a = 1\nb\nc = 3", "")]
    [InlineData("a = 1\nb = plain text\nc = 3", "plain text")]
    [InlineData("a = 1\nb = \"open\nc = 3", "\"open")]
    [InlineData("a = 1\nb = 'x' y\nc = 3", "y")]
    [InlineData("a = 1\nb = \"\\q\"\nc = 3", "\\")]
    [InlineData("a = 1\nb = [1 2]\nc = 3", "1 2")]
    [InlineData("a = 1\nb =\nc = 3", "")]
    [InlineData("a = 1\n= 2\nc = 3", "= 2")]
    [InlineData("a = 1\nb = 2024-02-30\nc = 3", "2024-02-30")]
    [InlineData("a = 1\nb = {d 1}\nc = 3", "1}")]
    [InlineData("a = 1\nb = {d = 1 e = 2}\nc = 3", "1 e = 2")]
    [InlineData("a = 1\nb = {d = [1}\nc = 3", "}")]
    [InlineData("a = 1\nb = \"x\\ y\"\nc = 3", "\\")]
    [InlineData("a = 1\nb = 0x\nc = 3", "0x")]
    [InlineData("a = 1\nb = 0xfg\nc = 3", "0xfg")]
    [InlineData("a = 1\nb = 0o8\nc = 3", "0o8")]
    [InlineData("a = 1\nb = 0d8\nc = 3", "0d8")]
    [InlineData("a = 1\nb = 1__0\nc = 3", "1__0")]
    [InlineData("a = 1\nb = 1_\nc = 3", "1_")]
    [InlineData("a = 1\nb = _1\nc = 3", "_1")]
    [InlineData("a = 1\nb = -\nc = 3", "-")]
    [InlineData("a = 1\nb = 12.34x\nc = 3", "12.34x")]
    public void A_line_that_is_no_toml_is_reported_and_left_out(string toml, string place)
    {
        ProblemList problems = new();
        MetadataMap map = TomlReader.Read(toml, new(0, toml.Length), problems);

        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal(ProblemKind.MalformedFrontMatter, problem.Kind);
        Assert.Equal(place, problem.Span.Of(toml).ToString());
        Assert.Equal(["a", "c"], map.Entries.Select(static entry => entry.Key));
    }

    [Fact]
    public void Generated_documents_have_the_values_they_were_written_from() =>
        Prop.ForAll(Arb.From(Document()), static toml => OursOf(toml) == TheirsOf(toml) ? true : throw new InvalidOperationException($"{toml}\n{OursOf(toml)}\n{TheirsOf(toml)}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static Gen<string> Document() =>
        from top in Gen.ArrayOf(Value(2), 3)
        from table in Gen.ArrayOf(Value(1), 2)
        from nested in Gen.ArrayOf(Value(1), 2)
        select $"{Lines(top)}\n[table]\n{Lines(table)}\n[table.nested] # comment\n{Lines(nested)}\n[[array]]\n{Lines(table)}\n[[array]]\n{Lines(nested)}";

    private static string Lines(string[] values) => string.Concat(values.Select(static (value, index) => FormattableString.Invariant($"key-{index} = {value}\n")));

    private static Gen<string> Value(int depth)
    {
        Gen<string> scalar = Gen.Elements(
            "\"text\"", "'lit\\eral'", "\"\"", "\"é \\u00e9 \\\\ \\\"\"", "1", "-12", "1_000", "0xff", "3.25", "true", "2024-03-14", "2024-03-14T10:00:00Z",
            "\"\"\"\nmany\n\nlines \\\n  joined\"\"\"", "'''\nas 'it' is\n'''", "\"#no comment\"");
        if (depth == 0)
            return scalar;
        return Gen.OneOf(
            scalar,
            from count in Gen.Choose(0, 3)
            from items in Gen.ArrayOf(Value(depth - 1).Where(static item => !item.Contains('\n', StringComparison.Ordinal)), count)
            select $"[ {string.Join(", ", items)} ]",
            from items in Gen.ArrayOf(scalar, 2)
            select $"[\n  {items[0]},\n  # comment\n  {items[1]},\n]",
            from items in Gen.ArrayOf(scalar.Where(static item => !item.Contains('\n', StringComparison.Ordinal)), 2)
            select $"{{ one = {items[0]}, two.three = {items[1]} }}");
    }

    private static string OursOf(string toml)
    {
        ProblemList problems = new();
        MetadataMap map = TomlReader.Read(toml, new(0, toml.Length), problems);
        Assert.Empty(problems.ToArray());
        return Print(map);
    }

    private static string Print(MetadataNode node) => node switch
    {
        MetadataList list => $"[{string.Join(',', list.Items.Select(Print))}]",
        MetadataMap map => $"{{{string.Join(',', map.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"<{entry.Key}>{Print(entry.Value)}"))}}}",
        MetadataScalar { Kind: MetadataKind.Number } scalar => $"#{scalar.Number!.Value.ToString("0.######", CultureInfo.InvariantCulture)}",
        MetadataScalar { Kind: MetadataKind.Date } scalar => $"@{scalar.Date!.Value.UtcDateTime:O}",
        MetadataScalar { Kind: MetadataKind.Boolean } scalar => $"?{scalar.Text}",
        MetadataScalar scalar => $"<{scalar.Text}>",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string TheirsOf(string toml) => Print(TomlSerializer.Deserialize<TomlTable>(toml)!);

    private static string Print(object? value) => value switch
    {
        TomlTable table => $"{{{string.Join(',', table.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"<{entry.Key}>{Print(entry.Value)}"))}}}",
        TomlArray array => $"[{string.Join(',', array.Select(Print))}]",
        TomlTableArray array => $"[{string.Join(',', array.Select(Print))}]",
        string text => $"<{text.ReplaceLineEndings("\n")}>",
        long or double => $"#{Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture)}",
        bool truth => truth ? "?true" : "?false",
        TomlDateTime date => $"@{date.DateTime.UtcDateTime:O}",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value?.GetType().Name, message: null),
    };
}

using System.Text;
using ArticleGen.Understanding.Reading.Languages;
using ArticleGen.Understanding.Reading.Metadata;
using ArticleGen.Understanding.Reading.Yaml;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>What values of front matter mean by themselves.</summary>
public sealed class PlainValueTests
{
    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("gmt", 0)]
    [InlineData("WEST", 60)]
    [InlineData("BST", 60)]
    [InlineData("CET", 60)]
    [InlineData("MEZ", 60)]
    [InlineData("cest", 120)]
    [InlineData("EET", 120)]
    [InlineData("SAST", 120)]
    [InlineData("MESZ", 120)]
    [InlineData("EEST", 180)]
    [InlineData("MSK", 180)]
    [InlineData("IST", 330)]
    [InlineData("JST", 540)]
    [InlineData("KST", 540)]
    [InlineData("AEST", 600)]
    [InlineData("AEDT", 660)]
    [InlineData("NZST", 720)]
    [InlineData("NZDT", 780)]
    [InlineData("BRT", -180)]
    [InlineData("ADT", -180)]
    [InlineData("EDT", -240)]
    [InlineData("AST", -240)]
    [InlineData("EST", -300)]
    [InlineData("CDT", -300)]
    [InlineData("CST", -360)]
    [InlineData("MDT", -360)]
    [InlineData("MST", -420)]
    [InlineData("PDT", -420)]
    [InlineData("PST", -480)]
    public void Time_zones_are_abbreviated(string abbreviation, int minutes) => Assert.Equal(minutes, TimeZones.Minutes(abbreviation));

    [Theory]
    [InlineData("", MetadataKind.Null)]
    [InlineData("~", MetadataKind.Null)]
    [InlineData("null", MetadataKind.Null)]
    [InlineData("Null", MetadataKind.Null)]
    [InlineData("NULL", MetadataKind.Null)]
    [InlineData("true", MetadataKind.Boolean)]
    [InlineData("True", MetadataKind.Boolean)]
    [InlineData("TRUE", MetadataKind.Boolean)]
    [InlineData("false", MetadataKind.Boolean)]
    [InlineData("False", MetadataKind.Boolean)]
    [InlineData("FALSE", MetadataKind.Boolean)]
    [InlineData("yes", MetadataKind.Text)]
    [InlineData("12", MetadataKind.Number)]
    [InlineData("-1.5", MetadataKind.Number)]
    [InlineData("+3", MetadataKind.Number)]
    [InlineData("1_000", MetadataKind.Text)]
    [InlineData("2024-12-04", MetadataKind.Date)]
    [InlineData("2024-13-04", MetadataKind.Text)]
    [InlineData("-dash", MetadataKind.Text)]
    public void Plain_scalars_of_YAML_have_a_kind(string text, MetadataKind kind) => Assert.Equal(kind, YamlSchema.KindOf(text));

    [Theory]
    [InlineData("!", "12", MetadataKind.Text)]
    [InlineData("!!str", "true", MetadataKind.Text)]
    [InlineData("!!binary", "AAAA", MetadataKind.Text)]
    [InlineData("!!null", "x", MetadataKind.Null)]
    [InlineData("!!int", "12", MetadataKind.Number)]
    [InlineData("!!float", "1.5", MetadataKind.Number)]
    [InlineData("!!bool", "true", MetadataKind.Boolean)]
    [InlineData("!!timestamp", "2024-12-04", MetadataKind.Date)]
    [InlineData("!mine", "12", MetadataKind.Number)]
    public void Tags_of_YAML_give_one(string tag, string text, MetadataKind kind) => Assert.Equal(kind, YamlSchema.KindOf(tag, text, YamlSchema.KindOf(text)));

    [Theory]
    [InlineData("\\0", "\0")]
    [InlineData("\\a", "\a")]
    [InlineData("\\b", "\b")]
    [InlineData("\\t", "\t")]
    [InlineData("\\\t", "\t")]
    [InlineData("\\n", "\n")]
    [InlineData("\\v", "\v")]
    [InlineData("\\f", "\f")]
    [InlineData("\\r", "\r")]
    [InlineData("\\e", "\u001B")]
    [InlineData("\\ ", " ")]
    [InlineData("\\\"", "\"")]
    [InlineData("\\/", "/")]
    [InlineData("\\\\", "\\")]
    [InlineData("\\N", "\u0085")]
    [InlineData("\\_", "\u00A0")]
    [InlineData("\\L", "\u2028")]
    [InlineData("\\P", "\u2029")]
    [InlineData("\\x41", "A")]
    [InlineData("\\u00e9", "é")]
    [InlineData("\\U0001F600", "😀")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\q", null)]
    [InlineData("\\", null)]
    [InlineData("\\x4", null)]
    [InlineData("\\xzz", null)]
    [InlineData("\\U00110000", null)]
    [InlineData("\\ude00", null)]
    [InlineData("\\ud83d", null)]
    [InlineData("\\ud83dxx", null)]
    [InlineData("\\ud83d\\x41", null)]
    [InlineData("\\ud83d\\u0041", null)]
    [InlineData("\\ud83d\\uzzzz", null)]
    public void Escapes_of_YAML_stand_for_characters(string text, string? expected)
    {
        StringBuilder value = new();
        int position = 0;
        Assert.Equal(expected is not null, YamlEscapes.TryAppend(text, ref position, text.Length, value));
        Assert.Equal((expected ?? "", expected is null ? 0 : text.Length), (value.ToString(), position));
    }

    [Theory]
    [InlineData("eng", "en")]
    [InlineData("fra", "fr")]
    [InlineData("fre", "fr")]
    [InlineData("deu", "de")]
    [InlineData("ger-AT", "de")]
    [InlineData("spa", "es")]
    [InlineData("ita", "it")]
    [InlineData("nld", "nl")]
    [InlineData("dut", "nl")]
    [InlineData("por_BR", "pt")]
    [InlineData("EN-us", "en")]
    [InlineData("vls", "vls")]
    public void Languages_have_codes_of_two_letters_and_of_three(string tag, string expected)
    {
        Assert.True(LanguageTag.TryGetLanguage(tag, out string language));
        Assert.Equal(expected, language);
    }

    [Theory]
    [InlineData("english")]
    [InlineData("xx")]
    [InlineData("e")]
    [InlineData("")]
    [InlineData("go")]
    public void Other_words_are_no_tags(string tag) => Assert.False(LanguageTag.TryGetLanguage(tag, out _));

    [Theory]
    [InlineData("image: quay.jpg", "quay.jpg")]
    [InlineData("image: [quay.jpg, harbour.jpg]", "quay.jpg")]
    [InlineData("image: {src: quay.jpg, alt: Quay}", "quay.jpg")]
    [InlineData("image: {alt: Quay, url: quay.jpg}", "quay.jpg")]
    [InlineData("image: {path: quay.jpg}", "quay.jpg")]
    [InlineData("cover: {image: quay.jpg}", "quay.jpg")]
    [InlineData("image: {feature: quay.jpg}", "quay.jpg")]
    [InlineData("image: {file: quay.jpg}", "quay.jpg")]
    [InlineData("image: {href: quay.jpg}", "quay.jpg")]
    [InlineData("image: [{publicURL: quay.jpg}]", "quay.jpg")]
    [InlineData("image: {src: [quay.jpg]}", null)]
    [InlineData("image: {alt: Quay}", null)]
    [InlineData("image: [[quay.jpg]]", null)]
    [InlineData("image: []", null)]
    [InlineData("image: \"  \"", null)]
    public void An_image_is_an_address_wherever_it_stands(string line, string? address) =>
        Assert.Equal(address, Articles.Read("---\n" + line + "\n---\n\nThe quay is open.\n", ArticleFormat.Markdown).FrontMatter.Image);
}

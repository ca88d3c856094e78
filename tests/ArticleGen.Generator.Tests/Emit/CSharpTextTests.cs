using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using ArticleGen.Generator.Emit;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ArticleGen.Generator.Tests.Emit;

public sealed class CSharpTextTests
{
    private const string Hostile = "\"\\\0\a\r\n\t{}\u0085\u2028\u2029\u202e\u2066\u200b\ufeff\u00ad\ud800\udc00\ud83d\ude00\udbff\ud800x\u00a0\u202f\uffff\u0301*/ // \"\"\"";

    [Fact]
    public void A_literal_is_read_back_as_the_text() => Assert.Equal(Hostile, Value(Literal(Hostile)));

    [Fact]
    public void Every_text_is_read_back_from_its_literal() =>
        Prop.ForAll<string>(static text => Value(Literal(text ?? "")) == (text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_is_read_back_and_none_of_it_is_invisible()
    {
        for (int character = 0; character <= char.MaxValue; character++)
        {
            string text = ((char)character).ToString();
            string literal = Literal(text);
            Assert.Equal(text, Value(literal));
            Assert.DoesNotContain(literal, static written => written != ' ' && IsInvisible(CharUnicodeInfo.GetUnicodeCategory(written)));
        }
    }

    [Fact]
    public void Tags_above_the_basic_plane_are_escaped() =>
        Assert.Equal("\"\\uDB40\\uDC41\"", Literal(char.ConvertFromUtf32(0xE0041)));

    [Fact]
    public void Emoji_and_accents_stay_readable() => Assert.Equal("\"Été 😀 日本\"", Literal("Été 😀 日本"));

    [Fact]
    public void Documentation_is_one_line_of_valid_xml()
    {
        string documentation = new StringBuilder().AppendDocumentation("a <b>\r\n& c" + Hostile, 1000).ToString();
        Assert.DoesNotContain('\n', documentation);
        Assert.StartsWith("a <b> & c", XElement.Parse("<summary>" + documentation + "</summary>").Value, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_of_any_text_is_valid_xml() => Prop.ForAll<string>(static text =>
        XElement.Parse("<s>" + new StringBuilder().AppendDocumentation(text ?? "", 80) + "</s>").Value.All(static character => !char.IsControl(character))).QuickCheckThrowOnFailure();

    [Fact]
    public void Documentation_ends_with_a_whole_word() =>
        Assert.Equal("one two…", new StringBuilder().AppendDocumentation("one two three", 5).ToString());

    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;

    private static string Literal(string text) => new StringBuilder().AppendLiteral(text).ToString();

    private static string? Value(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        return Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText;
    }
}

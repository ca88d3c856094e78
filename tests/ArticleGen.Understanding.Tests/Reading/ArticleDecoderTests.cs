using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class ArticleDecoderTests
{
    private const string Text = "L'été, «\u202Foui\u202F» 😀\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_text_without_its_mark(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(Text, ArticleDecoder.Decode(bytes));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62 }, "a\uFFFDb")]
    [InlineData(new byte[] { 0xC3 }, "\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "\uFFFD")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "a\0b\0")]
    [InlineData(new byte[] { }, "")]
    [InlineData(new byte[] { 0xEF, 0xBB }, "\uFFFD")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61 }, "\uFEFFa")]
    public void Bytes_that_are_no_text_become_replacement_characters(byte[] bytes, string text) =>
        Assert.Equal(text, ArticleDecoder.Decode(bytes));

    [Fact]
    public void Any_bytes_can_be_decoded_and_read() =>
        Prop.ForAll<byte[]>(bytes => ArticleUnderstanding.Understand(ArticleDecoder.Decode(bytes), UnderstandingOptions.Default).Article.Text is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}

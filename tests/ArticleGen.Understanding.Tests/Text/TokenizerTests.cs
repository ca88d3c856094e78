using System.Linq;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("fr", "l'Ukraine, d’après M. Kim", "l'|Ukraine|,|d’|après|M.|Kim")]
    [InlineData("fr", "aujourd'hui à Villeneuve-d'Ascq", "aujourd'hui|à|Villeneuve-d'Ascq")]
    [InlineData("fr", "a-t-il dit : « Non. »", "a-t-il|dit|:|«|Non|.|»")]
    [InlineData("fr", "10 000 hommes, 1,5 million en 2012 300 fois", "10 000|hommes|,|1,5|million|en|2012|300|fois")]
    [InlineData("fr", "le 5e à 7h44.", "le|5e|à|7h44|.")]
    [InlineData("fr", "Source : https://example.org/a-b.htm.", "Source|:|https://example.org/a-b.htm|.")]
    [InlineData("fr", "selon M.Kim et J.K.Rowling", "selon|M.|Kim|et|J.K.|Rowling")]
    [InlineData("fr", "la fin.Le début", "la|fin|.|Le|début")]
    [InlineData("en", "Kim's 'plan' isn't Basel-based", "Kim|'s|'|plan|'|isn't|Basel|-based")]
    [InlineData("en", "the U.S. and J.-C. O'Brien of AT&T", "the|U.S.|and|J.-C.|O'Brien|of|AT&T")]
    [InlineData("en", "Amazon.com Inc. paid $5,000.50.", "Amazon.com|Inc.|paid|$|5,000.50|.")]
    [InlineData("en", "Kim Jong-un, the boys' room", "Kim|Jong-un|,|the|boys|'|room")]
    [InlineData("it", "dell'Unione", "dell'|Unione")]
    [InlineData("en", "x😀y", "x|😀|y")]
    [InlineData("en", "see (https://a.b/c), <http://d.e/f> and www.g.h!?", "see|(|https://a.b/c|)|,|<|http://d.e/f|>|and|www.g.h|!|?")]
    [InlineData("fr", "«https://a.b/c» ou “http://d.e”: http://f.g;h;", "«|https://a.b/c|»|ou|“|http://d.e|”|:|http://f.g;h|;")]
    [InlineData("de", "\"https://a.b/c\" und http://d.e/f. www.", "\"|https://a.b/c|\"|und|http://d.e/f|.|www|.")]
    public void Text_is_cut_into_words_numbers_and_marks(string language, string text, string expected)
    {
        Document document = DocumentOf(language, text);
        Assert.Equal(expected, string.Join('|', document.Tokens.Select(token => token.Span.Of(document.Body).ToString())));
    }

    [Theory]
    [InlineData("fr", "M. Kim est là. Il dit : « Venez ! » Puis il part.", "M.|Il|Venez|Puis")]
    [InlineData("en", "– “Go,” she said (Dr. No). 5 men left.", "Go|5")]
    public void A_sentence_starts_at_its_first_word(string language, string text, string expected)
    {
        Document document = DocumentOf(language, text);
        Assert.Equal(expected, string.Join('|', document.Tokens
            .Where(token => token.StartsSentence && token.Kind != TokenKind.Punctuation)
            .Select(token => token.Span.Of(document.Body).ToString())));
    }

    [Theory]
    [InlineData("maison", LetterCase.Lower)]
    [InlineData("Élysée", LetterCase.Title)]
    [InlineData("ONU", LetterCase.Upper)]
    [InlineData("SpaceX", LetterCase.Mixed)]
    [InlineData("iPhone", LetterCase.Camel)]
    [InlineData("北京", LetterCase.None)]
    public void The_case_of_a_word_is_told(string word, object expected) =>
        Assert.Equal(expected, Assert.Single(DocumentOf("fr", word).Tokens).Case);

    [Fact]
    public void Tokens_are_ordered_disjoint_inside_one_paragraph_and_leave_out_only_space() =>
        Prop.ForAll<NonNull<string>>(static text =>
        {
            Document document = DocumentOf("fr", text.Get);
            int position = 0;
            foreach (Token token in document.Tokens)
            {
                Assert.True(token.Start >= position && token.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(document.Body[position..token.Start]));
                Assert.True(document.Blocks[document.BlockAt(token.Start)].Body.Contains(token.Span));
                position = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(document.Body[position..]));
        }).QuickCheckThrowOnFailure();

    private static Document DocumentOf(string language, string text) =>
        DocumentReader.Read(text, new() { Language = language }, new(), TestContext.Current.CancellationToken);
}

using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities;

public sealed class EntityProperties
{
    private static readonly string[] Pieces =
        ["M. ", "Kim ", "Jong-un ", "Paris ", "(ONU) ", "l'", "de la ", "président ", ", ", ". ", "« ", " »", "\n\n", "12 ", "mai ", "U.S.", "\ud800", "\0", "É", "film ", "Parti ", "socialiste ", "PS", " "];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(static pieces => string.Concat(pieces));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nl")]
    public void Mentions_are_sorted_disjoint_and_inside_their_paragraph(string language) =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            ArticleInfo article = Read(language, text);
            MentionInfo[] mentions = [.. article.Entities.SelectMany(static entity => entity.Mentions).OrderBy(static mention => mention.Span.Start)];
            for (int i = 0; i < mentions.Length; i++)
            {
                Assert.True(article.Paragraphs[mentions[i].Paragraph].Span.Contains(mentions[i].Span));
                Assert.False(mentions[i].Span.IsEmpty);
                Assert.True(i == 0 || mentions[i - 1].Span.End <= mentions[i].Span.Start);
            }

            Assert.Equal(article.Entities.Length, article.Entities.Select(static entity => (entity.Kind, entity.Id)).Distinct().Count());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_recognition_throw_and_it_always_says_the_same() =>
        Prop.ForAll<NonNull<string>>(static text =>
        {
            foreach (string language in new[] { "fr", "en", "de" })
                Assert.Equal(Read(language, text.Get).Entities, Read(language, text.Get).Entities);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Kim Vassiliev ")]
    [InlineData("« Anna », dit le film « Anna ». ")]
    [InlineData("Parti (PS) ")]
    [InlineData("A")]
    public void Mentions_of_long_texts_lie_in_their_paragraphs(string piece)
    {
        StringBuilder text = new();
        for (int i = 0; i < 20_000; i++)
            text.Append(piece).Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append(' ');
        ArticleInfo article = Read("fr", text.ToString());

        Assert.All(article.Entities, entity => Assert.All(entity.Mentions, mention => Assert.True(article.Paragraphs[mention.Paragraph].Span.Contains(mention.Span))));
    }

    private static ArticleInfo Read(string language, string text) =>
        ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
}

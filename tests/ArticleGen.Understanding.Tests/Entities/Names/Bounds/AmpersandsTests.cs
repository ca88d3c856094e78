using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class AmpersandsTests
{
    [Theory]
    [InlineData("en", "Shares of [[O:Weber]] & [[P:Vahl]] rose.", "Shares of [[O:Weber & Vahl]] rose.")]
    [InlineData("en", "Shares of Weber Pipe & [[P:Vahl]] rose.", "Shares of [[O:Weber Pipe & Vahl]] rose.")]
    [InlineData("de", "Die Aktie von [[O:Weber]] & Vahl stieg.", "Die Aktie von [[O:Weber & Vahl]] stieg.")]
    public void An_ampersand_joins_the_parts_of_a_company(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Ampersands(), language, before));

    [Theory]
    [InlineData("en", "[[O:Weber]] rose\n\n& [[O:Vahl]] fell", "[[O:Weber]] rose\n\n& [[O:Vahl]] fell")]
    public void Not_across_paragraphs(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Ampersands(), language, before));
}

using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class DemonymsTests
{
    [Theory]
    [InlineData("en", "The [[O:Swiss]] won.", "The Swiss won.")]
    [InlineData("fr", "Les [[L:Belges]] ont voté.", "Les Belges ont voté.")]
    [InlineData("de", "Die [[O:Franzosen]] siegten.", "Die Franzosen siegten.")]
    public void Nationalities_are_no_names(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Demonyms(), language, before));

    [Theory]
    [InlineData("fr", "L'[[L:Argentine]] a voté.", "L'[[L:Argentine]] a voté.")]
    public void Countries_and_works_are(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Demonyms(), language, before));
}

using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class ArticledWordsTests
{
    [Theory]
    [InlineData("de", "Auf dem [[L:Hof]] standen Zelte.", "Auf dem Hof standen Zelte.")]
    [InlineData("de", "Ihm schmeckte das [[L:Essen]] nicht.", "Ihm schmeckte das Essen nicht.")]
    [InlineData("de", "Sie fand ihr [[L:Essen]] zu teuer.", "Sie fand ihr Essen zu teuer.")]
    public void A_noun_that_is_also_a_town_has_an_article(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ArticledWords(), language, before));

    [Theory]
    [InlineData("de", "In [[L:Hof]] standen Zelte.", "In [[L:Hof]] standen Zelte.")]
    [InlineData("de", "General Burgoyne, der [[L:Albany]] erreichen wollte, kam.", "General Burgoyne, der [[L:Albany]] erreichen wollte, kam.")]
    [InlineData("de", "Am Ufer glitzert der [[L:Rhein]].", "Am Ufer glitzert der [[L:Rhein]].")]
    [InlineData("de", "Sie lebt in der [[L:Schweiz]].", "Sie lebt in der [[L:Schweiz]].")]
    [InlineData("fr", "Il aime le [[L:Havre]].", "Il aime le [[L:Havre]].")]
    public void Towns_rivers_and_countries_stay(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ArticledWords(), language, before));
}

using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class ListedPlacesTests
{
    [Theory]
    [InlineData("en", "He left for Norway on Monday.", "He left for [[L:Norway]] on Monday.")]
    [InlineData("fr", "Il a plu en Bretagne et en [[L:Norvège]].", "Il a plu en [[L:Bretagne]] et en [[L:Norvège]].")]
    [InlineData("de", "Er reiste am Montag nach Norwegen.", "Er reiste am Montag nach [[L:Norwegen]].")]
    public void A_listed_country_or_region_in_capitals_is_a_place(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedPlaces(), language, before));

    [Theory]
    [InlineData("en", "The Norway House opened.", "The Norway House opened.")]
    public void Part_of_a_longer_run_of_capitals_is_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedPlaces(), language, before));
}

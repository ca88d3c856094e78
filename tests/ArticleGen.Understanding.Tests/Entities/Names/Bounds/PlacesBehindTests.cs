using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class PlacesBehindTests
{
    [Theory]
    [InlineData("fr", "Le concert au [[L:musée Rodin de Paris]].", "Le concert au [[L:musée Rodin]] de [[L:Paris]].")]
    public void The_place_behind_is_a_name_of_its_own(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new PlacesBehind(), language, before));

    [Theory]
    [InlineData("fr", "Le concert au [[O:Musée Rodin de Paris]].", "Le concert au [[O:Musée Rodin de Paris]].")]
    public void A_place_within_the_name_stays(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new PlacesBehind(), language, before));
}

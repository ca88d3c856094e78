using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class ApposedHeadsTests
{
    [Theory]
    [InlineData("fr", "Le [[L:pont de Lyon]] a rouvert.", "Le pont de [[L:Lyon]] a rouvert.")]
    public void A_noun_before_the_place_says_where(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ApposedHeads(), language, before));

    [Theory]
    [InlineData("fr", "Le [[L:pont de Vorbel]] a rouvert.", "Le [[L:pont de Vorbel]] a rouvert.")]
    public void A_bridge_keeps_its_own_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ApposedHeads(), language, before));
}

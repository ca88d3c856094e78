using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class SmallHeadsTests
{
    [Theory]
    [InlineData("fr", "Une avalanche au mont [[L:Vorbel]].", "Une avalanche au [[L:mont Vorbel]].")]
    [InlineData("fr", "Un immeuble de la rue [[P:Anna Weber]].", "Un immeuble de la [[L:rue Anna Weber]].")]
    [InlineData("fr", "Elle ira à la foire [[L:Saint-Michel]].", "Elle ira à la [[E:foire Saint-Michel]].")]
    public void A_noun_written_small_belongs_to_the_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SmallHeads(), language, before));

    [Theory]
    [InlineData("fr", "Une avalanche au pays [[L:Vorbel]].", "Une avalanche au pays [[L:Vorbel]].")]
    [InlineData("en", "The mountain [[L:Vorbel]] is high.", "The mountain [[L:Vorbel]] is high.")]
    public void A_noun_that_is_no_head_does_not(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SmallHeads(), language, before));
}

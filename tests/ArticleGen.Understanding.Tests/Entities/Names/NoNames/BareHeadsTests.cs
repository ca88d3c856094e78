using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class BareHeadsTests
{
    [Theory]
    [InlineData("en", "He left the [[L:State]].", "He left the State.")]
    public void A_noun_that_names_nothing_by_itself_is_dropped(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new BareHeads(), language, before));

    [Theory]
    [InlineData("en", "He left the [[L:State]] and the [[L:Zorbeka State]].", "He left the [[L:State]] and the [[L:Zorbeka State]].")]
    public void It_stays_where_a_longer_name_has_it(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new BareHeads(), language, before));
}

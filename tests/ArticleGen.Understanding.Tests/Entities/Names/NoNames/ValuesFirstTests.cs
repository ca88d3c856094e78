using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class ValuesFirstTests
{
    [Theory]
    [InlineData("en", "In [[E:May 2012]] it rained.", "In May 2012 it rained.")]
    public void A_value_is_no_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ValuesFirst(), language, before));

    [Theory]
    [InlineData("en", "The [[W:Boeing 737]] left.", "The [[W:Boeing 737]] left.")]
    public void A_name_that_holds_a_value_and_more_stays(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ValuesFirst(), language, before));
}

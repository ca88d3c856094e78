using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class OneSenseTests
{
    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose, [[O:Zorbeka]] fell, [[L:Zorbeka]] slept.", "[[O:Zorbeka]] rose, [[O:Zorbeka]] fell, [[O:Zorbeka]] slept.")]
    public void A_name_is_of_the_kind_that_most_of_its_occurrences_have(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new OneSense(), language, before));

    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose, [[L:Zorbeka]] slept.", "[[O:Zorbeka]] rose, [[O:Zorbeka]] slept.")]
    public void Of_two_kinds_met_equally_often_it_is_the_first(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new OneSense(), language, before));

    [Theory]
    [InlineData("en", "[[P:Dan Berlin]] moved to [[L:Berlin]]. [[P:Berlin]] sleeps, [[P:Berlin]] rests.", "[[P:Dan Berlin]] moved to [[L:Berlin]]. [[P:Berlin]] sleeps, [[P:Berlin]] rests.")]
    public void A_sentence_may_say_that_the_place_of_the_name_is_meant(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new OneSense(), language, before));
}

using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class RepeatedNamesTests
{
    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose. Shares of Zorbeka fell.", "[[O:Zorbeka]] rose. Shares of [[O:Zorbeka]] fell.")]
    [InlineData("fr", "[[P:Ana Vahl]] est là. Hier, Ana Vahl dormait.", "[[P:Ana Vahl]] est là. Hier, [[P:Ana Vahl]] dormait.")]
    public void A_name_is_one_wherever_it_stands(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RepeatedNames(), language, before));

    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose. The New Zorbeka Fund fell. Zorbeka slept.", "[[O:Zorbeka]] rose. The New Zorbeka Fund fell. Zorbeka slept.")]
    public void Not_inside_a_longer_name_nor_at_the_beginning_of_a_sentence(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RepeatedNames(), language, before));
}

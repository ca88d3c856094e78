using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class ListedKindsTests
{
    [Theory]
    [InlineData("en", "[[P:Norway]] and [[O:Sweden]] agreed.", "[[L:Norway]] and [[L:Sweden]] agreed.")]
    public void A_country_is_neither_person_nor_organisation(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedKinds(), language, before));

    [Theory]
    [InlineData("en", "[[P:Reuters]] reported.", "[[O:Reuters]] reported.")]
    public void An_organisation_is_no_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedKinds(), language, before));

    [Theory]
    [InlineData("en", "[[P:Anna Jordan]] came. Then [[P:Jordan]] left.", "[[P:Anna Jordan]] came. Then [[P:Jordan]] left.")]
    public void Somebody_may_be_called_like_a_country(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedKinds(), language, before));
}

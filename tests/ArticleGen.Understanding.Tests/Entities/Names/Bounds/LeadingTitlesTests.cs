using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class LeadingTitlesTests
{
    [Theory]
    [InlineData("en", "[[P:Ambassador Vassiliev]] left.", "Ambassador [[P:Vassiliev]] left.")]
    [InlineData("fr", "Hier, [[P:Mme Vahl]] dormait.", "Hier, Mme [[P:Vahl]] dormait.")]
    public void A_title_is_no_part_of_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingTitles(), language, before));

    [Theory]
    [InlineData("en", "The jazz of [[P:Duke Ellington]].", "The jazz of [[P:Duke Ellington]].")]
    public void A_forename_or_the_whole_name_may_look_like_one(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingTitles(), language, before));
}

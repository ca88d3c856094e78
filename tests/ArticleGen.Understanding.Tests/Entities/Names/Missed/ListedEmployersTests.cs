using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class ListedEmployersTests
{
    [Theory]
    [InlineData("en", "Google engineer [[P:Priya Raman]] wrote it.", "[[O:Google]] engineer [[P:Priya Raman]] wrote it.")]
    [InlineData("en", "The former Microsoft engineer [[P:Jill Tarrant]] spoke.", "The former [[O:Microsoft]] engineer [[P:Jill Tarrant]] spoke.")]
    [InlineData("en", "FBI Director [[P:Leonard Voss]] testified.", "[[O:FBI]] Director [[P:Leonard Voss]] testified.")]
    public void A_known_organisation_before_an_office_is_one(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedEmployers(), language, before));

    [Theory]
    [InlineData("en", "Target director [[P:Jill Tarrant]] left.", "Target director [[P:Jill Tarrant]] left.")]
    [InlineData("en", "The former Microsoft engineer left.", "The former Microsoft engineer left.")]
    public void A_common_word_is_not_nor_one_without_the_bearer_of_the_office(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedEmployers(), language, before));
}

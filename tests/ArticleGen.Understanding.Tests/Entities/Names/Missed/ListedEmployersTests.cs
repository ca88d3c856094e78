using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class ListedEmployersTests
{
    [Theory]
    [InlineData("en", "Google engineer [[P:Priya Raman]] wrote it.", "[[O:Google]] engineer [[P:Priya Raman]] wrote it.")]
    [InlineData("en", "Then Microsoft spokeswoman [[P:Jill Tarrant]] spoke.", "Then Microsoft spokeswoman [[P:Jill Tarrant]] spoke.")]
    [InlineData("en", "The former Microsoft engineer left.", "The former [[O:Microsoft]] engineer left.")]
    [InlineData("en", "FBI Director [[P:Leonard Voss]] testified.", "[[O:FBI]] Director [[P:Leonard Voss]] testified.")]
    public void A_known_organisation_before_an_office_is_one(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedEmployers(), language, before));

    [Theory]
    [InlineData("en", "Target director of nothing.", "Target director of nothing.")]
    public void A_common_word_is_not(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ListedEmployers(), language, before));
}

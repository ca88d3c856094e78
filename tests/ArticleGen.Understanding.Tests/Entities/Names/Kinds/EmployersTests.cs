using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class EmployersTests
{
    [Theory]
    [InlineData("en", "\"It is safe,\" said [[P:Hexacorp]] spokeswoman [[P:Jill Tarrant]].", "\"It is safe,\" said [[O:Hexacorp]] spokeswoman [[P:Jill Tarrant]].")]
    public void Who_employs_is_no_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Employers(), language, before));

    [Theory]
    [InlineData("en", "It was [[P:Anna]] spokeswoman [[P:Jill Tarrant]] saw.", "It was [[P:Anna]] spokeswoman [[P:Jill Tarrant]] saw.")]
    public void A_forename_may_stand_there(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Employers(), language, before));
}

using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class EmployersTests
{
    [Theory]
    [InlineData("en", "\"It is safe,\" said [[P:Hexacorp]] spokeswoman [[P:Jill Tarrant]].", "\"It is safe,\" said [[O:Hexacorp]] spokeswoman [[P:Jill Tarrant]].")]
    [InlineData("en", "\"It works,\" said [[L:Brightwell]] engineer [[P:Nina Castle]].", "\"It works,\" said [[O:Brightwell]] engineer [[P:Nina Castle]].")]
    [InlineData("en", "\"It works,\" said [[P:Veldora]] chief engineer [[P:Nina Castle]].", "\"It works,\" said [[O:Veldora]] chief engineer [[P:Nina Castle]].")]
    [InlineData("en", "\"It works,\" said [[P:Veldora]] deputy director [[P:Nina Castle]].", "\"It works,\" said [[O:Veldora]] deputy director [[P:Nina Castle]].")]
    public void Who_employs_is_no_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Employers(), language, before));

    [Theory]
    [InlineData("en", "Then [[L:London]] lawyer [[P:Nina Castle]] left.", "Then [[L:London]] lawyer [[P:Nina Castle]] left.")]
    [InlineData("en", "It was [[P:Anna]] spokeswoman [[P:Jill Tarrant]] saw.", "It was [[P:Anna]] spokeswoman [[P:Jill Tarrant]] saw.")]
    [InlineData("en", "Then [[P:Zelkova]] told lawyer [[P:Nina Castle]].", "Then [[P:Zelkova]] told lawyer [[P:Nina Castle]].")]
    [InlineData("de", "Am Montag hat [[P:Zelkova]] traf Kanzler [[P:Anna Weber]].", "Am Montag hat [[P:Zelkova]] traf Kanzler [[P:Anna Weber]].")]
    public void A_forename_or_a_known_place_may_stand_there(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Employers(), language, before));
}

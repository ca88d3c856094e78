using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class OfficeHoldersTests
{
    [Theory]
    [InlineData("fr", "[[O:Guterres]], le secrétaire général, dort.", "[[P:Guterres]], le secrétaire général, dort.")]
    public void A_surname_with_an_office_is_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new OfficeHolders(), language, before));

    [Theory]
    [InlineData("en", "[[O:NATO]], chairman of all, sleeps.", "[[O:NATO]], chairman of all, sleeps.")]
    public void A_known_organisation_stays(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new OfficeHolders(), language, before));
}

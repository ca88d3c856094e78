using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class BareOfficesTests
{
    [Theory]
    [InlineData("en", "The [[O:British Prime Minister]] flew.", "The British Prime Minister flew.")]
    [InlineData("en", "The [[L:Afghan Ambassador]] flew.", "The Afghan Ambassador flew.")]
    public void An_office_without_its_bearer_is_no_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new BareOffices(), language, before));

    [Theory]
    [InlineData("en", "The [[O:Harbour Council]] met.", "The [[O:Harbour Council]] met.")]
    public void A_person_and_a_body_of_that_name_are(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new BareOffices(), language, before));
}

using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class AcronymKindsTests
{
    [Theory]
    [InlineData("fr", "La [[W:station spatiale internationale]] ([[O:ISS]]) tourne. L'[[O:ISS]] dort.", "La [[W:station spatiale internationale]] ([[W:ISS]]) tourne. L'[[W:ISS]] dort.")]
    public void An_acronym_is_of_the_kind_of_what_it_abbreviates(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new AcronymKinds(), language, before));

    [Theory]
    [InlineData("en", "The [[O:Harbour Council]] ([[L:Oslo]]) met.", "The [[O:Harbour Council]] ([[L:Oslo]]) met.")]
    public void A_place_in_parentheses_is_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new AcronymKinds(), language, before));
}

using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class CommonCapitalsTests
{
    [Theory]
    [InlineData("fr", "Le [[O:PDG]] de la [[O:PME]] parle.", "Le PDG de la PME parle.")]
    [InlineData("en", "The rockets Titan [[W:III]] and [[W:IV]].", "The rockets Titan III and IV.")]
    public void Offices_notions_and_numerals_are_no_names(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new CommonCapitals(), language, before));

    [Theory]
    [InlineData("en", "The [[O:NATO]] council met.", "The [[O:NATO]] council met.")]
    public void Organisations_are(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new CommonCapitals(), language, before));
}

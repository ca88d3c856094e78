using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class LeadingPrepositionsTests
{
    [Theory]
    [InlineData("es", "[[P:Según Iniesta]], llueve.", "Según [[P:Iniesta]], llueve.")]
    [InlineData("fr", "[[P:Selon Ana Vahl]], il pleut.", "Selon [[P:Ana Vahl]], il pleut.")]
    [InlineData("de", "[[P:Laut Vahl]] regnet es.", "Laut [[P:Vahl]] regnet es.")]
    public void A_preposition_with_the_capital_of_the_sentence_is_no_part_of_a_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new LeadingPrepositions(), language, before));
}

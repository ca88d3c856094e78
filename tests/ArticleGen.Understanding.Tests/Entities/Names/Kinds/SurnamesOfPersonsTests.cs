using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class SurnamesOfPersonsTests
{
    [Theory]
    [InlineData("en", "[[P:Valeska Paris]] came. Then [[L:Paris]] left.", "[[P:Valeska Paris]] came. Then [[P:Paris]] left.")]
    [InlineData("fr", "[[P:Ana Vahl]] vint. [[O:Vahl]] partit.", "[[P:Ana Vahl]] vint. [[P:Vahl]] partit.")]
    public void The_surname_of_somebody_named_in_full_is_that_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SurnamesOfPersons(), language, before));

    [Theory]
    [InlineData("en", "[[P:Anna Jordan]] came. He left [[L:Jordan]].", "[[P:Anna Jordan]] came. He left [[L:Jordan]].")]
    [InlineData("en", "[[P:Dan Berlin]] moved to [[L:Berlin]].", "[[P:Dan Berlin]] moved to [[L:Berlin]].")]
    [InlineData("es", "[[P:Marina Toledo]] llegó a [[L:Toledo]].", "[[P:Marina Toledo]] llegó a [[L:Toledo]].")]
    public void A_country_stays_one_and_a_place_behind_its_preposition(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SurnamesOfPersons(), language, before));
}

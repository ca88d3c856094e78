using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class AffiliationsTests
{
    [Theory]
    [InlineData("en", "so [[P:Beat Imhof]] of the [[L:Alpine Hazards Centre]] said", "so [[P:Beat Imhof]] of the [[O:Alpine Hazards Centre]] said")]
    [InlineData("en", "so [[P:Nina Castle]] of [[L:Harrow Marsh Laboratory]] said", "so [[P:Nina Castle]] of [[O:Harrow Marsh Laboratory]] said")]
    [InlineData("fr", "selon [[P:Anne Roux]] de l'[[L:Institut des glaciers]]", "selon [[P:Anne Roux]] de l'[[O:Institut des glaciers]]")]
    [InlineData("es", "según [[P:Lucía Ferrer]] del [[L:Instituto de Nieve]]", "según [[P:Lucía Ferrer]] del [[O:Instituto de Nieve]]")]
    [InlineData("it", "secondo [[P:Marco Oliva]] dell'[[L:Istituto Neve]]", "secondo [[P:Marco Oliva]] dell'[[O:Istituto Neve]]")]
    [InlineData("pt", "segundo [[P:Rui Matos]] do [[L:Instituto da Neve]]", "segundo [[P:Rui Matos]] do [[O:Instituto da Neve]]")]
    public void Whom_a_person_is_of_is_an_institution(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Affiliations(), language, before));

    [Theory]
    [InlineData("en", "so [[P:Beat Imhof]] of the [[L:Upper Valais]] said")]
    [InlineData("en", "so [[P:Beat Imhof]] saw the [[L:Alpine Hazards Centre]] again")]
    [InlineData("fr", "selon [[P:Anne Roux]] de la [[L:Vallée Blanche]]")]
    public void Other_places_stay_places(string language, string text) =>
        Assert.Equal(text, MarkedNames.Revise(new Affiliations(), language, text));
}

using ArticleGen.Understanding.Entities.Names.NoNames;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.NoNames;

public sealed class PortfoliosTests
{
    [Theory]
    [InlineData("fr", "Le ministre de l'[[O:Agriculture]] dort.", "Le ministre de l'Agriculture dort.")]
    [InlineData("fr", "La ministre russe de la [[O:Défense]] dort.", "La ministre russe de la Défense dort.")]
    [InlineData("es", "La ministra de [[O:Defensa]] duerme.", "La ministra de Defensa duerme.")]
    [InlineData("it", "Il ministro dell'[[O:Interno]] dorme.", "Il ministro dell'Interno dorme.")]
    [InlineData("nl", "De minister van [[O:Financiën]] slaapt.", "De minister van Financiën slaapt.")]
    [InlineData("pt", "O ministro das [[O:Finanças]] dorme.", "O ministro das Finanças dorme.")]
    [InlineData("en", "The minister of [[O:Health]] slept.", "The minister of Health slept.")]
    [InlineData("fr", "La ministre déléguée aux [[O:Transports]] dort.", "La ministre déléguée aux Transports dort.")]
    [InlineData("fr", "Hier, l'adjointe à la [[O:Culture]] a dormi.", "Hier, l'adjointe à la Culture a dormi.")]
    [InlineData("fr", "La vice-présidente chargée de l'[[O:Éducation]] dort.", "La vice-présidente chargée de l'Éducation dort.")]
    [InlineData("fr", "Hier, nommé aux [[O:Transports]], il a dormi.", "Hier, nommé aux Transports, il a dormi.")]
    [InlineData("es", "El titular de [[O:Justicia]] duerme.", "El titular de Justicia duerme.")]
    [InlineData("it", "Ieri l'assessora alla [[O:Cultura]] dormiva.", "Ieri l'assessora alla Cultura dormiva.")]
    [InlineData("pt", "A vereadora da [[O:Cultura]] dorme.", "A vereadora da Cultura dorme.")]
    [InlineData("de", "Die Beauftragte für [[O:Kultur]] schläft.", "Die Beauftragte für Kultur schläft.")]
    public void What_a_minister_is_minister_of_is_no_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Portfolios(), language, before));

    [Theory]
    [InlineData("fr", "Le ministère de l'[[O:Agriculture]] dort.", "Le ministère de l'[[O:Agriculture]] dort.")]
    [InlineData("pt", "O secretário do [[O:Comité Central]] dorme.", "O secretário do [[O:Comité Central]] dorme.")]
    [InlineData("fr", "Le délégué de la [[O:FSU]] dort.", "Le délégué de la [[O:FSU]] dort.")]
    [InlineData("fr", "La déléguée de la [[O:Fédération du rail]] dort.", "La déléguée de la [[O:Fédération du rail]] dort.")]
    [InlineData("fr", "Le ministre de [[L:Norvège]] dort.", "Le ministre de [[L:Norvège]] dort.")]
    [InlineData("en", "The minister and [[O:Health]] slept.", "The minister and [[O:Health]] slept.")]
    public void Ministries_and_countries_are(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Portfolios(), language, before));
}

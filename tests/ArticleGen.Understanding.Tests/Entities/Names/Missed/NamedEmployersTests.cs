using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class NamedEmployersTests
{
    [Theory]
    [InlineData("en", "\"We will appeal,\" said [[P:Hartwell]] Chemicals lawyer [[P:Dana Pruitt]].", "\"We will appeal,\" said [[O:Hartwell Chemicals]] lawyer [[P:Dana Pruitt]].")]
    [InlineData("en", "\"No,\" said [[P:Orbin Pharma]] chairman [[P:Leo Castell]].", "\"No,\" said [[O:Orbin Pharma]] chairman [[P:Leo Castell]].")]
    [InlineData("en", "\"Rents will fall,\" Lumen Housing director [[P:Sara Quist]] said.", "\"Rents will fall,\" [[O:Lumen Housing]] director [[P:Sara Quist]] said.")]
    [InlineData("en", "Former Orbin Pharma chief engineer [[P:Leo Castell]] agreed.", "Former [[O:Orbin Pharma]] chief engineer [[P:Leo Castell]] agreed.")]
    [InlineData("nl", "Dat zei Lumen Wonen woordvoerder [[P:Sara Kuiper]].", "Dat zei [[O:Lumen Wonen]] woordvoerder [[P:Sara Kuiper]].")]
    public void Capitals_before_an_office_employ(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new NamedEmployers(), language, before));

    [Theory]
    [InlineData("en", "Then New York lawyer [[P:Dana Pruitt]] left.", "Then New York lawyer [[P:Dana Pruitt]] left.")]
    [InlineData("en", "It was [[P:Barack Obama]] lawyer [[P:Dana Pruitt]] met.", "It was [[P:Barack Obama]] lawyer [[P:Dana Pruitt]] met.")]
    [InlineData("en", "Then British lawyer [[P:Dana Pruitt]] left.", "Then British lawyer [[P:Dana Pruitt]] left.")]
    [InlineData("en", "Then Orbin Pharma told lawyer [[P:Dana Pruitt]].", "Then Orbin Pharma told lawyer [[P:Dana Pruitt]].")]
    [InlineData("fr", "Le directeur Jean Martin avocat [[P:Luc Roy]].", "Le directeur Jean Martin avocat [[P:Luc Roy]].")]
    public void Places_persons_and_single_words_do_not(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new NamedEmployers(), language, before));
}

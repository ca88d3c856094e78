using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class SpeakingNamesTests
{
    [Theory]
    [InlineData("fr", "« Nous irons dès demain », explique Zorbeka.", "« Nous irons dès demain », explique [[P:Zorbeka]].")]
    [InlineData("en", "\"We will go tomorrow,\" said Zorbeka Vahl.", "\"We will go tomorrow,\" said [[P:Zorbeka Vahl]].")]
    [InlineData("es", "«Iremos mañana», dijo Zorbeka.", "«Iremos mañana», dijo [[P:Zorbeka]].")]
    public void A_capital_behind_a_quotation_and_its_verb_is_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SpeakingNames(), language, before));

    [Theory]
    [InlineData("en", "In the end Guterres said little.", "In the end [[P:Guterres]] said little.")]
    [InlineData("fr", "Lundi, Guterres, le secrétaire général, a parlé.", "Lundi, [[P:Guterres]], le secrétaire général, a parlé.")]
    public void A_listed_surname_that_speaks_or_has_an_office_is_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SpeakingNames(), language, before));

    [Theory]
    [InlineData("fr", "« Nous irons dès demain », explique Bruxelles.", "« Nous irons dès demain », explique Bruxelles.")]
    [InlineData("de", "„Wir gehen morgen“, sagt Zorbeka.", "„Wir gehen morgen“, sagt Zorbeka.")]
    public void Places_and_capitals_of_nouns_say_nothing(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new SpeakingNames(), language, before));
}

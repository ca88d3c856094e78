using ArticleGen.Understanding.Entities.Names.Missed;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Missed;

public sealed class RepeatedNamesTests
{
    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose. Shares of Zorbeka fell.", "[[O:Zorbeka]] rose. Shares of [[O:Zorbeka]] fell.")]
    [InlineData("fr", "[[P:Ana Vahl]] est là. Hier, Ana Vahl dormait.", "[[P:Ana Vahl]] est là. Hier, [[P:Ana Vahl]] dormait.")]
    public void A_name_is_one_wherever_it_stands(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RepeatedNames(), language, before));

    [Theory]
    [InlineData("en", "[[O:Zorbeka]] rose. The New Zorbeka Fund fell. Zorbeka slept.", "[[O:Zorbeka]] rose. The New Zorbeka Fund fell. Zorbeka slept.")]
    public void Not_inside_a_longer_name_nor_at_the_beginning_of_a_sentence(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RepeatedNames(), language, before));

    [Theory]
    [InlineData("en", "[[P:Joost van der Meer]] left. \"A leaflet,\" Van der Meer recalled.", "[[P:Joost van der Meer]] left. \"A leaflet,\" [[P:Van der Meer]] recalled.")]
    [InlineData("nl", "[[P:Anke de Wit]] komt. Het regent, zegt De Wit.", "[[P:Anke de Wit]] komt. Het regent, zegt [[P:De Wit]].")]
    [InlineData("de", "[[P:Ilse von der Aue]] kam. Von der Aue ging wieder.", "[[P:Ilse von der Aue]] kam. [[P:Von der Aue]] ging wieder.")]
    [InlineData("fr", "[[P:Jean de La Brède]] part. Hier, De La Brède a dormi.", "[[P:Jean de La Brède]] part. Hier, [[P:De La Brède]] a dormi.")]
    [InlineData("it", "[[P:Luca di Marzo]] arriva. Piove, secondo Di Marzo.", "[[P:Luca di Marzo]] arriva. Piove, secondo [[P:Di Marzo]].")]
    public void A_family_name_with_a_small_word_is_one_without_the_forename(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new RepeatedNames(), language, before));

    [Theory]
    [InlineData("en", "[[O:Bank of Lorne]] rose. Of Lorne nobody spoke.")]
    [InlineData("nl", "[[P:Anke de Wit]] komt. De Wittenberg slaapt.")]
    public void Another_kind_of_name_and_another_word_are_not(string language, string text) =>
        Assert.Equal(text, MarkedNames.Revise(new RepeatedNames(), language, text));
}

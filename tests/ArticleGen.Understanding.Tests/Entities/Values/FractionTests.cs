using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class FractionTests
{
    [Theory]
    [InlineData("en", "[half-a-million-pound] house, a [tenth of a billion dollars], [half a trillion yen], [one and a quarter billion euros], [half a ton]", "500000 GBP; 100000000 USD; 500000000000 JPY; 1250000000 EUR; 0.5 t")]
    [InlineData("fr", "[un demi-million d'euros], [un dixième de milliard d'euros], [un milliard et demi de dollars], [une demi-tonne], [un demi pour cent]", "500000 EUR; 100000000 EUR; 1500000000 USD; 0.5 t; 0.5 %")]
    [InlineData("de", "[eineinhalb Milliarden Pfund], [eine halbe Milliarde Euro], [fünfeinhalb Tonnen], [viereinhalb Prozent], [anderthalb Kilometer]", "1500000000 GBP; 500000000 EUR; 5.5 t; 4.5 %; 1.5 km")]
    [InlineData("es", "[medio billón de euros], [tres cuartos de millón de dólares], [medio kilo], [tres millones y medio de toneladas]", "500000000000 EUR; 750000 USD; 0.5 kg; 3500000 t")]
    [InlineData("it", "[mezzo miliardo di dollari], [due miliardi e mezzo di euro], [tre quarti di miliardo di euro], la [metà di un milione di euro], [un decimo di milione di euro]", "500000000 USD; 2500000000 EUR; 750000000 EUR; 500000 EUR; 100000 EUR")]
    [InlineData("nl", "[anderhalf miljard dollar], [driekwart miljard euro], [een half procent], [vijfenhalf miljard euro], [anderhalve ton]", "1500000000 USD; 750000000 EUR; 0.5 %; 5500000000 EUR; 1.5 t")]
    [InlineData("pt", "[dois bilhões e meio de dólares], [meio bilhão de reais], [três quartos de milhão de dólares], [meia tonelada]", "2500000000 USD; 500000000 BRL; 750000 USD; 0.5 t")]
    [InlineData("en", "[half a billion pounds], a [quarter of a million euros], [three quarters of a million dollars]", "500000000 GBP; 250000 EUR; 750000 USD")]
    [InlineData("en", "[two and a half million dollars] and [a million and a half euros]", "2500000 USD; 1500000 EUR")]
    [InlineData("en", "[half a mile], a [half-mile] walk, [2½ miles], [5 1/2 miles], [half a dozen miles]", "0.5 [mi_i]; 0.5 [mi_i]; 2.5 [mi_i]; 5.5 [mi_i]; 6 [mi_i]")]
    [InlineData("en", "[half a percent] and [three-quarters of a mile]", "0.5 %; 0.75 [mi_i]")]
    [InlineData("de", "[eineinhalbtausend Euro], [anderthalbtausend Dollar], [zweieinhalbtausend Kilometer], [zwölfeinhalbtausend Tonnen]", "1500 EUR; 1500 USD; 2500 km; 12500 t")]
    [InlineData("nl", "[anderhalfduizend euro], [tweeënhalfduizend kilometer]", "1500 EUR; 2500 km")]
    [InlineData("fr", "la [moitié d'un million d'euros], [un demi-milliard de dollars], [un million et demi d'euros]", "500000 EUR; 500000000 USD; 1500000 EUR")]
    [InlineData("fr", "[un quart de million d'euros], [trois quarts de million de dollars], [2 millions et demi d'euros]", "250000 EUR; 750000 USD; 2500000 EUR")]
    [InlineData("fr", "[un kilo et demi], [un demi-litre], [un quart d'hectare], une [centaine de millions d'euros]", "1.5 kg; 0.5 L; 0.25 har; 100000000 EUR")]
    [InlineData("de", "[anderthalb Millionen Euro], [eine halbe Million Dollar], [eine Viertelmillion Euro]", "1500000 EUR; 500000 USD; 250000 EUR")]
    [InlineData("de", "[zweieinhalb Millionen Euro], [drei Viertel einer Million Euro], [ein halbes Kilo]", "2500000 EUR; 750000 EUR; 0.5 kg")]
    [InlineData("es", "[medio millar de euros], [medio millón de euros], [un millón y medio de dólares], [dos millones y medio de euros]", "500 EUR; 500000 EUR; 1500000 USD; 2500000 EUR")]
    [InlineData("es", "[un cuarto de millón de dólares], la [mitad de un millón de euros], [media tonelada]", "250000 USD; 500000 EUR; 0.5 t")]
    [InlineData("it", "[mezzo milione di euro], [un milione e mezzo di euro], [tre quarti di milione di dollari]", "500000 EUR; 1500000 EUR; 750000 USD")]
    [InlineData("it", "[un quarto di milione di euro], [mezza tonnellata], [un chilo e mezzo]", "250000 EUR; 0.5 t; 1.5 kg")]
    [InlineData("nl", "[een half miljoen euro], [anderhalf miljoen euro], [tweeënhalf miljoen euro]", "500000 EUR; 1500000 EUR; 2500000 EUR")]
    [InlineData("nl", "[een kwart miljoen dollar], [driekwart miljoen euro], [een halve kilometer]", "250000 USD; 750000 EUR; 0.5 km")]
    [InlineData("pt", "[meio milhão de euros], [um milhão e meio de reais], [dois milhões e meio de euros]", "500000 EUR; 1500000 BRL; 2500000 EUR")]
    [InlineData("pt", "[um quarto de milhão de euros], [meia tonelada], [metade de um milhão de euros]", "250000 EUR; 0.5 t; 500000 EUR")]
    [InlineData("en", "[three quarters of a billion euros], [two and three-quarter miles], [two-and-a-half-million dollars], [one-half of one percent], [a billion and a quarter dollars]", "750000000 EUR; 2.75 [mi_i]; 2500000 USD; 0.5 %; 1250000000 USD")]
    [InlineData("en", "[two dozen kilometres], [1.5 dozen miles], [half a million-dollar] prize, [quarter-of-a-million-pound] fine", "24 km; 18 [mi_i]; 500000 USD; 250000 GBP")]
    [InlineData("fr", "[trois quarts d'un milliard d'euros], la [moitié d'un milliard d'euros], [une demi-douzaine de kilomètres], [une tonne et demie]", "750000000 EUR; 500000000 EUR; 6 km; 1.5 t")]
    [InlineData("de", "[eine Viertelmilliarde Dollar], [eine Dreiviertelmillion Euro], [zwei und eine halbe Million Euro], die [Hälfte von einer Million Euro], [zwei Dutzend Kilometer]", "250000000 USD; 750000 EUR; 2500000 EUR; 500000 EUR; 24 km")]
    [InlineData("es", "[millón y medio de euros], [cuatro millones y medio de pesos], [un millón y cuarto de euros], [media docena de kilómetros]", "1500000 EUR; 4500000 MXN; 1250000 EUR; 6 km")]
    [InlineData("it", "[milione e mezzo di euro], [un milione e un quarto di euro], [tre quarti di un miliardo di dollari], [mezza dozzina di chilometri]", "1500000 EUR; 1250000 EUR; 750000000 USD; 6 km")]
    [InlineData("nl", "de [helft van een miljoen euro], [een kwart van een miljoen euro], [twee en een half miljoen euro], [een half dozijn kilometer]", "500000 EUR; 250000 EUR; 2500000 EUR; 6 km")]
    [InlineData("pt", "[milhão e meio de euros], [um milhão e um quarto de euros], [três quartos de um bilhão de reais], [meia dúzia de quilômetros]", "1500000 EUR; 1250000 EUR; 750000000 BRL; 6 km")]
    public void A_part_of_a_number_is_calculated(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "a third of a million euros, several hundred million dollars, a few thousand euros")]
    [InlineData("en", "the second half of the year, a half-time break, a quarter to five")]
    [InlineData("fr", "un tiers de million d'euros, plusieurs centaines de millions d'euros, quelques milliers d'euros")]
    [InlineData("fr", "en quart de finale, la demi-finale, midi et demi, la moitié des voix")]
    [InlineData("de", "ein Drittel Million Euro, mehrere hundert Millionen Euro, einige tausend Euro, halb drei")]
    [InlineData("es", "un tercio de millón de euros, varios cientos de millones de euros, el medio ambiente")]
    [InlineData("it", "un terzo di milione di euro, diverse centinaia di milioni di euro, il quarto posto")]
    [InlineData("nl", "een derde miljoen euro, enkele honderden miljoenen euro, een paar honderd miljoen euro, half drie")]
    [InlineData("pt", "um terço de milhão de euros, várias centenas de milhões de euros, o meio ambiente")]
    [InlineData("en", "several dozen kilometres, a few dozen miles, half of the million dollars, a half hour, half a million people")]
    [InlineData("fr", "la moitié du million d'euros, un demi-siècle, un demi-million de personnes, un tiers de milliard d'euros")]
    [InlineData("de", "mehrere Dutzend Kilometer, eine halbe Stunde, ein halbes Jahrhundert, eine halbe Million Menschen")]
    [InlineData("es", "medio siglo, medio millón de personas, la mitad del millón de euros")]
    [InlineData("it", "mezzo secolo, mezzo milione di persone, la metà del milione di euro")]
    [InlineData("nl", "een derde van een miljoen euro, een halve eeuw, een half miljoen mensen")]
    [InlineData("pt", "meio século, meio milhão de pessoas, a metade do milhão de euros")]
    public void What_cannot_be_calculated_is_no_amount(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));
}

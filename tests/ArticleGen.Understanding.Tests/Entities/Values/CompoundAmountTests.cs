using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

/// <summary>Amounts inside words and beside symbols: never wrong by a factor.</summary>
public sealed class CompoundAmountTests
{
    [Theory]
    [InlineData("en", "a [£6.5m]-a-year deal, [$3bn]-strong, [€2.5m]-plus, [£10k]-a-head", "6500000 GBP; 3000000000 USD; 2500000 EUR; 10000 GBP")]
    [InlineData("en", "a [3-million-euro] plan, [$40-million]-a-year, a [20%]-plus rise, a [5-percent] cut", "3000000 EUR; 40000000 USD; 20 %; 5 %")]
    [InlineData("en", "[$10-15m], [£2-£3m], [$5 to $15 million], [$900] to [$2 million]", "10000000/15000000 USD; 2000000/3000000 GBP; 5000000/15000000 USD; 900 USD; 2000000 USD")]
    [InlineData("en", "[€5 Mrd], [5 Mio €], [$1MM], [$1.2bn] and [$5M]", "5000000000 EUR; 5000000 EUR; 1000000 USD; 1200000000 USD; 5000000 USD")]
    [InlineData("fr", "un plan de [3-millions-d'euros], un billet de [500-euros], [5 M€], [10 k€], [3 Md€]", "3000000 EUR; 500 EUR; 5000000 EUR; 10000 EUR; 3000000000 EUR")]
    [InlineData("de", "das [60-Millionen-Euro]-Programm, ein [500-Euro]-Schein, die [5-Prozent]-Hürde, ein [100-Meter]-Lauf", "60000000 EUR; 500 EUR; 5 %; 100 m")]
    [InlineData("de", "ein [5-Mrd-Euro]-Plan, ein [3,5-Milliarden-Dollar]-Deal, das 3-Milliarden-Paket", "5000000000 EUR; 3500000000 USD")]
    [InlineData("nl", "een [3-miljoen-euro]-plan, een [50-euro]-biljet, [€ 5 mln], de [20%]-regeling", "3000000 EUR; 50 EUR; 5000000 EUR; 20 %")]
    [InlineData("nl", "[€2,5 mln]-plan en [€ 40 mln]-deal, een [2,5 miljoen euro]-deal", "2500000 EUR; 40000000 EUR; 2500000 EUR")]
    [InlineData("en", "[$7 mil], [US$4.2bn]-worth, [£3.5million], a [$5] b-side", "7000000 USD; 4200000000 USD; 3500000 GBP; 5 USD")]
    [InlineData("it", "[50mila euro] e [€3milioni]", "50000 EUR; 3000000 EUR")]
    [InlineData("es", "[10 millones de USD], [5 M$], [€5 mln] y un plan de [3 millones de euros]", "10000000 USD; 5000000 USD; 5000000 EUR; 3000000 EUR")]
    [InlineData("it", "[€5 mld], [5 mln €] e un piano da [3 miliardi di euro]", "5000000000 EUR; 5000000 EUR; 3000000000 EUR")]
    [InlineData("pt", "[R$ 5 mi], [€5 bn] e [10 milhões de USD]", "5000000 BRL; 5000000000 EUR; 10000000 USD")]
    public void The_magnitude_belongs_to_the_amount(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "$5zillion and $6.5x and £3rd and $1t and €5kg")]
    [InlineData("en", "a 60-million-programme and a 3-billion-package")]
    [InlineData("fr", "un plan à 60-millions, 5 m/xz")]
    [InlineData("de", "das 60-Millionen-Programm und das 3-Milliarden-Paket")]
    [InlineData("nl", "een 60 miljoen-europlan")]
    public void An_amount_whose_unit_cannot_be_read_is_none(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("en", "[6 ft 2 in] tall, [5 ft. 10 inches], [12 lb 4 oz], [5 stone 3 pounds]", "74 [in_i]; 70 [in_i]; 196 [oz_av]; 73 [lb_av]")]
    [InlineData("en", "[165 ft], [20 mi], [6 yd], [5 lb], [12 oz], [60 mph], [72°F], [12in] of rain ([2 in])", "165 [ft_i]; 20 [mi_i]; 6 [yd_i]; 5 [lb_av]; 12 [oz_av]; 60 [mi_i]/h; 72 [degF]; 12 [in_i]; 2 [in_i]")]
    [InlineData("en", "[6000 Ft], [20 CHF] and [5 MAD]", "6000 HUF; 20 CHF; 5 MAD")]
    [InlineData("fr", "[3 kg 500 g], [1 m 80 cm], [0,32 mSv/h], [50 µg/m³/an], [10 kg]/personne", "3500 g; 180 cm; 0.32 mSv/h; 50 ug/m3/a; 10 kg")]
    [InlineData("en", "[5] and [6 kg], [0.32mSv/h], [7 GeV]", "5 kg; 6 kg; 0.32 mSv/h; 7 GeV")]
    [InlineData("de", "[5] und [6 kg], ein [20-kg]-Sack, [3 m³/s]", "5 kg; 6 kg; 20 kg; 3 m3/s")]
    [InlineData("es", "[5] y [6 kg], [12 kWh/m²]", "5 kg; 6 kg; 12 kW.h/m2")]
    public void Units_are_read_whole_and_in_their_case(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "5 mad dogs, 20 cop cars, 3 try again, 6 in 10 people, won 5 in 2 days")]
    [InlineData("en", "4 t-shirts, 5 V-8 engines, Apollo 5 and 6")]
    [InlineData("fr", "5 all, 3 mad, 20 sek")]
    public void Words_are_no_units_and_no_currencies(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("fr", "8 juillet. – [16 %] de réussite", "16 %")]
    [InlineData("en", "It rained. – [16%] of them", "16 %")]
    [InlineData("de", "Ergebnis: – [16 %]", "16 %")]
    public void A_dash_between_sentences_is_no_sign(string language, string marked, string id) =>
        Assert.EndsWith(id, MarkedText.Ids(language, marked), System.StringComparison.Ordinal);
}

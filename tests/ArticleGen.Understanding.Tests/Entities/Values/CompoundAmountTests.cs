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
    [InlineData("de", "das [5-Mio.-€]-Projekt, ein [2,5-Mrd.-Euro]-Paket, der [30-Mio.-Dollar]-Vertrag, ein [100-Mio-€]-Fonds, [20 Tsd. Euro]", "5000000 EUR; 2500000000 EUR; 30000000 USD; 100000000 EUR; 20000 EUR")]
    [InlineData("de", "das [9-€]-Ticket, das [2-%]-Ziel, ein [500-Euro]schein, die [5-Prozent]hürde, ein [100-Meter]lauf", "9 EUR; 2 %; 500 EUR; 5 %; 100 m")]
    [InlineData("nl", "een [500-euro]biljet, een [10-euro]kaartje, een [60 miljoen-euro]plan, een [2-procent]norm, een [100-meter]baan", "500 EUR; 10 EUR; 60000000 EUR; 2 %; 100 m")]
    [InlineData("nl", "een [€3 mln]-project, een [€ 1,2 mrd]-fonds, één [€ 5]-kaartje", "3000000 EUR; 1200000000 EUR; 5 EUR")]
    [InlineData("en", "one [$5] bill, a [£7.5m]-a-season striker, the [$2bn]-plus fund, a [50p]-a-litre cut, a [10%]-a-year rate", "5 USD; 7500000 GBP; 2000000000 USD; 0.5 GBP; 10 %")]
    [InlineData("en", "[20 MUSD], [5 MEUR], [30 kEUR], between [$5 and $7 billion]", "20000000 USD; 5000000 EUR; 30000 EUR; 5000000000/7000000000 USD")]
    [InlineData("fr", "[4 MdsUSD], [5 MEUR], un chèque de [100-€], [750-milliards-d'euros], [1,2 Md$]", "4000000000 USD; 5000000 EUR; 100 EUR; 750000000000 EUR; 1200000000 USD")]
    [InlineData("es", "[5 mdd] de inversión, [300 mdd] y [20 mdp], [3 mil mdd], [2 mde], [10.000 millones-de-euros]", "5000000 USD; 300000000 USD; 20000000 MXN; 3000000000 USD; 2000000 EUR; 10000000000 EUR")]
    [InlineData("it", "un piano da [20-milioni-di-euro], un bonus da [600-euro], [20 mld€], [5 MEUR], [3 mln EUR]", "20000000 EUR; 600 EUR; 20000000000 EUR; 5000000 EUR; 3000000 EUR")]
    [InlineData("pt", "um plano de [20-milhões-de-euros], uma nota de [500-euros], [R$ 3,2 mi], [5 M€], [5 MEUR]", "20000000 EUR; 500 EUR; 3200000 BRL; 5000000 EUR; 5000000 EUR")]
    [InlineData("en", "a [$2.5bn]-a-year fund, [£40,000]-a-week, a [$3m]-per-episode fee, [€20bn]-worth, a [$25]-an-hour job, [$10m-$20m], [A$2.5b], [US$3.4tn]", "2500000000 USD; 40000 GBP; 3000000 USD; 20000000000 EUR; 25 USD; 10000000/20000000 USD; 2500000000 AUD; 3400000000000 USD")]
    [InlineData("fr", "une enveloppe de [3 M€], [2,5 Mds d'euros], [40 k€], [1,5 Md€]/an, [10 000€]/mois, un plan à [2-milliards-d'euros], [5 MM€]", "3000000 EUR; 2500000000 EUR; 40000 EUR; 1500000000 EUR; 10000 EUR; 2000000000 EUR; 5000000 EUR")]
    [InlineData("de", "das [20-Milliarden-Euro]-Loch, das [49-Euro]-Ticket, [500-Mio.-Euro]-Kredit, [12,41 Euro]/Stunde, ein [100-Millionen-Dollar]-Mann", "20000000000 EUR; 49 EUR; 500000000 EUR; 12.41 EUR; 100000000 USD")]
    [InlineData("es", "[20 M$], [2.500 M€], [15 €]/hora, [3 MM$], [2 mil millones de dólares], [US$20M]", "20000000 USD; 2500000000 EUR; 15 EUR; 3000000 USD; 2000000000 USD; 20000000 USD")]
    [InlineData("it", "[200mila€], [3 mln€], [2,5 mld di euro], [15 euro]/ora, [1,5 mld $]", "200000 EUR; 3000000 EUR; 2500000000 EUR; 15 EUR; 1500000000 USD")]
    [InlineData("nl", "[€2,5mld], [€300k], [€20]/uur, [€ 40 mio], een [20-miljard-euro]-gat, [3 mln. euro]", "2500000000 EUR; 300000 EUR; 20 EUR; 40000000 EUR; 20000000000 EUR; 3000000 EUR")]
    [InlineData("pt", "[R$ 2,5 bi], [R$50mil], [US$ 3 tri], [R$ 15]/hora, [20 mi de reais]", "2500000000 BRL; 50000 BRL; 3000000000000 USD; 15 BRL; 20000000 BRL")]
    public void The_magnitude_belongs_to_the_amount(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "[5 euros 50], [5 euros 50] à Lyon, [5 euros 50] le kilo, [5 euros 50].", "5.5 EUR; 5.5 EUR; 5.5 EUR; 5.5 EUR")]
    [InlineData("fr", "[5 euros] 50/2, [5 euros] 50-, [5 euros] 50,3, [5 euros] 50:30, [5 euros] 50x, [5 euros] 50 fois", "5 EUR; 5 EUR; 5 EUR; 5 EUR; 5 EUR; 5 EUR")]
    [InlineData("fr", "[5 euros] [50 %], [5 euros] [50%], [5 euros] [50 °]", "5 EUR; 50 %; 5 EUR; 50 %; 5 EUR; 50 deg")]
    [InlineData("fr", "[5,5 euros] 50, [-5 euros] 50, [5 à 6 euros] 50", "5.5 EUR; -5 EUR; 5/6 EUR")]
    [InlineData("de", "[5 Euro 50], [5 Euro 50] für alle, [5 Euro] 50 Mal", "5.5 EUR; 5.5 EUR; 5 EUR")]
    [InlineData("it", "[5 euro e 50], [5 euro e 50] al chilo", "5.5 EUR; 5.5 EUR")]
    [InlineData("es", "[5 euros con 50], [5 euros y 50] por kilo", "5.5 EUR; 5.5 EUR")]
    [InlineData("fr", "[1 m 85], [1 m] 85/2, [1 m] 85:, [1 m] 85-, [1 m] 85,5, [1 m] 85.5, [1 m] 85 soldats, [1 m] 185, [1 m] 8", "185 cm; 1 m; 1 m; 1 m; 1 m; 1 m; 1 m; 1 m; 1 m")]
    [InlineData("fr", "[1 m] [85 €], [1 m] [85 kg], [1 m] [85 %], [1 m] 85 [mai]", "1 m; 85 EUR; 1 m; 85 kg; 1 m; 85 %; 1 m; --05")]
    [InlineData("en", "[6 ft] 2/3, [6 ft 2], [6 ft] 2-1, [6 ft] [2%], [6-foot-2], [6-foot-two]", "6 [ft_i]; 74 [in_i]; 6 [ft_i]; 6 [ft_i]; 2 %; 74 [in_i]; 74 [in_i]")]
    public void The_smaller_part_behind_an_amount_belongs_to_it_unless_it_counts_something(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "courses of [2], [3] and [5 km], loads of [10], [20], and [30 tonnes]", "2 km; 3 km; 5 km; 10 t; 20 t; 30 t")]
    [InlineData("en", "in [2012], [3] and [5 km], on days 1, 2 and [300 km] away", "2012; 3 km; 5 km; 300 km")]
    [InlineData("en", "courses of 1, [2], [3], [4], [5], [6], [7], [8], [9] and [10 km]", "2 km; 3 km; 4 km; 5 km; 6 km; 7 km; 8 km; 9 km; 10 km")]
    [InlineData("fr", "des boucles de [2], [3] et [5 km], des sacs de [10], [15], [20] et [25 kg]", "2 km; 3 km; 5 km; 10 kg; 15 kg; 20 kg; 25 kg")]
    [InlineData("de", "Strecken von [2], [3] und [5 km]", "2 km; 3 km; 5 km")]
    [InlineData("es", "carreras de [2], [3] y [5 km]", "2 km; 3 km; 5 km")]
    [InlineData("it", "percorsi di [2], [3] e [5 km]", "2 km; 3 km; 5 km")]
    [InlineData("nl", "routes van [2], [3] en [5 km]", "2 km; 3 km; 5 km")]
    [InlineData("pt", "provas de [2], [3] e [5 km]", "2 km; 3 km; 5 km")]
    public void The_numbers_of_a_list_share_the_unit_behind_the_last(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "$5zillion and $6.5x and £3rd and $1t and €5kg")]
    [InlineData("en", "a 60-million-programme and a 3-billion-package")]
    [InlineData("fr", "un plan à 60-millions, 5 m/xz")]
    [InlineData("de", "das 60-Millionen-Programm und das 3-Milliarden-Paket")]
    [InlineData("en", "a 5m-strong crowd, a 3k-strong town")]
    [InlineData("de", "die 750-Milliarden-Hilfe, ein Hundert-Millionen-Paket, die 60-Millionen-Marke")]
    [InlineData("nl", "een 750-miljardplan, een 10-jarige, een 3-daagse")]
    [InlineData("en", "a 12k-strong crowd, $3T, a multi-million deal")]
    [InlineData("de", "ein 20-Milliarden-Loch, 5 TEUR, 5 T€")]
    [InlineData("fr", "un trou de 20-milliards, 12€50, 37°5")]
    [InlineData("nl", "een 20-miljard-gat")]
    [InlineData("it", "un piano da 20-miliardi")]
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
    [InlineData("en", "[11 st 4 lb], [12st 7lb], [5'10\"], [6’3”], [6-foot-2], [5-foot-11-inch], [six feet two inches], [6ft2in], [5 ft 4] tall", "158 [lb_av]; 175 [lb_av]; 70 [in_i]; 75 [in_i]; 74 [in_i]; 71 [in_i]; 74 [in_i]; 74 [in_i]; 64 [in_i]")]
    [InlineData("en", "[5 L/100 km], [35 mpg], [12 fl oz], [12 km/l], [60 m/s²], the 21st and [5 ft] 400 people", "5 L/(100.km); 35 [mi_i]/[gal_us]; 12 [foz_us]; 12 km/L; 60 m/s2; 5 [ft_i]")]
    [InlineData("fr", "[6,5 l/100 km], [15 kWh/100 km], [6 litres aux 100 km], [3 g pour 100 g], [1 m 85], [1m85], [2 m 40], à [3 m] 50 personnes", "6.5 L/(100.km); 15 kW.h/(100.km); 6 L/(100.km); 3 g/(100.g); 185 cm; 185 cm; 240 cm; 3 m")]
    [InlineData("de", "[5,4 l/100 km], [6,2 Liter auf 100 Kilometer], [7 Liter pro 100 km], [3 g je 100 g], [15 kWh/100 km], [120 g/km]", "5.4 L/(100.km); 6.2 L/(100.km); 7 L/(100.km); 3 g/(100.g); 15 kW.h/(100.km); 120 g/km")]
    [InlineData("es", "[5 l/100 km], [6 litros a los 100 km], [3 g por 100 g], [7 litros cada 100 km], [12 km/l]", "5 L/(100.km); 6 L/(100.km); 3 g/(100.g); 7 L/(100.km); 12 km/L")]
    [InlineData("it", "[4,5 l/100 km], [5 litri per 100 km], [7 litri ogni 100 km], [3 g per 100 g], [3 m/s²]", "4.5 L/(100.km); 5 L/(100.km); 7 L/(100.km); 3 g/(100.g); 3 m/s2")]
    [InlineData("nl", "[5 l/100 km], [5 liter op 100 km], [6 liter per 100 km], [3 g per 100 g], [3 m/s²]", "5 L/(100.km); 5 L/(100.km); 6 L/(100.km); 3 g/(100.g); 3 m/s2")]
    [InlineData("pt", "[7 l/100 km], [6 litros aos 100 km], [5 litros a cada 100 km], [3 g por 100 g], [3 m/s²]", "7 L/(100.km); 6 L/(100.km); 5 L/(100.km); 3 g/(100.g); 3 m/s2")]
    [InlineData("en", "[5 feet 7 inches], [five-foot-two], [5 feet and 7 inches], [5-foot 11-inch], [8 ft. 6 in.], [10 lbs 3 oz], [3 yds], [5 gal], [1,200 sq. ft.], [12 cu ft]", "67 [in_i]; 62 [in_i]; 67 [in_i]; 71 [in_i]; 102 [in_i]; 163 [oz_av]; 3 [yd_i]; 5 [gal_us]; 1200 [sft_i]; 12 [cft_i]")]
    [InlineData("en", "[5 ft 11 in] tall, [90°F], [12 oz], [7 mph], [6'2\"], [6 TRY], [30 CAD], [80 kph], [-10 °F], [13 keV]", "71 [in_i]; 90 [degF]; 12 [oz_av]; 7 [mi_i]/h; 74 [in_i]; 6 TRY; 30 CAD; 80 km/h; -10 [degF]; 13 keV")]
    [InlineData("fr", "[5 pieds 11 pouces], [90 °F], [20 nœuds], [8 CHF], [5 FCFA]", "71 [in_i]; 90 [degF]; 20 [kn_i]; 8 CHF; 5 XOF")]
    [InlineData("de", "[6 Fuß 2 Zoll], [90 Grad Fahrenheit], [20 Knoten], ein [55-Zoll]-Fernseher", "74 [in_i]; 90 [degF]; 20 [kn_i]; 55 [in_i]")]
    [InlineData("es", "[5 pies 11 pulgadas], [90 °F], [12 onzas], [20 nudos]", "71 [in_i]; 90 [degF]; 12 [oz_av]; 20 [kn_i]")]
    [InlineData("it", "[5 piedi e 11 pollici], [90 °F], [12 once], [20 nodi]", "71 [in_i]; 90 [degF]; 12 [oz_av]; 20 [kn_i]")]
    [InlineData("nl", "[5 voet 11 inch], [90 °F], [20 knopen], [3 mijl]", "71 [in_i]; 90 [degF]; 20 [kn_i]; 3 [mi_i]")]
    [InlineData("pt", "[5 pés 11 polegadas], [90 °F], [12 onças], [20 nós]", "71 [in_i]; 90 [degF]; 12 [oz_av]; 20 [kn_i]")]
    public void Units_are_read_whole_and_in_their_case(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "5 mad dogs, 20 cop cars, 3 try again, 6 in 10 people, won 5 in 2 days")]
    [InlineData("en", "4 t-shirts, 5 V-8 engines, Apollo 5 and 6")]
    [InlineData("fr", "5 all, 3 mad, 20 sek")]
    [InlineData("fr", "Il a publié trois livres, lu 12 livres anciens et acheté une livre de beurre")]
    [InlineData("en", "6 real people, two real issues, 4 won games, 6 try again, 30 cad, 5 all")]
    public void Words_are_no_units_and_no_currencies(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("fr", "près de [36 et 31 %] des voix, [2,4 et 2,7 %], [18 et 6 %]", "36/31 %; 2.4/2.7 %; 18/6 %")]
    [InlineData("en", "[5 and 6%] of them, [40 and 12 per cent], in [2012] and [6%]", "5/6 %; 40/12 %; 2012; 6 %")]
    [InlineData("de", "[36 und 31 Prozent], [5 und 6 %]", "36/31 %; 5/6 %")]
    [InlineData("es", "[36 y 31 %], [5 y 6 por ciento]", "36/31 %; 5/6 %")]
    [InlineData("it", "[36 e 31 %], [5 e 6 per cento]", "36/31 %; 5/6 %")]
    [InlineData("nl", "[36 en 31 procent], [5 en 6 %]", "36/31 %; 5/6 %")]
    [InlineData("pt", "[36 e 31 %], [5 e 6 por cento]", "36/31 %; 5/6 %")]
    public void Numbers_that_share_a_per_cent_sign_are_one_mention(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "8 juillet. – [16 %] de réussite", "16 %")]
    [InlineData("en", "It rained. – [16%] of them", "16 %")]
    [InlineData("de", "Ergebnis: – [16 %]", "16 %")]
    public void A_dash_between_sentences_is_no_sign(string language, string marked, string id) =>
        Assert.EndsWith(id, MarkedText.Ids(language, marked), System.StringComparison.Ordinal);
}

using System.Globalization;
using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class AmountTests
{
    [Theory]
    [InlineData("fr", "pour [3 millions d'euros] et [700 000 €]", "3000000 EUR; 700000 EUR")]
    [InlineData("fr", "entre [2 et 3 milliards de dollars]", "2000000000/3000000000 USD")]
    [InlineData("fr", "[trois millions d’euros]", "3000000 EUR")]
    [InlineData("fr", "[deux cent mille dollars]", "200000 USD")]
    [InlineData("fr", "[un euro]", "1 EUR")]
    [InlineData("fr", "[80 millions de dollars canadiens]", "80000000 CAD")]
    [InlineData("fr", "[45 000 francs CFA]", "45000 XOF")]
    [InlineData("fr", "[15 à 42 €]", "15/42 EUR")]
    [InlineData("fr", "[5 M€] et [12,50 €]", "5000000 EUR; 12.5 EUR")]
    [InlineData("fr", "[62 centimes]", "0.62 EUR")]
    [InlineData("en", "[US$5 million] and [US$ 20,000]", "5000000 USD; 20000 USD")]
    [InlineData("en", "[£2.5bn] or [£6m]", "2500000000 GBP; 6000000 GBP")]
    [InlineData("en", "[30 million yen]", "30000000 JPY")]
    [InlineData("en", "[$1,562.80]", "1562.8 USD")]
    [InlineData("en", "[Rs 98 crore]", "980000000 INR")]
    [InlineData("en", "[GH¢50,000], [NZ$62,000], [A$59].", "50000 GHS; 62000 NZD; 59 AUD")]
    [InlineData("en", "a [$40-million] plan", "40000000 USD")]
    [InlineData("en", "between [€5] and [€10-15 million]", "5 EUR; 10000000/15000000 EUR")]
    [InlineData("en", "a [two-euro] coin, a [500-peso] note", "2 EUR; 500 MXN")]
    [InlineData("en", "[a million dollars]", "1000000 USD")]
    [InlineData("en", "[487p] a share", "4.87 GBP")]
    [InlineData("en", "[1,200 Egyptian pounds]", "1200 EGP")]
    [InlineData("fr", "Le billet coûte [5 euros 50], le pain [1 euro 20 centimes]. À [2 euros 50] le ticket", "5.5 EUR; 1.2 EUR; 2.5 EUR")]
    [InlineData("fr", "[5 euros] 50 personnes, [5 euros] 20 fois, [5 euros] [50 %], [5 millions d'euros] 50", "5 EUR; 5 EUR; 5 EUR; 50 %; 5000000 EUR")]
    [InlineData("de", "Das Brot kostet [3 Euro 50], ein Ei [1 Euro 20 Cent].", "3.5 EUR; 1.2 EUR")]
    [InlineData("es", "Cuesta [5 euros con 50], antes [2 euros y 20 céntimos].", "5.5 EUR; 2.2 EUR")]
    [InlineData("it", "Costa [5 euro e 50], non [3 euro e 20 centesimi].", "5.5 EUR; 3.2 EUR")]
    [InlineData("nl", "Het kost [5 euro 50], niet [2 euro 20 cent].", "5.5 EUR; 2.2 EUR")]
    [InlineData("pt", "Custa [5 euros e 50], não [2 euros e 20 cêntimos].", "5.5 EUR; 2.2 EUR")]
    [InlineData("en", "It costs [5 dollars 50], or [3 dollars and 20 cents].", "5.5 USD; 3.2 USD")]
    [InlineData("nl", "[twee pond] kaas, [twee pond] kersen voor [drie euro], het kostte [vier pond], hij weegt [zestig pond]", "2 [lb_av]; 2 [lb_av]; 3 EUR; 4 GBP; 60 [lb_av]")]
    [InlineData("es", "[dos libras] de queso, cuesta [dos libras], pesa [cien libras], pagó [300 libras] por el billete", "2 [lb_av]; 2 GBP; 100 [lb_av]; 300 GBP")]
    [InlineData("pt", "[duas libras] de queijo, custa [duas libras], pesa [cem libras], [3 milhões de libras] de ajuda", "2 [lb_av]; 2 GBP; 100 [lb_av]; 3000000 GBP")]
    [InlineData("en", "[five pounds] of cheese, it costs [five pounds], he lost [five pounds], they paid him [ten pounds]", "5 [lb_av]; 5 GBP; 5 [lb_av]; 10 GBP")]
    [InlineData("de", "[3,5 Millionen Euro] und [1.200 Euro]", "3500000 EUR; 1200 EUR")]
    [InlineData("de", "[2 Mrd. US-Dollar]", "2000000000 USD")]
    [InlineData("es", "[3 millones de euros] y [20.000 dólares]", "3000000 EUR; 20000 USD")]
    [InlineData("it", "[3 milioni di euro] e [1,5 miliardi di dollari]", "3000000 EUR; 1500000000 USD")]
    [InlineData("nl", "[3 miljoen euro] en [€ 1.200]", "3000000 EUR; 1200 EUR")]
    [InlineData("pt", "[3 milhões de euros] e [R$ 1.200]", "3000000 EUR; 1200 BRL")]
    [InlineData("en", "It cost [$2000]. They paid [$1999], [£1984], [€ 2012] and [USD 1999], [EUR 2000], [A$2010], [CHF 1999]", "2000 USD; 1999 USD; 1984 GBP; 2012 EUR; 1999 USD; 2000 EUR; 2010 AUD; 1999 CHF")]
    [InlineData("it", "[2 miliardi e 300 milioni di euro], [3 milioni e 500 mila euro]", "2300000000 EUR; 3500000 EUR")]
    [InlineData("nl", "[2 miljard 300 miljoen euro], 3 ton euro, [3 ton] zand", "2300000000 EUR; 3 t")]
    [InlineData("fr", "[2 milliards 300 millions d'euros], [1 million et 200 000 euros]", "2300000000 EUR; 1200000 EUR")]
    [InlineData("fr", "[1999 €], [1999€] et [2010 km]", "1999 EUR; 1999 EUR; 2010 km")]
    public void Money_is_found_with_amount_and_currency(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("In Australia, Sydney and Melbourne, it cost [$5].", "5 AUD")]
    [InlineData("In Washington it cost [$5].", "5 USD")]
    [InlineData("In Nigeria, Lagos paid [N500].", "500 NGN")]
    public void The_countries_of_the_article_decide_whose_dollar_it_is(string marked, string id)
    {
        Assert.Equal(marked, MarkedText.Mark("en", marked));
        Assert.Equal(id, MarkedText.Ids("en", marked));
    }

    [Theory]
    [InlineData("fr", "[12 %], [12,5%] et [- 33 %]", "12 %; 12.5 %; -33 %")]
    [InlineData("fr", "[60-70 %] ou [60 à 70 %] ou [1 à 1,5 %]", "60/70 %; 60/70 %; 1/1.5 %")]
    [InlineData("fr", "[1.4 %], [dix pour cent]", "1.4 %; 10 %")]
    [InlineData("en", "[12 percent], [12.5 per cent], [-0.6%]", "12 %; 12.5 %; -0.6 %")]
    [InlineData("en", "[Fifty per cent] of them", "50 %")]
    [InlineData("de", "[12,5 Prozent]", "12.5 %")]
    [InlineData("es", "[12,5 por ciento] y [3 %]", "12.5 %; 3 %")]
    [InlineData("it", "[12,5 per cento]", "12.5 %")]
    [InlineData("nl", "[12,5 procent]", "12.5 %")]
    [InlineData("pt", "[12,5 por cento]", "12.5 %")]
    public void Percentages_are_found(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("en", "Lowe (76m) and Ash (45+2m) scored in a 2-1 win over Hull (90m), [300m] from home", "300 m")]
    [InlineData("en", "Leeds won 3–2: Pratt (12m, 76m), Moss (90+4m)", "")]
    [InlineData("es", "Ganó 2-1 con goles de Ruiz (33m) y Paz (90+3m)", "")]
    [InlineData("de", "Das Tor fiel beim 2:1 durch Behn (76m)", "")]
    [InlineData("en", "The tower ([76m]) is near the bridge ([30m]) since 10:30", "76 m; 30 m")]
    [InlineData("en", "In a 2-1 win the mast ([310m]) fell", "310 m")]
    [InlineData("fr", "[30 km], [5 tonnes], [120 km/h], [900 m²]", "30 km; 5 t; 120 km/h; 900 m2")]
    [InlineData("fr", "[39,1°C], [- 4,5 degrés], [moins 51 degrés]", "39.1 Cel; -4.5 Cel; -51 Cel")]
    [InlineData("fr", "[37 à 38 degrés C]", "37/38 Cel")]
    [InlineData("fr", "[40 000 milliards de km]", "40000000000000 km")]
    [InlineData("fr", "[1,1 million de tonnes] et [5.000 mégawatts]", "1100000 t; 5000 MW")]
    [InlineData("fr", "[quatre années-lumière], [Vingt litres]", "4 [ly]; 20 L")]
    [InlineData("fr", "une [vingtaine de kilomètres]", "20 km")]
    [InlineData("fr", "[300 becquerels par mètre cube], [3,2 milligrammes par litre]", "300 Bq/m3; 3.2 mg/L")]
    [InlineData("fr", "[90 000 barils] par jour", "90000 [bbl_us]")]
    [InlineData("en", "a [26-mile] race, a [two-metre] wall", "26 [mi_i]; 2 m")]
    [InlineData("en", "[240,000 square meter], [35km], [87mph]", "240000 m2; 35 km; 87 [mi_i]/h")]
    [InlineData("en", "[118 kilometres an hour]", "118 km/h")]
    [InlineData("en", "[20 to 30 millimetres], between [150 and 200 mm]", "20/30 mm; 150/200 mm")]
    [InlineData("en", "[28.9C], [minus 9C], [99 degrees Fahrenheit]", "28.9 Cel; -9 Cel; 99 [degF]")]
    [InlineData("en", "[6.213-kilometre] circuit", "6.213 km")]
    [InlineData("en", "[2 kg/m/s] here, 5 km/h/h/h/h/h there", "2 kg/m/s")]
    [InlineData("fr", "[30 m/s/s] ici, 5 km/h/h/h/h/h là", "30 m/s/s")]
    [InlineData("en", "[50 pounds] of flour", "50 [lb_av]")]
    [InlineData("de", "[30 Kilometer], [1.200 Quadratmeter]", "30 km; 1200 m2")]
    [InlineData("es", "[30 kilómetros], [1.200 hectáreas]", "30 km; 1200 har")]
    [InlineData("it", "[30 chilometri], [1.200 ettari]", "30 km; 1200 har")]
    [InlineData("nl", "[30 kilometer], [1.200 hectare], [110 km/u]", "30 km; 1200 har; 110 km/h")]
    [InlineData("pt", "[30 quilômetros], [1.200 hectares]", "30 km; 1200 har")]
    [InlineData("fr", "au moins [30 degrés], du moins [5 km], plus ou moins [5 degrés], [moins 5 degrés]", "30 Cel; 5 km; 5 Cel; -5 Cel")]
    [InlineData("es", "al menos [30 grados], por lo menos [5 km], más o menos [5 grados], [menos 5 grados]", "30 Cel; 5 km; 5 Cel; -5 Cel")]
    [InlineData("pt", "pelo menos [30 graus], ao menos [5 km], mais ou menos [5 graus], [menos 5 graus]", "30 Cel; 5 km; 5 Cel; -5 Cel")]
    [InlineData("it", "almeno [30 gradi], per lo meno [5 km], più o meno [5 gradi], [meno 5 gradi]", "30 Cel; 5 km; 5 Cel; -5 Cel")]
    [InlineData("en", "plus or minus [5 degrees], [minus 5 degrees], [minus 5%]", "5 deg; -5 deg; -5 %")]
    [InlineData("de", "plus minus [5 Grad], [minus 5 Grad]", "5 Cel; -5 Cel")]
    [InlineData("nl", "plus min [5 graden], [min 5 graden]", "5 Cel; -5 Cel")]
    [InlineData("en", "[six foot two], [6ft 2], 1.5m people, 3m viewers, 20m new homes, a [3m] wall, [5m] long", "74 [in_i]; 74 [in_i]; 3 m; 5 m")]
    public void Quantities_are_found_with_their_units(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "dix ans, trois heures, 45 minutes")]
    [InlineData("fr", "52 l'étude, 4 t.a.b. à 3")]
    [InlineData("fr", "75 000 le nombre, trente le premier")]
    [InlineData("fr", "des millions d'euros, plusieurs dizaines de mètres")]
    [InlineData("en", "at 6 p.m. and 10.20 p.m.")]
    [InlineData("en", "ten to five, lost 1 – 2 to England")]
    [InlineData("en", "S4C and comet 67P landed in 4G")]
    [InlineData("en", "the Escort RS 2000")]
    [InlineData("en", "Section 5 C of the act")]
    [InlineData("en", "millions of dollars")]
    public void Other_numbers_are_left_alone(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("10 000 €", 10_000)]
    [InlineData("10\u00A0000 €", 10_000)]
    [InlineData("10\u202F000 €", 10_000)]
    [InlineData("10.000 €", 10_000)]
    [InlineData("1.000.000 €", 1_000_000)]
    [InlineData("10'000 €", 10_000)]
    [InlineData("1,5 €", 1.5)]
    [InlineData("1.5 €", 1.5)]
    [InlineData("1 234,56 €", 1234.56)]
    [InlineData("999999999999999 milliards d'euros", double.NaN)]
    public void The_formats_of_numbers_are_read(string text, double amount)
    {
        MoneyDetail[] details = [.. MarkedText.Recognize("fr", text).Select(mention => mention.Detail).OfType<MoneyDetail>()];
        if (double.IsNaN(amount))
            Assert.Empty(details);
        else
            Assert.Equal((decimal)amount, Assert.Single(details).Amount);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new() { NegativeSign = "minus", NumberDecimalSeparator = "'", NumberGroupSeparator = "." };
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal("-1234.5 Cel; 12.5 %; 2012-06-26; 1500000 INR; -0043", MarkedText.Ids("en", "-1,234.5 °C, 12.5%, 26 JUNE 2012, INR 1.5 MILLION, 44 BC"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using System;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class DateTests
{
    [Theory]
    [InlineData("en", "on [Tuesday the 12th], at noon; left on [Friday the 13th] and came back", "---12; ---13")]
    [InlineData("en", "On [Tuesday] the 12th victim was found, on [Friday] the 3rd Street bridge closed", "-W-2; -W-5")]
    [InlineData("de", "am [Dienstag, dem 12.], tagt der Rat", "---12")]
    [InlineData("de", "am [Dienstag, den 12.] um neun; am [Freitag] belegte er den 12. Platz", "---12; -W-5")]
    [InlineData("es", "el [martes 12] y el [miércoles, día 13], habrá", "---12; ---13")]
    [InlineData("it", "si riunisce [martedì 12].", "---12")]
    [InlineData("nl", "vergadert [dinsdag de 12e] in Breda", "---12")]
    [InlineData("pt", "na [terça-feira, dia 12], nesta [quarta-feira (13)] e na [sexta-feira, 15], às nove", "---12; ---13; ---15")]
    [InlineData("fr", "le [26 juin 2012], à Lyon", "2012-06-26")]
    [InlineData("fr", "le [1er mai 1968]", "1968-05-01")]
    [InlineData("fr", "[mardi 12 mars 2019] au soir", "2019-03-12")]
    [InlineData("fr", "en [septembre 2023]", "2023-09")]
    [InlineData("fr", "depuis la [mi-mars 2020]", "2020-03")]
    [InlineData("fr", "en [2012], puis fin [2014]", "2012; 2014")]
    [InlineData("fr", "du [6 au 15 septembre 2021]", "2021-09-06/2021-09-15")]
    [InlineData("fr", "les [1er et 2 décembre 2008]", "2008-12-01/2008-12-02")]
    [InlineData("fr", "la saison [2011-2012]", "2011/2012")]
    [InlineData("fr", "au [premier semestre 2012]", "2012-40")]
    [InlineData("fr", "au [troisième trimestre 2012]", "2012-35")]
    [InlineData("fr", "à l'[automne 2012]", "2012-23")]
    [InlineData("fr", "dans les [années 1990]", "199X")]
    [InlineData("fr", "dans les [années 60]", "196X")]
    [InlineData("fr", "au [XIXe siècle]", "18XX")]
    [InlineData("fr", "au [Ve siècle av. J.-C.]", "-04XX")]
    [InlineData("fr", "en [753 av. J.-C.]", "-0752")]
    [InlineData("fr", "le [12/05/2024]", "2024-05-12")]
    [InlineData("fr", "publié le [2024-11-30]", "2024-11-30")]
    [InlineData("en", "on [June 26, 2012], in Leeds", "2012-06-26")]
    [InlineData("en", "on [26 June 2012]", "2012-06-26")]
    [InlineData("en", "on [Thursday, February 5, 2015]", "2015-02-05")]
    [InlineData("en", "from [May 6-15, 2020]", "2020-05-06/2020-05-15")]
    [InlineData("en", "from [August 6 to 9, 2020]", "2020-08-06/2020-08-09")]
    [InlineData("en", "the [2-24 August 2020] season", "2020-08-02/2020-08-24")]
    [InlineData("en", "on [Aug. 3, 1999]", "1999-08-03")]
    [InlineData("en", "in the [1990s]", "199X")]
    [InlineData("en", "in the ['90s] and the [’80s]", "199X; 198X")]
    [InlineData("en", "until mid-[October 2020], past [February 2021]", "2020-10; 2021-02")]
    [InlineData("en", "a [19th-century] school", "18XX")]
    [InlineData("en", "in the [ninth century]", "08XX")]
    [InlineData("en", "the [second quarter of 2019]", "2019-34")]
    [InlineData("en", "in the [spring of 2014]", "2014-21")]
    [InlineData("en", "for the year [2026-27]", "2026/2027")]
    [InlineData("en", "in [44 BC]", "-0043")]
    [InlineData("en", "on [12/25/2020]", "2020-12-25")]
    [InlineData("de", "am [6. September 2023]", "2023-09-06")]
    [InlineData("de", "am [Montag, 6. September 2021]", "2021-09-06")]
    [InlineData("de", "im [März 2020]", "2020-03")]
    [InlineData("de", "in den [1990er Jahren]", "199X")]
    [InlineData("de", "im [19. Jahrhundert]", "18XX")]
    [InlineData("de", "vom [6. bis 15. September 2021]", "2021-09-06/2021-09-15")]
    [InlineData("de", "am [30.11.2024]", "2024-11-30")]
    [InlineData("es", "el [6 de septiembre de 2023]", "2023-09-06")]
    [InlineData("es", "del [6 al 15 de septiembre de 2021]", "2021-09-06/2021-09-15")]
    [InlineData("es", "en [marzo de 2020]", "2020-03")]
    [InlineData("es", "en el [siglo XIX]", "18XX")]
    [InlineData("es", "en los [años 90]", "199X")]
    [InlineData("es", "el [lunes 4 de enero de 2021]", "2021-01-04")]
    [InlineData("it", "il [6 settembre 2023]", "2023-09-06")]
    [InlineData("it", "il [1º maggio 2020]", "2020-05-01")]
    [InlineData("it", "negli [anni '90]", "199X")]
    [InlineData("it", "nel [XIX secolo]", "18XX")]
    [InlineData("it", "dal [6 al 15 settembre 2021]", "2021-09-06/2021-09-15")]
    [InlineData("nl", "op [6 september 2023]", "2023-09-06")]
    [InlineData("nl", "op [maandag 4 januari 2021]", "2021-01-04")]
    [InlineData("nl", "in de [19e eeuw]", "18XX")]
    [InlineData("nl", "in de [jaren 90]", "199X")]
    [InlineData("pt", "em [6 de setembro de 2023]", "2023-09-06")]
    [InlineData("pt", "na [segunda-feira, 4 de janeiro de 2021]", "2021-01-04")]
    [InlineData("pt", "no [século XIX]", "18XX")]
    [InlineData("pt", "nos [anos 1990]", "199X")]
    public void A_full_date_is_found_and_normalised(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "le [30 novembre]", "--11-30")]
    [InlineData("fr", "en [juin]", "--06")]
    [InlineData("fr", "[mardi] soir", "-W-2")]
    [InlineData("en", "on [Friday] morning", "-W-5")]
    [InlineData("en", "on [August 3]", "--08-03")]
    [InlineData("en", "in [May]", "--05")]
    public void What_nothing_completes_stays_open(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "le [30 novembre]", "2024-11-30")]
    [InlineData("fr", "le [3 janvier]", "2025-01-03")]
    [InlineData("fr", "le [26 juin dernier]", "2024-06-26")]
    [InlineData("fr", "en [juin prochain]", "2025-06")]
    [InlineData("fr", "[mardi]", "2024-12-03")]
    [InlineData("fr", "[mercredi]", "2024-12-04")]
    [InlineData("fr", "[mercredi dernier]", "2024-11-27")]
    [InlineData("fr", "[vendredi prochain]", "2024-12-06")]
    [InlineData("fr", "[mardi 3], dans la soirée", "2024-12-03")]
    [InlineData("fr", "[lundi 30], dans la soirée", "2024-12-30")]
    [InlineData("en", "[last Friday]", "2024-11-29")]
    [InlineData("en", "[next March]", "2025-03")]
    [InlineData("en", "[last October]", "2024-10")]
    [InlineData("de", "[letzten Freitag]", "2024-11-29")]
    [InlineData("es", "el [viernes pasado]", "2024-11-29")]
    [InlineData("it", "[venerdì scorso]", "2024-11-29")]
    [InlineData("nl", "[vorige vrijdag]", "2024-11-29")]
    [InlineData("pt", "na [sexta-feira passada]", "2024-11-29")]
    public void The_day_of_writing_completes_a_date(string language, string marked, string ids)
    {
        FrontMatter published = new() { Published = new(2024, 12, 4, 0, 0, 0, TimeSpan.Zero) };
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, Assert.Single(MarkedText.Recognize(language, text, published)).Id);
    }

    [Theory]
    [InlineData("2024-12-04", "fr", "l'[été dernier]", "2024-22")]
    [InlineData("2024-07-10", "fr", "l'[été dernier]", "2023-22")]
    [InlineData("2024-01-15", "fr", "l'[hiver dernier]", "2022-24")]
    [InlineData("2024-03-15", "fr", "l'[hiver dernier]", "2023-24")]
    [InlineData("2024-03-15", "en", "[next summer]", "2024-22")]
    [InlineData("2024-07-15", "en", "[next summer]", "2025-22")]
    [InlineData("2024-07-15", "en", "the [spring of last year]", "2023-21")]
    [InlineData("2024-07-15", "en", "the [autumn] of this year", "2024-23")]
    [InlineData("2024-07-15", "en", "in the [spring of next year]", "2025-21")]
    [InlineData("2024-03-15", "fr", "en [juin prochain]", "2024-06")]
    [InlineData("2024-07-15", "de", "[nächsten Juni]", "2025-06")]
    [InlineData("2024-01-05", "fr", "le [30 novembre]", "2023-11-30")]
    [InlineData("2024-01-05", "es", "el [30 de noviembre]", "2023-11-30")]
    [InlineData("2023-01-05", "fr", "le [29 février]", "--02-29")]
    [InlineData("2025-02-10", "fr", "[lundi 31], au soir", "2025-03-31")]
    [InlineData("2025-02-10", "it", "[domenica 31], di sera", "---31")]
    [InlineData("0001-01-15", "nl", "[dinsdag 9]", "0001-01-09")]
    [InlineData("9999-12-15", "nl", "[dinsdag 9]", "9999-11-09")]
    [InlineData("2018-05-06", "fr", "né le [12/05/38]", "1938-05-12")]
    [InlineData("2018-05-06", "fr", "prévu le [12/05/24]", "2024-05-12")]
    public void What_is_last_or_next_is_so_from_the_day_of_writing(string published, string language, string marked, string id)
    {
        FrontMatter written = new() { Published = DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture) };
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(id, Assert.Single(MarkedText.Recognize(language, text, written)).Id);
    }

    [Theory]
    [InlineData("fr", "[2011-2012], [2012]-2011, [2012] - 2300, [2011-2012].")]
    [InlineData("en", "[2012%] of it, [2012 °C], [2012°], [$2012], [2012€], a [2012-foot] wall, at 1900 hours")]
    [InlineData("en", "an Opel [2012], a Volvo 1500, about [1650], around 1650 men, about 1650 metal parts")]
    [InlineData("fr", "vers [1650], vers 1650 hommes, une Simca 1000")]
    [InlineData("de", "um [1650], um 1650 Soldaten, eine Boeing 1500")]
    public void Whether_four_digits_are_a_year_is_told_by_what_stands_around_them(string language, string marked) =>
        Assert.Equal(marked, MarkedText.Mark(language, marked));

    [Theory]
    [InlineData("fr", "les années 990, les années 3000, les années 19900, les [années 1960], les années vingt-deux, les années cent, les années dix, les [années trente]")]
    [InlineData("en", "the [1960s], the 22s, the 100s, the 3000s, the 0990s, the [60s], [fiscal 2019], the fiscal policy, [fiscal year 2020]")]
    [InlineData("en", "the [second quarter of 2012], the fifth quarter of [2012], the third half of [2012], the [first half of 2012], the second quarter result, the [first century], the 31st century, the 0th century")]
    [InlineData("de", "im [zweiten Quartal 2012], im fünften Quartal [2012], im dritten Halbjahr [2012], im [ersten Halbjahr 2012], im zweiten Quartal, das 31. Jahrhundert")]
    [InlineData("fr", "au [deuxième trimestre 2012], au cinquième trimestre [2012], au troisième semestre [2012], le deuxième trimestre, le 31e siècle")]
    public void Decades_quarters_and_centuries_have_numbers_that_fit(string language, string marked) =>
        Assert.Equal(marked, MarkedText.Mark(language, marked));

    [Theory]
    [InlineData("fr", "le [12 mai 24], le [12 mai 24]; ([12 mai 24]) le [12 mai 24]! le [12 mai 24]? le [12 mai 24]. le [12 mai 24]")]
    [InlineData("fr", "le [12 mai] [24 %], le [12 mai] 98 soldats, le [12 mai] 24 fois, le [12 mai 05] au soir, le [12 mai] 24,5")]
    [InlineData("en", "[May 5-6], [May 5]-15 [June], [May 5, 6], [May 1, 2, 3, 4], [May 5]-3, on [May 5] [10%]")]
    [InlineData("en", "he met Sister April, then April Jones, CLOSED IN [APRIL], CLOSED [APRIL], with Paul June")]
    [InlineData("de", "ein Treffen mit Frau Juni, Familie August, [August 2012]")]
    public void A_day_or_a_year_belongs_to_a_month_unless_it_counts_something(string language, string marked) =>
        Assert.Equal(marked, MarkedText.Mark(language, marked));

    [Fact]
    public void The_dateline_of_the_front_matter_completes_a_date()
    {
        FrontMatter dateline = new() { Dateline = "Lyon, 4 décembre 2024" };
        Assert.Equal("2024-11-30", Assert.Single(MarkedText.Recognize("fr", "le 30 novembre", dateline)).Id);
    }

    [Theory]
    [InlineData("Né le 3 mai 1952, il est élu le 6 juin.", "1952-05-03; 1952-06-06")]
    [InlineData("Élu le 6 juin, il part le 3 mai 1953.", "1953-06-06; 1953-05-03")]
    [InlineData("Vu le 22 août 2026, il partira en mai prochain.", "2026-08-22; 2027-05")]
    [InlineData("Vu le 22 août 2026, il est venu en octobre dernier.", "2026-08-22; 2025-10")]
    [InlineData("Vu le 22 août 2026, il partira en mai de l'année prochaine.", "2026-08-22; --05")]
    public void A_neighbouring_full_date_lends_its_year(string text, string ids) =>
        Assert.Equal(ids, MarkedText.Ids("fr", text));

    [Theory]
    [InlineData("fr", "hier, aujourd'hui et demain")]
    [InlineData("fr", "pendant deux siècles et dix années")]
    [InlineData("fr", "à 15 h 30, ou 15h30, ou 15:30")]
    [InlineData("fr", "âgé de 45 ans")]
    [InlineData("fr", "les 1500 invités")]
    [InlineData("fr", "la planète Mars est rouge")]
    [InlineData("fr", "une Simca 1000 a gagné")]
    [InlineData("fr", "https://exemple.fr/2012/05/12/index.html")]
    [InlineData("fr", "le lot TA-1200 et le 12.5.3")]
    [InlineData("fr", "il a été vu, mais pas entendu")]
    [InlineData("fr", "l'hiver a été rude")]
    [InlineData("en", "they may march in style")]
    [InlineData("en", "May I come in?")]
    [InlineData("en", "a survey of 1709 schoolchildren")]
    [InlineData("en", "yesterday, today and tomorrow")]
    [InlineData("en", "the sun was out and he sat down")]
    [InlineData("en", "on Good Friday")]
    [InlineData("en", "2300 people came")]
    public void What_is_no_date_is_left_alone(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("le 26 juin 2012", DatePrecision.Day, 2012, 6, 26)]
    [InlineData("le 26 juin", DatePrecision.Day, null, 6, 26)]
    [InlineData("en juin 2012", DatePrecision.Month, 2012, 6, null)]
    [InlineData("en 2012", DatePrecision.Year, 2012, null, null)]
    [InlineData("les années 1990", DatePrecision.Decade, 1990, null, null)]
    [InlineData("au XIXe siècle", DatePrecision.Century, 1800, null, null)]
    [InlineData("à l'automne 2012", DatePrecision.Season, 2012, null, null)]
    [InlineData("mardi", DatePrecision.Weekday, null, null, null)]
    [InlineData("du 6 au 15 mai 2012", DatePrecision.Interval, 2012, 5, 6)]
    public void A_date_says_how_much_it_says(string text, DatePrecision precision, int? year, int? month, int? day)
    {
        DateDetail detail = Assert.IsType<DateDetail>(Assert.Single(MarkedText.Recognize("fr", text)).Detail);
        Assert.Equal((precision, year, month, day), (detail.Precision, detail.Year, detail.Month, detail.Day));
    }
}

using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class DateFormTests
{
    [Theory]
    [InlineData("fr", "le [23/06/18], [samedi 23/06/18], en [juillet 98], en [mai 68], le [12 mai 98]", "2018-06-23; 2018-06-23; 1998-07; 1968-05; 1998-05-12")]
    [InlineData("en", "[06/23/18], [23/06/18], [05/06/18], [May 5, '98], in [July '05], [July 98]", "2018-06-23; 2018-06-23; 2018-05-06; 1998-05-05; 2005-07; 1998-07")]
    [InlineData("de", "am [15.05.99], im [Juli 98], am [3. 6. 2022], am [Samstag, 23.06.2018]", "1999-05-15; 1998-07; 2022-06-03; 2018-06-23")]
    [InlineData("es", "el [5/6/24], el [25/04/74], el [lunes 03/02/20]", "2024-06-05; 1974-04-25; 2020-02-03")]
    [InlineData("it", "il [05/06/24], il [25.04.45], nel [luglio '98]", "2024-06-05; 1945-04-25; 1998-07")]
    [InlineData("nl", "op [5-6-2018], op [05-06-18], op [5 mei '45]", "2018-06-05; 2018-06-05; 1945-05-05")]
    [InlineData("pt", "em [05/06/24], em [25/04/74], em [julho de 98]", "2024-06-05; 1974-04-25; 1998-07")]
    public void Two_digits_are_a_year_in_the_order_of_the_language(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "le [premier mai 2020], le [1ᵉʳ mai 2020], le [1 er mai 2020], le [quatorze juillet 1789]", "2020-05-01; 2020-05-01; 2020-05-01; 1789-07-14")]
    [InlineData("de", "am [ersten Mai 2020], am [siebten April 2020], am [2.Oktober 1999], [siebenundzwanzigsten Dezember 1999]", "2020-05-01; 2020-04-07; 1999-10-02; 1999-12-27")]
    [InlineData("it", "il [primo maggio 2020], il [1º maggio 2020], il [venticinque aprile 1945]", "2020-05-01; 2020-05-01; 1945-04-25")]
    [InlineData("es", "el [primero de mayo de 2020], el [1.º de mayo de 2020], el [dos de mayo de 1808]", "2020-05-01; 2020-05-01; 1808-05-02")]
    [InlineData("pt", "[primeiro de maio de 2020], [1.º de maio de 2020], [sete de setembro de 1822]", "2020-05-01; 2020-05-01; 1822-09-07")]
    [InlineData("nl", "de [eerste mei 2020], op [vijf mei 1945], de [1e mei 2020]", "2020-05-01; 1945-05-05; 2020-05-01")]
    [InlineData("en", "the [first of May 2020], on the [fourth of July 1776], [1st May 2020]", "2020-05-01; 1776-07-04; 2020-05-01")]
    [InlineData("de", "am späten [Samstagabend], am [Dienstagmorgen], im Jahre [1990]", "-W-6; -W-2; 1990")]
    [InlineData("nl", "op [zaterdagavond], [maandagochtend], om 2010 uur", "-W-6; -W-1")]
    [InlineData("en", "the mid-[1990s], pre-[1990] homes, early-[2000s]", "199X; 1990; 200X")]
    [InlineData("fr", "depuis [mi-2012], la [mi-mars 2020]", "2012; 2020-03")]
    public void Days_in_words_and_joined_dates_are_found(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "le 31 février 2024, le 29 février 2023, le 30 février, le 31/04/2020, samedi 31 juin")]
    [InlineData("en", "February 31, 2024 and 31 April and 29 February 2023 and 02/30/2024")]
    [InlineData("de", "am 31. April 2024, am 30. Februar, am 31.06.2020, am einunddreißigsten Februar")]
    [InlineData("es", "el 31 de febrero de 2024, el 31 de abril, el 29/02/2023")]
    [InlineData("it", "il 31 aprile 2024, il 30 febbraio, il 31/11/2020")]
    [InlineData("nl", "op 30 februari 2024, op 31 april, op 31-11-2020")]
    [InlineData("pt", "em 31 de abril de 2024, em 30 de fevereiro, em 31/06/2020")]
    public void Days_that_no_month_has_are_no_dates(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("en", "2000 people, more than 2010 people, of 2000 people, a 2000 year old tradition, at 2100 UTC")]
    [InlineData("fr", "2000 personnes, plus de 2010 personnes, près de 2000 manifestants, vers 2010 heures")]
    [InlineData("de", "2010 Menschen kamen, rund 2000 Soldaten, um 2010 Uhr")]
    [InlineData("es", "2000 personas, más de 2010 hombres, de 2000 empleos")]
    [InlineData("it", "2000 persone, più di 2010 uomini, circa 2000 abitanti")]
    [InlineData("nl", "2000 mensen, meer dan 2010 inwoners, van 2000 banen")]
    [InlineData("pt", "2000 pessoas, mais de 2010 homens, de 2000 empregos")]
    [InlineData("en", "24/7/365, version 1.2.34, a score of 10-12-14, the 5/10/15 minutes")]
    [InlineData("fr", "06.12.34.56.78, la version 1.2.34, les 5/10/15 minutes, il a été dernier")]
    [InlineData("de", "die Version 3.11.04 und 3. 6.")]
    public void Counts_and_other_numbers_are_no_dates(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("en", "in [2010] people began to leave", "2010")]
    [InlineData("de", "[2012] gewann er, seit [2010] kommen Menschen, [2010] wurde gebaut", "2012; 2010; 2010")]
    [InlineData("fr", "en [2010] personne ne venait, depuis [2000] les trains", "2010; 2000")]
    [InlineData("en", "the [2012] elections, by [2050]", "2012; 2050")]
    public void Years_beside_nouns_stay_years(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }
}

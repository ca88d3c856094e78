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
    [InlineData("fr", "né le [03/09/75] à Lyon, mort le [1/2/03], le [3.4.22], [dimanche 31/12/23], le [samedi 15 mars 24].", "1975-09-03; 2003-02-01; 2022-04-03; 2023-12-31; 2024-03-15")]
    [InlineData("en", "[12/25/97], [Sept. 11, '01], [3 Sept 75], the [summer of '69], [6 June '44], [Tuesday 05/11/19]", "1997-12-25; 2001-09-11; 1975-09-03; 1969-22; 1944-06-06; 2019-05-11")]
    [InlineData("de", "am [3.10.90], [Di., 05.11.19], geboren am [3. 9. 75], im [August '44], [1.1.00]", "1990-10-03; 2019-11-05; 1975-09-03; 1944-08; 2000-01-01")]
    [InlineData("es", "el [martes 05/11/19], en [mayo del 68], el [3.4.22], el [20 de noviembre del 75], [23-02-81]", "2019-11-05; 1968-05; 2022-04-03; 1975-11-20; 1981-02-23")]
    [InlineData("it", "[martedì 05/11/19], il [2.6.46], [domenica 31/12/23], l'[8 settembre '43], il [23-05-92]", "2019-11-05; 1946-06-02; 2023-12-31; 1943-09-08; 1992-05-23")]
    [InlineData("nl", "[12-03-97], [dinsdag 05-11-19], [31/12/23], [zondag 31-12-23], [10 mei '40]", "1997-03-12; 2019-11-05; 2023-12-31; 2023-12-31; 1940-05-10")]
    [InlineData("pt", "[terça-feira, 05/11/19], em [maio de 68], [31-12-23], [domingo, 31/12/23], em [abril de 74]", "2019-11-05; 1968-05; 2023-12-31; 2023-12-31; 1974-04")]
    [InlineData("en", "[03/07/99], on [7/4/76], [Mon 3/4/19], born [12/25/85], on [9/11/01]. Updated [10/12/15].", "1999-03-07; 1976-07-04; 2019-03-04; 1985-12-25; 2001-09-11; 2015-10-12")]
    [InlineData("fr", "le [03/07/99], né le [14/07/89], [lun. 03/04/19], du [1/2/03] au [3/4/05], ([23/06/18])", "1999-07-03; 1989-07-14; 2019-04-03; 2003-02-01; 2005-04-03; 2018-06-23")]
    [InlineData("de", "am [03.07.99], geboren [3.7.99], [Fr, 14.07.89], vom [1.2.20] bis zum [3.4.20], Stand: [05.03.24]", "1999-07-03; 1999-07-03; 1989-07-14; 2020-02-01; 2020-04-03; 2024-03-05")]
    [InlineData("es", "el [03/07/99], [viernes, 14/7/89], hasta el [31-12-99], nacido el [3-7-75]", "1999-07-03; 1989-07-14; 1999-12-31; 1975-07-03")]
    [InlineData("it", "il [03/07/99], [venerdì 14/07/89], fino al [31.12.99], nato il [3/7/75]", "1999-07-03; 1989-07-14; 1999-12-31; 1975-07-03")]
    [InlineData("nl", "op [03-07-99], [vrijdag 14-7-89], tot [31/12/99], geboren op [3-7-75]", "1999-07-03; 1989-07-14; 1999-12-31; 1975-07-03")]
    [InlineData("pt", "em [03/07/99], [sexta-feira, 14/07/89], até [31-12-99], nascido em [3/7/75]", "1999-07-03; 1989-07-14; 1999-12-31; 1975-07-03")]
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
    [InlineData("en", "[May the fourth], [July the 4th, 1776], the [twenty-first of June 2022], the [fifth of November 1605]", "1776-05-04; 1776-07-04; 2022-06-21; 1605-11-05")]
    [InlineData("it", "negli [anni sessanta], lo [scorso 7 novembre 2020], il [prossimo 11 giugno 2021], gli [anni ottanta]", "196X; 2020-11-07; 2021-06-11; 198X")]
    [InlineData("es", "los [años sesenta], el [pasado 7 de noviembre de 2020], los [años ochenta]", "196X; 2020-11-07; 198X")]
    [InlineData("pt", "os [anos sessenta], o [passado 7 de novembro de 2020], os [anos noventa]", "196X; 2020-11-07; 199X")]
    [InlineData("fr", "les [années soixante], les [années quatre-vingt-dix], l'après-[2008]", "196X; 199X; 2008")]
    [InlineData("nl", "de [jaren zestig], de [jaren negentig], post-[2008]", "196X; 199X; 2008")]
    [InlineData("de", "seit den [90-er Jahren], in den [1970-ern], nach-[2008]", "199X; 197X; 2008")]
    [InlineData("fr", "d'ici [samedi], lorsqu'en [février] il neigeait, jusqu'à [samedi], dès [mars], « [samedi] »", "-W-6; --02; -W-6; --03; -W-6")]
    [InlineData("es", "el [1ro de enero de 2020], [1° de enero de 2020], el [treinta y uno de diciembre de 1999]", "2020-01-01; 2020-01-01; 1999-12-31")]
    [InlineData("pt", "[1° de janeiro de 2020], [1.º de janeiro de 2020], [trinta e um de dezembro de 1999]", "2020-01-01; 2020-01-01; 1999-12-31")]
    [InlineData("de", "vom [3.-5. Mai], am [3./4. Mai 2020], [3.–5. Mai 2020]", "2020-05-03/2020-05-05; 2020-05-03/2020-05-04; 2020-05-03/2020-05-05")]
    [InlineData("de", "[Dienstag, den 3. Oktober 2022], den [31. Dezember 1999], [1.Mai 2020], am [03. Okt. 2022]", "2022-10-03; 1999-12-31; 2020-05-01; 2022-10-03")]
    [InlineData("fr", "le [trente et un décembre 1999], le [1 janvier 2020], le [premier avril 2021]", "1999-12-31; 2020-01-01; 2021-04-01")]
    [InlineData("it", "il [trentuno dicembre 1999], l'[undici settembre 2001], il [1° gennaio 2020]", "1999-12-31; 2001-09-11; 2020-01-01")]
    [InlineData("nl", "op [eenendertig december 1999], de [1ste januari 2020], de [2de mei 2020]", "1999-12-31; 2020-01-01; 2020-05-02")]
    [InlineData("en", "[October the third, 2022], [Oct. 3rd, 2022], the [thirty-first of December 1999]", "2022-10-03; 2022-10-03; 1999-12-31")]
    public void Days_in_words_and_joined_dates_are_found(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "[samedi 23/06], [mardi 12], le [mercredi 1er], [jeudi premier mai]", "--06-23; ---12; ---01; --05-01")]
    [InlineData("de", "am [Samstag, 23.06]., [Mi 03.07], am [Freitag, den 12. Mai]", "--06-23; --07-03; --05-12")]
    [InlineData("en", "[Saturday 06/23], [Saturday 23/06], [Tuesday 12], on [Thursday, May the fourth]", "--06-23; --06-23; ---12; --05-04")]
    [InlineData("es", "el [sábado 23/06], el [martes 12], el [jueves, dos de mayo]", "--06-23; ---12; --05-02")]
    [InlineData("it", "[sabato 23/06], [martedì 12], [giovedì primo maggio]", "--06-23; ---12; --05-01")]
    [InlineData("nl", "[zaterdag 23/06], [dinsdag 12], [donderdag vijf mei]", "--06-23; ---12; --05-05")]
    [InlineData("pt", "[sábado, 23/06], [terça-feira 12], [quinta-feira, sete de setembro]", "--06-23; ---12; --09-07")]
    public void A_weekday_makes_numbers_behind_it_its_day(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }

    [Theory]
    [InlineData("fr", "[mardi] 12 soldats, [mardi] 12 mille hommes, [mardi] 12h30, [mardi] 12 h 30, [mardi] 12:30, [mardi] 12/3, [mardi] 23/06/5, [mardi] 23/13, [mardi] 12 15 fois, [mardi] 32 ans")]
    [InlineData("en", "[Tuesday] 12 soldiers, [Tuesday] 12 thousand men, [Tuesday] 12:30, [Tuesday] 12/3, [Tuesday] 12pm")]
    [InlineData("de", "[Dienstag] 12 Soldaten, [Dienstag] 12 tausend Mann, [Dienstag] 12:30, [Dienstag] 12/3, [Dienstag] 12.5.3")]
    [InlineData("es", "[martes] 12 soldados, [martes] 12 mil hombres, [martes] 12h, [martes] 12:30, [martes] 12/3")]
    [InlineData("it", "[martedì] 12 soldati, [martedì] 12 mila uomini, [martedì] 12:30, [martedì] 12/3")]
    [InlineData("nl", "[dinsdag] 12 soldaten, [dinsdag] 12 duizend mannen, [dinsdag] 12:30, [dinsdag] 12/3")]
    [InlineData("pt", "[sábado] 12 soldados, [sábado] 12 mil homens, [sábado] 12h30, [sábado] 12:30, [sábado] 12/3")]
    public void What_a_number_counts_is_no_day_of_a_weekday(string language, string marked) =>
        Assert.Equal(marked, MarkedText.Mark(language, marked));

    [Theory]
    [InlineData("en", "published [2024/11/30] and [2024-11-30]", "2024-11-30; 2024-11-30")]
    [InlineData("fr", "reçu [23/06/18], reçu 03/04/18, reçu 13/25/18, reçu [31/12/18], reçu 32/12/18", "2018-06-23; 2018-12-31")]
    [InlineData("en", "received [06/23/18], received 04/03/18, received 32/13/18, received [12/31/18], received 12/12/18", "2018-06-23; 2018-12-31")]
    [InlineData("nl", "ontvangen [23-06-18], ontvangen 3-4-18", "2018-06-23")]
    [InlineData("de", "geliefert [23.06.18], am [3.10]. und am [30.09]., am 3.13., am 0.10., am 32.10., am 30.02.", "2018-06-23; 2018-10-03; 2018-09-30")]
    [InlineData("de", "am [3. 6. 75], am 3. 6. 22, am 10.12.15 % und 23.06.18-", "1975-06-03")]
    [InlineData("de", "Kanzler 12.10.22, am 2024.11.30", "")]
    public void Three_numbers_are_a_date_where_only_that_can_be_meant(string language, string marked, string ids)
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
    [InlineData("de", "Version 2.10.21 und Abschnitt 3.4.22")]
    [InlineData("en", "about 2015 children, some 1900 homes, over 1950 cases, around 1900 workers")]
    [InlineData("fr", "plus de 1950 cas, quelque 1900 logements, 2050 salariés")]
    [InlineData("es", "más de 1950 casos, unas 1900 viviendas, 2050 alumnos")]
    [InlineData("it", "più di 1950 casi, circa 1900 case, 2050 alunni")]
    [InlineData("nl", "ruim 1950 gevallen, zo'n 1900 slachtoffers")]
    [InlineData("pt", "quase 1950 casos, cerca de 1900 casas, 2050 alunos")]
    [InlineData("en", "a ratio of 10/12/15, scores of 10/12/15, the score was 21-10-05, version 10.12.15, fractions 1/2/3, a 4-5-45 system, ratio 10/12/2015")]
    [InlineData("en", "section 4.5.12, rule 10/12/14, an NPK of 10/10/10, sizes 10/12/14, readings of 12/8/10, a pH of 4/5/06, steps 1/2/10 and 3/4/11, Score: 10/12/15")]
    [InlineData("fr", "un rapport de 10/12/15, les tailles 10/12/14, la version 03.04.22, un ratio de 1/2/10, un engrais 10-10-10, la formule 10/5/20, les notes 10/12/15")]
    [InlineData("de", "ein Verhältnis von 10/12/15, Abschnitt 3.4.12, im Verhältnis 1/2/10, Größen 10/12/14, Dünger 10-10-10, § 3.4.12, Version 10.12.2015")]
    [InlineData("es", "una proporción de 10/12/15, la versión 3.4.22, tallas 10/12/14, un ratio de 1/2/10, el marcador de 6-4-12, un fertilizante 10-10-10")]
    [InlineData("it", "un rapporto di 10/12/15, la versione 3.4.22, taglie 10/12/14, un rapporto 1/2/10, il punteggio di 6-4-12, un concime 10-10-10")]
    [InlineData("nl", "een verhouding van 10/12/15, versie 3.4.22, maten 10/12/14, een ratio van 1/2/10, de stand is 6-4-12, systeem 4-5-45, 4-5-45")]
    [InlineData("pt", "uma proporção de 10/12/15, a versão 3.4.22, tamanhos 10/12/14, uma razão de 1/2/10, o placar de 6-4-12, um fertilizante 10-10-10")]
    [InlineData("en", "room 2012, page 1984, bus 2010, flight 1999")]
    [InlineData("fr", "chambre 2012, page 1984, le vol 1999, la ligne 2010")]
    [InlineData("de", "Zimmer 2012, Seite 1984, Flug 1999")]
    [InlineData("es", "habitación 2012, página 1984, vuelo 1999")]
    [InlineData("it", "camera 2012, pagina 1984, volo 1999")]
    [InlineData("nl", "kamer 2012, pagina 1984, vlucht 1999")]
    [InlineData("pt", "quarto 2012, página 1984, voo 1999")]
    [InlineData("en", "1984 voters, 2012 seats, 2024 new jobs, 2000 additional troops, 1917 other people")]
    [InlineData("fr", "1984 électeurs, 2012 voix, 2000 nouveaux logements, 2020 jeunes élèves")]
    [InlineData("de", "1984 Wähler, 2012 Stimmen, 2020 Fälle, 1900 neue Wohnungen, 2000 zusätzliche Soldaten")]
    [InlineData("es", "1984 votantes, 2012 votos, 2000 nuevos empleos, 1900 plazas")]
    [InlineData("it", "1984 elettori, 2012 voti, 1900 nuove case, 2000 nuovi posti di lavoro")]
    [InlineData("nl", "1984 kiezers, 2012 stemmen, 1900 nieuwe woningen, 2000 extra militairen")]
    [InlineData("pt", "1984 eleitores, 2012 votos, 2000 novos empregos, 1900 vagas")]
    public void Counts_and_other_numbers_are_no_dates(string language, string text) =>
        Assert.Equal(text, MarkedText.Mark(language, text));

    [Theory]
    [InlineData("en", "in [2010] people began to leave", "2010")]
    [InlineData("de", "[2012] gewann er, seit [2010] kommen Menschen, [2010] wurde gebaut", "2012; 2010; 2010")]
    [InlineData("fr", "en [2010] personne ne venait, depuis [2000] les trains", "2010; 2000")]
    [InlineData("en", "the [2012] elections, by [2050]", "2012; 2050")]
    [InlineData("de", "im Jahr [2012] neue Wohnungen, [1999] kamen Soldaten", "2012; 1999")]
    [InlineData("nl", "in [2010] nieuwe woningen, [1999] kwamen mensen", "2010; 1999")]
    public void Years_beside_nouns_stay_years(string language, string marked, string ids)
    {
        Assert.Equal(marked, MarkedText.Mark(language, marked));
        Assert.Equal(ids, MarkedText.Ids(language, marked));
    }
}

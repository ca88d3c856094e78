using ArticleGen.Understanding.Entities.Description;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Tests.Entities.Names;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Description;

public sealed class RoleFinderTests
{
    [Theory]
    [InlineData("en", "\"We act,\" said transport secretary [[P:Anna Weber]].", "transport secretary")]
    [InlineData("en", "Chief negotiator [[P:Tom Vahl]] left.", "Chief negotiator")]
    [InlineData("en", "The EU chief negotiator, [[P:Tom Vahl]], left.", "EU chief negotiator")]
    [InlineData("en", "[[P:Anna Weber]], the shadow transport secretary, resigned.", "shadow transport secretary")]
    [InlineData("en", "[[P:Orth]] met transport secretary [[P:Anna Weber]].", "transport secretary")]
    [InlineData("en", "The institute's director, [[P:Anna Weber]], flew home.", "director")]
    [InlineData("en", "The company’s chief executive [[P:Tom Vahl]] left.", "chief executive")]
    [InlineData("en", "The club's former head coach, [[P:Tom Vahl]], left.", "former head coach")]
    [InlineData("en", "[[P:Orth]] met secretary [[P:Anna Weber]].", "secretary")]
    [InlineData("fr", "La secrétaire générale adjointe de l'ONU, [[P:Nadia Rochefort]], a parlé.", "secrétaire générale adjointe de l'ONU")]
    [InlineData("fr", "Le négociateur en chef [[P:Paul Serin]] dort.", "négociateur en chef")]
    [InlineData("fr", "Le ministre de l'Agriculture [[P:Paul Serin]] dort.", "ministre de l'Agriculture")]
    [InlineData("de", "Der stellvertretende Bürgermeister [[P:Uwe Brandt]] sprach.", "stellvertretende Bürgermeister")]
    [InlineData("de", "Verkehrsminister [[P:Uwe Brandt]] sprach.", "Verkehrsminister")]
    [InlineData("de", "Die [[O:SPD]]-Politikerin [[P:Karin Holt]] sprach.", "SPD-Politikerin")]
    [InlineData("nl", "Partijleider [[P:Hendrik Vos]] sprak.", "Partijleider")]
    [InlineData("es", "La ministra de Hacienda, [[P:Lucía Ferrer]], habló.", "ministra de Hacienda")]
    [InlineData("it", "Il ministro della Difesa [[P:Paolo Bertini]] parla.", "ministro della Difesa")]
    [InlineData("pt", "O ministro das Finanças, [[P:João Seabra]], falou.", "ministro das Finanças")]
    [InlineData("fr", "La vice-ministre des Finances [[P:Nadia Rochefort]] a parlé.", "vice-ministre des Finances")]
    [InlineData("es", "El exsecretario de Transporte [[P:Marcos Olivares]] habló.", "exsecretario de Transporte")]
    [InlineData("it", "La viceministra delle Finanze, [[P:Nadia Pelli]], parla.", "viceministra delle Finanze")]
    [InlineData("pt", "O vice-diretor do museu, [[P:João Seabra]], falou.", "vice-diretor do museu")]
    [InlineData("en", "The co-president of the club, [[P:Tom Vahl]], left.", "co-president of the club")]
    public void A_role_before_a_name_is_whole(string language, string text, string role) => Assert.Equal(role, RoleOfLast(language, text));

    [Theory]
    [InlineData("en", "[[P:Lena Orth]], a spokeswoman for the harbour police, said so.", "spokeswoman for the harbour police")]
    [InlineData("en", "[[P:Lena Orth]], head of the water board, said so.", "head of the water board")]
    [InlineData("en", "[[P:Tom Vahl]], the chief negotiator of the Harbour Workers' Union.", "chief negotiator of the Harbour Workers' Union")]
    [InlineData("en", "[[P:Tom Vahl]], director of the Food & Drink Board, said so.", "director of the Food & Drink Board")]
    [InlineData("en", "[[P:Tom Vahl]], head of the water board — and a pilot — left.", "head of the water board")]
    [InlineData("fr", "[[P:Nadia Rochefort]], directrice de l'Institut nordique de l'eau (INE), a parlé.", "directrice de l'Institut nordique de l'eau")]
    [InlineData("fr", "[[P:Nadia Rochefort]], présidente du conseil régional (PS), a parlé.", "présidente du conseil régional")]
    [InlineData("de", "[[P:Karin Holt]], Sprecherin der Hamburger Polizei (HH), sprach.", "Sprecherin der Hamburger Polizei")]
    [InlineData("en", "[[P:Tom Vahl]], chief executive of [[O:Norwell]], who left.", "chief executive of Norwell")]
    [InlineData("fr", "[[P:Nadia Rochefort]], porte-parole de la police, a parlé.", "porte-parole de la police")]
    [InlineData("de", "[[P:Karin Holt]], Sprecherin der Polizei, sprach.", "Sprecherin der Polizei")]
    [InlineData("en", "[[P:Tom Vahl]], ex-minister of Norland, left.", "ex-minister of Norland")]
    [InlineData("en", "[[P:Anna Weber]], a co-director of the museum, left.", "co-director of the museum")]
    [InlineData("fr", "[[P:Nadia Rochefort]], sous-directrice de la police, a parlé.", "sous-directrice de la police")]
    [InlineData("fr", "[[P:Nadia Rochefort]], vice-ministre des Finances, a parlé.", "vice-ministre des Finances")]
    [InlineData("fr", "[[P:Paul Serin]], l'ex-maire de Rade, dort.", "ex-maire de Rade")]
    [InlineData("es", "[[P:Lucía Ferrer]], viceministra de Hacienda, habló.", "viceministra de Hacienda")]
    [InlineData("es", "[[P:Lucía Ferrer]], ex-alcaldesa de Rada, habló.", "ex-alcaldesa de Rada")]
    [InlineData("it", "[[P:Nadia Pelli]], viceministra delle Finanze, parla.", "viceministra delle Finanze")]
    [InlineData("it", "[[P:Paolo Bertini]], ex-sindaco di Rada, parla.", "ex-sindaco di Rada")]
    [InlineData("pt", "[[P:João Seabra]], vice-ministro das Finanças, falou.", "vice-ministro das Finanças")]
    [InlineData("pt", "[[P:Rita Seabra]], subdiretora do museu, falou.", "subdiretora do museu")]
    public void A_role_behind_a_name_is_whole(string language, string text, string role)
    {
        NameContext context = MarkedNames.Read(language, text, out NameSpans names);
        Assert.Equal(role, new RoleFinder(context.Written, context.Offices).Find(names.ToOccurrences(context.Written)[0])?.Text);
    }

    [Theory]
    [InlineData("en", "The minister left. [[P:Anna Weber]] stayed.")]
    [InlineData("fr", "Le ministre dort, puis [[P:Anna Weber]] parle.")]
    public void An_office_of_somebody_else_is_no_role(string language, string text) => Assert.Null(RoleOfLast(language, text));

    private static string? RoleOfLast(string language, string text)
    {
        NameContext context = MarkedNames.Read(language, text, out NameSpans names);
        return new RoleFinder(context.Written, context.Offices).Find(names.ToOccurrences(context.Written)[^1])?.Text;
    }
}

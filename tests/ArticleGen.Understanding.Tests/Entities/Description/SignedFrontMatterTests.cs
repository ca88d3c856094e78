using System;
using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Description;

/// <summary>A line that says who wrote an article, and when, fills what the front matter does not say.</summary>
public sealed class SignedFrontMatterTests
{
    [Theory]
    [InlineData("fr", "Par Maëlle Tanguy | 5 mars 2024", "Maëlle Tanguy", "2024-03-05")]
    [InlineData("fr", "Par Maëlle Tanguy et Yann Corre", "Maëlle Tanguy; Yann Corre", null)]
    [InlineData("fr", "Texte : Maëlle Tanguy, à Brest", "Maëlle Tanguy", null)]
    [InlineData("fr", "Par Charles de Kerven, envoyé spécial", "Charles de Kerven", null)]
    [InlineData("fr", "Par Maëlle Tanguy avec AFP", "Maëlle Tanguy", null)]
    [InlineData("en", "By Ellen Marsh | 5 March 2024", "Ellen Marsh", "2024-03-05")]
    [InlineData("en", "By Ellen Marsh and Ian Weir", "Ellen Marsh; Ian Weir", null)]
    [InlineData("en", "By Ellen Marsh, Ian Weir and Ann Lee", "Ellen Marsh; Ian Weir; Ann Lee", null)]
    [InlineData("en", "Reported by Ian Weir", "Ian Weir", null)]
    [InlineData("en", "By Ellen Marsh, Staff Writer (5 March 2024)", "Ellen Marsh", "2024-03-05")]
    [InlineData("de", "Von Anna Weber | 5. März 2024", "Anna Weber", "2024-03-05")]
    [InlineData("de", "Von Anna Weber und Jan Petersen", "Anna Weber; Jan Petersen", null)]
    [InlineData("es", "Por Lucía Ferrer | 5 de marzo de 2024", "Lucía Ferrer", "2024-03-05")]
    [InlineData("es", "Por Lucía Ferrer y Marcos Prado", "Lucía Ferrer; Marcos Prado", null)]
    [InlineData("it", "Di Chiara Bellini e Marco Oliva", "Chiara Bellini; Marco Oliva", null)]
    [InlineData("nl", "Door Femke de Wit en Jan Bakker", "Femke de Wit; Jan Bakker", null)]
    [InlineData("pt", "Por Inês Carvalho e João Seabra", "Inês Carvalho; João Seabra", null)]
    [InlineData("fr", "Par notre correspondante Anne Dubois", "Anne Dubois", null)]
    [InlineData("it", "Di Chiara Bellini | 5 marzo 2024", "Chiara Bellini", "2024-03-05")]
    [InlineData("nl", "Door Femke de Wit | 5 maart 2024", "Femke de Wit", "2024-03-05")]
    [InlineData("pt", "Por Inês Carvalho | 5 de março de 2024", "Inês Carvalho", "2024-03-05")]
    public void A_byline_names_the_authors_and_the_day(string language, string line, string authors, string? day)
    {
        FrontMatter frontMatter = FrontMatterOf(language, line, "");
        Assert.Equal(authors, string.Join("; ", frontMatter.Authors));
        Assert.Equal(day, frontMatter.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("en", "March 5, 2024", "2024-03-05")]
    [InlineData("en", "Tuesday, March 5, 2024", "2024-03-05")]
    [InlineData("fr", "Mardi 5 mars 2024", "2024-03-05")]
    [InlineData("de", "Hamburg, 5. März 2024", "2024-03-05")]
    public void A_dateline_names_the_day(string language, string line, string day)
    {
        FrontMatter frontMatter = FrontMatterOf(language, line, "");
        Assert.Empty(frontMatter.Authors);
        Assert.Equal(day, frontMatter.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("en", "Translated by Ellen Marsh")]
    [InlineData("fr", "Traduit par Maëlle Tanguy")]
    [InlineData("de", "Übersetzt von Anna Weber")]
    public void Who_only_helped_is_no_author(string language, string line) => Assert.Empty(FrontMatterOf(language, line, "").Authors);

    [Theory]
    [InlineData("author: Ann Lee\ndate: 2023-01-02\n", "Ann Lee")]
    [InlineData("authors: [Ann Lee, Bo Lind]\ndate: 2023-01-02\n", "Ann Lee; Bo Lind")]
    public void The_front_matter_goes_first(string head, string authors)
    {
        FrontMatter frontMatter = FrontMatterOf("en", "By Ellen Marsh | 5 March 2024", head);
        Assert.Equal(authors, string.Join("; ", frontMatter.Authors.Length > 0 ? frontMatter.Authors.ToArray() : [frontMatter.Byline!]));
        Assert.Equal(new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero), frontMatter.Published);
    }

    private static FrontMatter FrontMatterOf(string language, string line, string head)
    {
        (string headline, string lead) = language switch
        {
            "fr" => ("Le port rouvre", "Le port de Saint-Brec a rouvert lundi matin, trois semaines après le passage de la tempête."),
            "de" => ("Der Hafen öffnet", "Der Hafen hat am Montag nach dem Sturm wieder geöffnet, und die Fischer sind froh."),
            "es" => ("El puerto abre", "El puerto ha vuelto a abrir el lunes después de la tormenta, y los pescadores ya están en el mar."),
            "it" => ("Il porto riapre", "Il porto ha riaperto lunedì dopo la tempesta, e i pescatori sono già in mare anche di notte."),
            "nl" => ("Haven open", "De haven is maandag na de storm weer opengegaan en de vissers zijn niet meer aan wal gebleven."),
            "pt" => ("O porto reabre", "O porto reabriu na segunda-feira depois da tempestade, e os pescadores já não estão em terra."),
            _ => ("Harbour reopens", "The harbour at Stonehaven Point reopened on Monday, three weeks after the storm hit the coast."),
        };
        string text = $"---\nlanguage: {language}\n{head}---\n{headline}\n\n{line}\n\n{lead}\n\n{lead}\n";
        return ArticleUnderstanding.Understand(text, UnderstandingOptions.Default, TestContext.Current.CancellationToken).Article.FrontMatter;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>The sample is what people see first: it is run, and what it prints is right.</summary>
public sealed class SampleTests(SampleOutput sample) : IClassFixture<SampleOutput>
{
    [Fact]
    public void A_file_gets_no_colour_codes() => Assert.DoesNotContain("\u001B", sample.Text, StringComparison.Ordinal);

    [Fact]
    public void Every_article_is_printed() => Assert.Equal(6, Articles().Count);

    [Theory]
    [InlineData("glacier-lake", "Caption", "The drained lake above Blatten, Switzerland, on August 22, 2026")]
    [InlineData("glacier-lake", "Source", "Source: https://example.org/science/blatten-lake")]
    [InlineData("glacier-lake", "Boilerplate", "Comment (3)")]
    [InlineData("Dockers in Rotterdam", "Byline", "By Tom Aldridge")]
    [InlineData("Dockers in Rotterdam", "Related", "Related: How a paper ship became the symbol of the strike")]
    [InlineData("Le verger de Solange", "Caption", "Solange Peyrot dans son verger de Die, le 30 septembre 2026.")]
    [InlineData("Le verger de Solange", "Boilerplate", "Abonnez-vous à notre lettre du samedi")]
    [InlineData("Night trains", "Subheading", "Three lines this year")]
    [InlineData("Night trains", "ListItem", "Lorient – Milan, if the tracks are ready")]
    [InlineData("tramway-de-lorient", "Caption", "La ministre Maëlle Kerdoncuff et le maire Yves Tanguy sur les quais de Lorient (Morbihan), le 14 mars 2026")]
    [InlineData("tramway-de-lorient", "Related", "Lorient : le marché de Merville rouvrira-t-il avant l'été ?")]
    public void Paragraphs_have_their_kinds(string article, string kind, string text) => Assert.Contains((kind, text), Article(article));

    [Theory]
    [InlineData("glacier-lake", "Dates", "next May = 2027-05")]
    [InlineData("glacier-lake", "Dates", "August 21 = 2026-08-21")]
    [InlineData("glacier-lake", "Amounts", "6.2 million Swiss francs = 6,200,000 CHF")]
    [InlineData("glacier-lake", "Amounts", "9 million francs = 9,000,000 CHF")]
    [InlineData("Dockers in Rotterdam", "Dates", "June 3 = 2026-06-03")]
    [InlineData("Dockers in Rotterdam", "Amounts", "$870 million = 870,000,000 USD")]
    [InlineData("Le verger de Solange", "Dates", "28 septembre = 2026-09-28")]
    [InlineData("Le verger de Solange", "Dates", "février = --02")]
    [InlineData("Le verger de Solange", "Amounts", "15 000 euros = 15,000 EUR")]
    [InlineData("Night trains", "Dates", "Friday = 2026-07-10")]
    [InlineData("Night trains", "Amounts", "€18 million = 18,000,000 EUR")]
    [InlineData("À Arles", "Dates", "vendredi = 2026-05-22")]
    [InlineData("À Arles", "Amounts", "2,4 milliards d'euros = 2,400,000,000 EUR")]
    [InlineData("tramway-de-lorient", "Dates", "septembre 2027 = 2027-09")]
    [InlineData("tramway-de-lorient", "Places", "rue de Belgique")]
    [InlineData("tramway-de-lorient", "People", "Maëlle Kerdoncuff (ministre des Transports)")]
    [InlineData("Night trains", "People", "Clara Weiss (founder of Nightline Rail)")]
    [InlineData("glacier-lake", "Organizations", "Alpine Hazards Centre")]
    [InlineData("glacier-lake", "People", "Ingrid Halvorsen (director)")]
    public void Values_and_people_are_right(string article, string heading, string value) =>
        Assert.Contains(value, Article(article).Single(row => row.Label == heading).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("glacier-lake", "Places", "Centre")]
    [InlineData("Le verger de Solange", "Dates", "samedi")]
    [InlineData("Le verger de Solange", "Dates", "2027")]
    [InlineData("Le verger de Solange", "Places", "Olivier")]
    public void What_is_none_is_not_printed(string article, string heading, string value) =>
        Assert.DoesNotContain(value, Article(article).Single(row => row.Label == heading).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("glacier-lake", "Ingrid Halvorsen: “I have written forty reports”")]
    [InlineData("glacier-lake", "Ruth Bellwald: “Mine has a phone charger in it.”")]
    [InlineData("Dockers in Rotterdam", "Joost van der Meer: “We did not win everything, but nobody will be replaced by a crane without a contract in his hand”")]
    [InlineData("Dockers in Rotterdam", "Joost van der Meer: “They sent us a leaflet”")]
    [InlineData("Dockers in Rotterdam", "Joost van der Meer: “A leaflet, after forty years.”")]
    [InlineData("Le verger de Solange", "Karim Belhadj: “Mme Peyrot a fait seule le travail d'un laboratoire”")]
    [InlineData("Night trains", "Clara Weiss: “We are asking politely”")]
    [InlineData("À Arles", "Trần Thu Hà: “Nos rizières meurent en silence, une marée après l'autre”")]
    [InlineData("tramway-de-lorient", "Yves Tanguy: “Eh bien, les petites villes avancent.”")]
    [InlineData("tramway-de-lorient", "Agence bretonne des mobilités: “pérennes”")]
    public void Quotations_have_their_speakers(string article, string said) => Assert.Contains(said, Article(article).Select(static row => row.Text));

    [Fact]
    public void A_person_of_several_articles_is_one() =>
        Assert.Contains("Ingrid Halvorsen appears in 3 articles, first in “À Arles, douze pays signent le pacte des deltas”.", string.Join(' ', sample.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private List<(string Label, string Text)> Article(string title) => Articles().Single(article => article.Title.StartsWith(title, StringComparison.Ordinal)).Rows;

    /// <summary>The articles by title, and their rows: a label in the first columns, and the text beside it that may go on below.</summary>
    private List<(string Title, List<(string Label, string Text)> Rows)> Articles()
    {
        const int LabelWidth = 16;
        List<(string Title, List<(string Label, string Text)> Rows)> articles = [];
        foreach (string line in sample.Text.Split('\n').Select(static line => line.TrimEnd()).TakeWhile(static line => !line.StartsWith('╭')))
        {
            if (line.StartsWith('─'))
                articles.Add((line.Trim('─', ' '), []));
            else if (articles.Count > 0 && line.Length > LabelWidth && line[LabelWidth - 1] == ' ' && articles[^1].Rows is { } rows)
                AddLine(rows, line[..LabelWidth].Trim(), line[LabelWidth..].Trim());
        }

        return articles;
    }

    private static void AddLine(List<(string Label, string Text)> rows, string label, string text)
    {
        if (label.Length > 0)
            rows.Add((label, text));
        else if (rows.Count > 0)
            rows[^1] = (rows[^1].Label, rows[^1].Text + " " + text);
    }
}

using System.Linq;
using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Confidence;

public sealed class ConfidenceTests
{
    public static TheoryData<string> Languages() => [.. Lexicon.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_name_is_the_surer_the_likelier_the_model_holds_it(string language)
    {
        double[] confidences = [.. new[] { 0.1f, 0.4f, 0.7f, 0.9f, 0.99f }.Select(probability => NameCalibration.ConfidenceOf(language, new(EntityKind.Person, probability, true, false, false, 0.8f, 20)))];
        Assert.Equal(confidences.Order(), confidences);
        Assert.True(confidences[^1] - confidences[0] > 0.3);
        Assert.All(confidences, static confidence => Assert.InRange(confidence, 0, 1));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_name_is_less_sure_in_an_article_whose_names_are_all_unsure(string language) =>
        Assert.True(InArticle(language, typical: 0.4f, names: 20) < InArticle(language, typical: 0.9f, names: 20));

    [Theory]
    [InlineData("fr", "Elle a payé 12 euros le 3 mai 2024, soit 4 % de plus pour 3 kilos.")]
    [InlineData("en", "She paid 12 euros on 3 May 2024, 4% more for 3 kilos.")]
    [InlineData("de", "Sie zahlte am 3. Mai 2024 12 Euro, 4 Prozent mehr für 3 Kilo.")]
    [InlineData("es", "Pagó 12 euros el 3 de mayo de 2024, un 4 % más por 3 kilos.")]
    [InlineData("it", "Ha pagato 12 euro il 3 maggio 2024, il 4% in più per 3 chili.")]
    [InlineData("nl", "Ze betaalde 12 euro op 3 mei 2024, 4 procent meer voor 3 kilo.")]
    [InlineData("pt", "Pagou 12 euros em 3 de maio de 2024, 4% a mais por 3 quilos.")]
    public void A_value_is_as_sure_as_values_of_its_kind_are_right(string language, string text) =>
        Assert.Equal(
            [(EntityKind.Date, 0.97), (EntityKind.Money, 0.97), (EntityKind.Percent, 0.99), (EntityKind.Quantity, 0.96)],
            ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article.Entities.Select(static entity => (entity.Kind, entity.Confidence)).Order());

    [Theory]
    [InlineData("fr", "Le maire de Lyon, Marc Delorme, a reçu mardi la ministre Anne Roux. Marc Delorme a souri.", "Marc Delorme")]
    [InlineData("de", "Der Bürgermeister von Bremen, Frank Osswald, empfing am Dienstag die Ministerin. Frank Osswald lächelte.", "Frank Osswald")]
    [InlineData("es", "El alcalde de Sevilla, Manuel Ortega, recibió el martes a la ministra. Manuel Ortega sonrió.", "Manuel Ortega")]
    public void Mentions_and_entities_have_a_confidence_and_an_entity_that_of_its_surest_mention(string language, string text, string name)
    {
        ArticleInfo article = ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
        EntityInfo person = Assert.Single(article.Entities, entity => entity.Kind == EntityKind.Person && entity.Name == name);
        Assert.InRange(person.Confidence, 0.8, 0.995);
        Assert.Equal(person.Mentions.Max(static mention => mention.Confidence), person.Confidence);
        Assert.All(article.Entities.SelectMany(static entity => entity.Mentions), static mention => Assert.InRange(mention.Confidence, 0.01, 0.99));
    }

    [Fact]
    public void What_an_author_declares_is_certain()
    {
        ArticleInfo article = ArticleUnderstanding.Understand("---\nentities:\n  - {name: Vorlan Ossaye, kind: person}\n---\nVorlan Ossaye came to Oslo.", new() { Language = "en", Format = ArticleFormat.Markdown }, TestContext.Current.CancellationToken).Article;
        EntityInfo declared = Assert.Single(article.Entities, static entity => entity.IsDeclared);
        Assert.Equal(1, declared.Confidence);
        Assert.All(declared.Mentions, static mention => Assert.Equal(1, mention.Confidence));
        Assert.All(article.Entities.Where(static entity => !entity.IsDeclared), static entity => Assert.InRange(entity.Confidence, 0.01, 0.99));
    }

    private static double InArticle(string language, float typical, int names) =>
        NameCalibration.ConfidenceOf(language, new(EntityKind.Organization, 0.7f, true, false, false, typical, names));
}

using System.Linq;
using ArticleGen.Understanding.Entities.Confidence;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Confidence;

public sealed class ConfidenceTests
{
    [Fact]
    public void A_name_is_the_surer_the_likelier_the_model_holds_it()
    {
        double[] confidences = [.. new[] { 0.1f, 0.4f, 0.7f, 0.9f, 0.99f }.Select(static probability => NameCalibration.ConfidenceOf(new(EntityKind.Person, probability, true, false, false)))];
        Assert.Equal(confidences.Order(), confidences);
        Assert.True(confidences[^1] - confidences[0] > 0.3);
        Assert.All(confidences, static confidence => Assert.InRange(confidence, 0, 1));
    }

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
}

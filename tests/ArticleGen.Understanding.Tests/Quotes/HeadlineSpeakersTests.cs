using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class HeadlineSpeakersTests
{
    private const string Headline = "Lisbonne : pour Ana Lima, le port est « un port d'avenir »";

    [Fact]
    public void What_an_office_says_is_said_by_whom_the_headline_names_for_the_same_words() =>
        Assert.Equal(["Ana Lima", "Ana Lima"], SpeakersOf("La ministre de la Pêche a déclaré dimanche que « le port est un port d'avenir ». La salle a ri."));

    [Fact]
    public void What_the_headline_does_not_say_stays_with_the_office() =>
        Assert.Equal(["Ana Lima", "-"], SpeakersOf("La ministre de la Pêche a déclaré dimanche que « tout reste encore à faire ici ». La salle a ri."));

    private static string[] SpeakersOf(string body)
    {
        ArticleInfo article = ArticleUnderstanding.Understand(Headline + "\n\n" + body, new() { Language = "fr" }, TestContext.Current.CancellationToken).Article;
        return [.. article.Quotes.Select(quote => quote.Speaker < 0 ? "-" : article.Entities[quote.Speaker].Name)];
    }
}

using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

/// <summary>Dashes that let people speak, without quotation marks.</summary>
public sealed class DialogueTests
{
    [Theory]
    [InlineData("fr", "Le maire Paul Serin a reçu Anna Rivet.\n\n— Vous partez déjà ? demanda Paul Serin.\n\n— Oui, répondit Anna Rivet. Il le faut.", "Vous partez déjà ?|Oui|Il le faut.", "Paul Serin|Anna Rivet|Anna Rivet")]
    [InlineData("fr", "La patronne, Jeanne Morel, attendait au port.\n\n– Le bateau ne viendra plus, dit Jeanne Morel, il est trop tard.", "Le bateau ne viendra plus|il est trop tard.", "Jeanne Morel|Jeanne Morel")]
    [InlineData("es", "La alcaldesa, Ana Lobo, recibió a Juan Prieto.\n\n—¿Se va usted ya? —preguntó Ana Lobo—. Quédese.\n\n—No puedo —dijo Juan Prieto.", "¿Se va usted ya?|Quédese.|No puedo", "Ana Lobo|Ana Lobo|Juan Prieto")]
    [InlineData("pt", "O prefeito João Seabra recebeu Marta Leal.\n\n— Já vai? — perguntou João Seabra.\n\n— Preciso ir — disse Marta Leal. — É tarde.", "Já vai?|Preciso ir|É tarde.", "João Seabra|Marta Leal|Marta Leal")]
    [InlineData("fr", "Le maire Paul Serin a reçu Anna Rivet.\n\n— Jamais ! s’exclama Anna Rivet, infirmière. Venez.", "Jamais !|Venez.", "Anna Rivet|Anna Rivet")]
    [InlineData("es", "La alcaldesa, Ana Lobo, recibió a Juan Prieto.\n\n—Ven —le dijo Ana Lobo—. Vamos.", "Ven|Vamos.", "Ana Lobo|Ana Lobo")]
    [InlineData("it", "Il sindaco Marco Oliva ha ricevuto Anna Riva.\n\n— Non parto, rispose Anna Riva.", "Non parto", "Anna Riva")]
    public void A_dash_lets_somebody_speak_where_a_clause_tells_who(string language, string text, string spoken, string speakers)
    {
        ArticleInfo article = Understand(language, text);
        Assert.All(article.Quotes, static quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
        Assert.Equal(spoken, string.Join('|', article.Quotes.Select(quote => quote.Span.Of(article.Text).ToString())));
        Assert.Equal(speakers, string.Join('|', article.Quotes.Select(quote => quote.Speaker is { } speaker ? article.Entities[speaker].Name : "nobody")));
    }

    [Theory]
    [InlineData("fr", "Il faut acheter trois choses pour la fête du village.\n\n— Du pain de seigle et du beurre salé\n\n— Des pommes, ajoute un peu de sucre\n\n— Du cidre")]
    [InlineData("fr", "Le maire Paul Serin annonce deux mesures :\n\n— baisser la taxe, a précisé Paul Serin ;\n\n— ouvrir deux crèches.")]
    [InlineData("es", "Hay que comprar tres cosas para la fiesta del pueblo.\n\n— Pan de centeno\n\n— Manzanas y peras\n\n— Sidra")]
    [InlineData("pt", "É preciso comprar três coisas para a festa.\n\n— Pão de centeio\n\n— Maçãs\n\n— Sidra")]
    [InlineData("en", "The harbour closed at noon — the mayor said so — and opened at two.")]
    [InlineData("de", "Der Hafen schließt am Mittag.\n\n— Anna Weber, Hafenmeisterin")]
    public void Lists_signatures_and_insertions_are_no_dialogue(string language, string text) =>
        Assert.Empty(Understand(language, text).Quotes);

    [Fact]
    public void What_stands_in_marks_inside_a_turn_is_a_level_deeper()
    {
        ArticleInfo article = Understand("fr", "Paul Serin est venu.\n\n— J'ai lu « Le Port » hier, dit Paul Serin.");
        Assert.Equal(["J'ai lu « Le Port » hier", "Le Port"], article.Quotes.Select(quote => quote.Span.Of(article.Text).ToString()));
    }

    private static ArticleInfo Understand(string language, string text) =>
        ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
}

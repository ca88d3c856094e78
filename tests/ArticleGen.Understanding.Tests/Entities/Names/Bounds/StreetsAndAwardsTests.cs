using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class StreetsAndAwardsTests
{
    [Theory]
    [InlineData("fr", "Les riverains de la rue de [[L:Belgique]] protestent.", "Les riverains de la [[L:rue de Belgique]] protestent.")]
    [InlineData("fr", "Il habite 12, rue d’[[L:Italie]].", "Il habite 12, [[L:rue d’Italie]].")]
    [InlineData("fr", "Le feu du boulevard de [[L:Strasbourg]] est éteint.", "Le feu du [[L:boulevard de Strasbourg]] est éteint.")]
    [InlineData("es", "El incendio de la calle de [[L:Portugal]] sigue.", "El incendio de la [[L:calle de Portugal]] sigue.")]
    [InlineData("es", "Un corte en la avenida [[L:Francia]].", "Un corte en la [[L:avenida Francia]].")]
    [InlineData("es", "Vive en la plaza [[L:Italia]].", "Vive en la [[L:plaza Italia]].")]
    [InlineData("it", "Il negozio di via [[L:Roma]] chiude.", "Il negozio di [[L:via Roma]] chiude.")]
    [InlineData("it", "La protesta in piazza [[L:Venezia]] continua.", "La protesta in [[L:piazza Venezia]] continua.")]
    [InlineData("it", "Il traffico nel viale di [[L:Francia]] rallenta.", "Il traffico nel [[L:viale di Francia]] rallenta.")]
    [InlineData("pt", "Um prédio na rua de [[L:Angola]] ardeu.", "Um prédio na [[L:rua de Angola]] ardeu.")]
    [InlineData("pt", "As obras da avenida [[L:Brasil]] pararam.", "As obras da [[L:avenida Brasil]] pararam.")]
    public void A_street_called_after_a_place_is_no_town_or_country(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new StreetsAndAwards(), language, before));

    [Theory]
    [InlineData("fr", "Il a reçu la médaille [[L:Olivier-de-Serres]].", "Il a reçu la [[W:médaille Olivier-de-Serres]].")]
    [InlineData("fr", "Le prix [[P:Jean-Vilar]] lui revient.", "Le [[W:prix Jean-Vilar]] lui revient.")]
    [InlineData("es", "Ganó el premio [[P:Rosa Chacel]] ayer.", "Ganó el [[W:premio Rosa Chacel]] ayer.")]
    [InlineData("it", "Ha vinto il premio [[P:Dino Ferrari]] ieri.", "Ha vinto il [[W:premio Dino Ferrari]] ieri.")]
    [InlineData("pt", "Recebeu a medalha [[L:Santos Dumont]] ontem.", "Recebeu a [[W:medalha Santos Dumont]] ontem.")]
    public void An_award_called_after_somebody_is_not_he(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new StreetsAndAwards(), language, before));

    [Theory]
    [InlineData("fr", "Dans une rue de [[L:Bruxelles]], il neige.")]
    [InlineData("fr", "Les rues de [[L:Paris]] sont vides.")]
    [InlineData("fr", "Le prix de [[L:Paris]] est connu.")]
    [InlineData("es", "En una calle de [[L:Madrid]] nevaba.")]
    [InlineData("it", "La via di [[L:Roma]] era chiusa.")]
    [InlineData("it", "Nel corso della [[L:Spagna]] tutto cambia.")]
    [InlineData("pt", "Numa rua de [[L:Lisboa]] chovia.")]
    [InlineData("en", "The street of [[L:Berlin]] was empty.")]
    public void A_street_in_a_town_leaves_the_town(string language, string text) =>
        Assert.Equal(text, MarkedNames.Revise(new StreetsAndAwards(), language, text));
}

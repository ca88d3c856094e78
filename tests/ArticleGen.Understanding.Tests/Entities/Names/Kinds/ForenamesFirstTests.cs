using ArticleGen.Understanding.Entities.Names.Kinds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Kinds;

public sealed class ForenamesFirstTests
{
    [Theory]
    [InlineData("es", "[[P:Ana Paz]] y [[L:Santiago Burgos]] abrieron.", "[[P:Ana Paz]] y [[P:Santiago Burgos]] abrieron.")]
    [InlineData("es", "Ayer habló [[O:Mercedes León]].", "Ayer habló [[P:Mercedes León]].")]
    [InlineData("fr", "Hier [[L:Florence Vienne]] a gagné.", "Hier [[P:Florence Vienne]] a gagné.")]
    [InlineData("de", "Gestern sprach [[L:Helmut Hamburg]].", "Gestern sprach [[P:Helmut Hamburg]].")]
    [InlineData("en", "Then [[O:Henry Dallas]] scored.", "Then [[P:Henry Dallas]] scored.")]
    public void A_forename_and_a_town_are_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ForenamesFirst(), language, before));

    [Theory]
    [InlineData("es", "Juegan en el estadio [[L:Santiago Burgos]].", "Juegan en el estadio [[L:Santiago Burgos]].")]
    [InlineData("es", "Viven en [[L:Santiago Burgos]].", "Viven en [[L:Santiago Burgos]].")]
    [InlineData("en", "Then [[L:Victoria Park]] closed.", "Then [[L:Victoria Park]] closed.")]
    [InlineData("fr", "Hier [[O:Paris Match]] a paru.", "Hier [[O:Paris Match]] a paru.")]
    public void What_is_announced_or_has_a_head_is_none(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ForenamesFirst(), language, before));
}

using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class ComplementsTests
{
    [Theory]
    [InlineData("fr", "Le [[E:Forum]] mondial de la langue bretonne s'ouvre.", "Le [[E:Forum mondial de la langue bretonne]] s'ouvre.")]
    [InlineData("fr", "Il a plu dans les [[L:Alpes]] suisses.", "Il a plu dans les [[L:Alpes suisses]].")]
    public void Adjectives_and_complements_go_on_with_the_name(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Complements(), language, before));

    [Theory]
    [InlineData("en", "The [[O:Council]] general of the town met.", "The [[O:Council]] general of the town met.")]
    public void Not_where_adjectives_stand_before_their_nouns(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new Complements(), language, before));
}

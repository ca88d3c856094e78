using ArticleGen.Understanding.Entities.Names.Bounds;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Names.Bounds;

public sealed class ClausesBehindTests
{
    [Theory]
    [InlineData("en", "[[P:Weber left Harrods]] in May.", "[[P:Weber]] left Harrods in May.")]
    [InlineData("fr", "[[P:Ana Vahl quitte Oslo]].", "[[P:Ana Vahl]] quitte Oslo.")]
    public void A_clause_is_no_part_of_a_person(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ClausesBehind(), language, before));

    [Theory]
    [InlineData("en", "[[P:Ursula von der Leyen]] spoke.", "[[P:Ursula von der Leyen]] spoke.")]
    [InlineData("fr", "[[P:Charles de Gaulle]] parla.", "[[P:Charles de Gaulle]] parla.")]
    public void Particles_are(string language, string before, string after) =>
        Assert.Equal(after, MarkedNames.Revise(new ClausesBehind(), language, before));
}

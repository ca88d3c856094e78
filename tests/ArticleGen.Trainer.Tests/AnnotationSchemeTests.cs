using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class AnnotationSchemeTests
{
    private const int Organization = 1 << (int)EntityKind.Organization;
    private const int Place = 1 << (int)EntityKind.Place;

    [Theory]
    [InlineData("Brasil", Organization | Place)]
    [InlineData("Banco Vorlan", Organization)]
    public void A_country_that_acts_may_be_either(string name, int kinds) =>
        Assert.Equal(kinds, new AnnotationScheme { CountriesAct = true }.Translate("pt", "organization", new(0, name.Length), name).Kinds);

    [Fact]
    public void What_has_no_kind_of_ours_may_be_an_event_a_work_or_no_name()
    {
        AnnotatedName name = new AnnotationScheme().Translate("de", "misc", new(0, 4), "Euro");
        Assert.Equal((1 << (int)EntityKind.Event) | (1 << (int)EntityKind.Work), name.Kinds);
        Assert.True(name.MayBeNone);
    }
}

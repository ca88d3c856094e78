using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities;

/// <summary>A letter with a mark is written as one character or as two; a name is the same either way.</summary>
public sealed class NormalizationTests
{
    private const string Composed = "Hélène Desprès";

    [Theory]
    [InlineData("fr", "Hélène Desprès a parlé à Orléans. « Nous partons », a déclaré {0} hier.", "Hélène Desprès")]
    [InlineData("en", "Zoë Müller spoke in Leeds. \"We leave,\" said {0} on Monday.", "Zoë Müller")]
    [InlineData("de", "Jörg Bäcker sprach in Köln. „Wir gehen“, sagte {0} am Montag.", "Jörg Bäcker")]
    [InlineData("es", "José Martínez habló en Córdoba. «Nos vamos», dijo {0} ayer.", "José Martínez")]
    [InlineData("it", "Niccolò Rossi ha parlato a Forlì. «Partiamo», ha detto {0} ieri.", "Niccolò Rossi")]
    [InlineData("nl", "René Daniëls sprak in Utrecht. “Wij gaan”, zei {0} maandag.", "René Daniëls")]
    [InlineData("pt", "João Conceição falou em Évora. «Vamos embora», disse {0} ontem.", "João Conceição")]
    public void Both_spellings_of_a_name_in_one_article_are_one_person(string language, string text, string name)
    {
        string mixed = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name.Normalize(NormalizationForm.FormD));
        EntityInfo person = Assert.Single(Understand(mixed, language).Entities, entity => entity.Kind == EntityKind.Person);
        Assert.Equal(2, person.Mentions.Length);
        Assert.Equal(name, person.Name.Normalize());
    }

    [Fact]
    public void Any_mixture_of_spellings_gives_the_ids_of_the_composed_one() => Prop.ForAll(
        Arb.From(Gen.Elements(true, false).ArrayOf(Composed.Length)),
        static decomposed =>
        {
            string name = string.Concat(Composed.Select((letter, i) => decomposed[i] ? letter.ToString().Normalize(NormalizationForm.FormD) : letter.ToString()));
            EntityInfo person = Assert.Single(Understand($"{name} a parlé hier. {Composed} est partie.", "fr").Entities, static entity => entity.Kind == EntityKind.Person);
            Assert.Equal("helene-despres", person.Id);
            Assert.Equal(2, person.Mentions.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    public void A_declared_name_is_found_in_the_other_spelling(NormalizationForm declared, NormalizationForm written)
    {
        UnderstandingOptions options = UnderstandingOptions.Default with { Language = "fr", Entities = EntityCsv.Parse("name,kind,id\n" + "L’Étoilée".Normalize(declared) + ",organization,star\n", TestContext.Current.CancellationToken).Declarations };
        ArticleInfo article = ArticleUnderstanding.Understand($"Le journal {"L’Étoilée".Normalize(written)} paraît lundi.", options, TestContext.Current.CancellationToken).Article;
        Assert.Single(article.Entities.Single(static entity => entity.Id == "star").Mentions.AsEnumerable());
    }

    private static ArticleInfo Understand(string text, string language) => ArticleUnderstanding.Understand(text, UnderstandingOptions.Default with { Language = language }).Article;
}

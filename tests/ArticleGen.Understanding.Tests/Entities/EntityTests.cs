using System.Linq;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities;

public sealed class EntityTests
{
    [Fact]
    public void A_surname_behind_a_title_is_the_person_of_the_full_name()
    {
        ArticleInfo article = Read("fr", "Le ministre russe de la Défense, Oleg Vassiliev, est arrivé mardi à Oslo.\n\nM. Vassiliev a rencontré la presse. Selon Vassiliev, tout va bien.");
        EntityInfo person = Assert.Single(article.Entities, static entity => entity.Kind == EntityKind.Person);
        Assert.Equal("Oleg Vassiliev", person.Name);
        Assert.Equal("oleg-vassiliev", person.Id);
        Assert.Equal(3, person.Mentions.Length);
        PersonDetail detail = Assert.IsType<PersonDetail>(person.Detail);
        Assert.Equal(("Oleg", "Vassiliev", "M."), (detail.GivenName, detail.FamilyName, detail.Honorific));
        Assert.Equal("ministre russe de la Défense", detail.Role);
    }

    [Fact]
    public void A_family_name_may_come_first()
    {
        ArticleInfo article = Read("fr", "La présidente Baek Ji-woo a parlé à Séoul. « Nous irons », a déclaré Mme Baek.");
        EntityInfo person = Assert.Single(article.Entities, static entity => entity.Kind == EntityKind.Person);
        PersonDetail detail = Assert.IsType<PersonDetail>(person.Detail);
        Assert.Equal(("Ji-woo", "Baek", "Mme"), (detail.GivenName, detail.FamilyName, detail.Honorific));
    }

    [Fact]
    public void Names_of_one_country_are_one_place_with_code_and_item()
    {
        ArticleInfo article = Read("fr", "La Corée du Nord a protesté lundi. Le peuple de la RPDC travaille, selon Pyongyang.");
        EntityInfo country = Assert.Single(article.Entities, static entity => entity.Id == "coree-du-nord");
        Assert.Equal("Corée du Nord", country.Name);
        Assert.Equal(["RPDC"], country.Aliases);
        Assert.Equal("Q423", country.WikidataId);
        Assert.Equal(new PlaceDetail("KP"), country.Detail);
    }

    [Fact]
    public void A_country_has_the_same_id_under_every_name()
    {
        string[] ids = [.. new[] { "He left for the United States on Monday.", "He left for the US on Monday.", "He lives in the U.S. now." }
            .Select(static text => Assert.Single(Read("en", text).Entities, static entity => entity.Kind == EntityKind.Place).Id)];
        Assert.Equal(["united-states", "united-states", "united-states"], ids);
    }

    [Fact]
    public void An_acronym_in_parentheses_belongs_to_the_name_before_it()
    {
        ArticleInfo article = Read("fr", "Le Parti travailliste unifié (PTU) a gagné. Le PTU gouvernera avec le Parti libéral.");
        EntityInfo party = Assert.Single(article.Entities, static entity => entity.Name == "Parti travailliste unifié");
        Assert.Equal(["PTU"], party.Aliases);
        Assert.Equal(3, party.Mentions.Length);
        Assert.Equal(new OrganizationDetail("PTU"), party.Detail);
    }

    [Fact]
    public void A_city_has_its_country_and_item()
    {
        EntityInfo city = Assert.Single(Read("en", "The talks were held in Oslo on Monday.").Entities, static entity => entity.Kind == EntityKind.Place);
        Assert.Equal("Q585", city.WikidataId);
        Assert.Equal(new PlaceDetail("NO"), city.Detail);
    }

    [Fact]
    public void Organisations_known_under_several_names_are_one()
    {
        ArticleInfo article = Read("fr", "Les Nations unies ont voté. L'ONU enverra des observateurs en Libye.");
        EntityInfo organization = Assert.Single(article.Entities, static entity => entity.Kind == EntityKind.Organization);
        Assert.Equal("united-nations", organization.Id);
        Assert.Equal(2, organization.Mentions.Length);
    }

    [Fact]
    public void A_quotation_announced_as_a_title_is_one_work()
    {
        ArticleInfo article = Read("fr", "Elle a réalisé le film « La Nuit des Marches » en Norvège.");
        Assert.Equal("La Nuit des Marches", Assert.Single(article.Entities, static entity => entity.Kind == EntityKind.Work).Name);
    }

    [Theory]
    [InlineData("de", "Die Bürgermeisterin Anna Schmidt fuhr nach Berlin.", "Anna Schmidt|Berlin")]
    [InlineData("es", "La ministra Carmen Ruiz viajó a Lisboa.", "Carmen Ruiz|Lisboa")]
    [InlineData("it", "Il sindaco Marco Bianchi è arrivato a Torino.", "Marco Bianchi|Torino")]
    [InlineData("nl", "Volgens minister Wouter Bakker reisde niemand naar Antwerpen.", "Wouter Bakker|Antwerpen")]
    [InlineData("pt", "A ministra Ana Costa viajou para Lisboa.", "Ana Costa|Lisboa")]
    public void People_and_places_are_found_in_the_other_languages(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(language, text).Entities.Where(static entity => entity.Kind is EntityKind.Person or EntityKind.Place).Select(static entity => entity.Name)));

    private static ArticleInfo Read(string language, string text) =>
        ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
}

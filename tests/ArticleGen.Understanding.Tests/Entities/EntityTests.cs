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
        ArticleInfo article = Read("fr", "Le Parti travailliste (PTB) a gagné. Le PTB gouvernera avec le Parti libéral.");
        EntityInfo party = Assert.Single(article.Entities, static entity => entity.Name == "Parti travailliste");
        Assert.Equal(["PTB"], party.Aliases);
        Assert.Equal(3, party.Mentions.Length);
        Assert.Equal(new OrganizationDetail("PTB"), party.Detail);
    }

    [Fact]
    public void A_city_has_its_country_and_item()
    {
        EntityInfo city = Assert.Single(Read("en", "The talks were held in Oslo on Monday.").Entities, static entity => entity.Kind == EntityKind.Place);
        Assert.Equal("Q585", city.WikidataId);
        Assert.Equal(new PlaceDetail("NO"), city.Detail);
    }

    [Fact]
    public void A_city_that_the_language_lists_keeps_its_item() =>
        Assert.Equal("Q456", Assert.Single(Read("fr", "La réunion a eu lieu lundi à Lyon.").Entities, static entity => entity.Kind == EntityKind.Place).WikidataId);

    [Theory]
    [InlineData("en", "\"We will go,\" said Ambassador Vassiliev.", "Vassiliev")]
    [InlineData("en", "The jazz of Duke Ellington was played on Monday.", "Duke Ellington")]
    public void A_title_before_a_surname_is_no_part_of_the_name(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(PersonsOf(Read(language, text))).Name);

    [Theory]
    [InlineData("fr", "Selon le nouveau directeur du site de Jalbeka David Quentin, les machines tournent.", "David Quentin", "Jalbeka")]
    [InlineData("fr", "La grève est finie, a annoncé à l'agence RIA Novosti David Quentin, de l'Université de Lille.", "David Quentin", "RIA Novosti")]
    [InlineData("fr", "Le journaliste de France 2 David Quentin a quitté Oslo.", "David Quentin", "France 2")]
    public void A_person_behind_the_name_of_a_body_is_another_name(string language, string text, string person, string before)
    {
        ArticleInfo article = Read(language, text);
        Assert.Equal(person, Assert.Single(PersonsOf(article)).Name);
        Assert.Contains(article.Entities, entity => entity.Kind != EntityKind.Person && entity.Name == before);
    }

    [Theory]
    [InlineData("fr", "La réunion est finie. Barroso, le président de la Commission européenne, est satisfait.", "Barroso")]
    [InlineData("fr", "La réunion est finie lundi à Oslo. Guterres, le secrétaire général des Nations unies, se dit « rassuré ».", "Guterres")]
    [InlineData("fr", "« Nous irons dès demain », explique Zorbeka.", "Zorbeka")]
    [InlineData("en", "\"We will go tomorrow,\" said Zorbeka.", "Zorbeka")]
    public void Who_speaks_or_has_a_function_is_a_person(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(PersonsOf(Read(language, text))).Name);

    [Fact]
    public void A_place_that_speaks_stays_a_place() =>
        Assert.Empty(PersonsOf(Read("fr", "« Nous irons dès demain », explique Bruxelles.")));

    [Fact]
    public void A_surname_spelt_another_way_is_the_person_of_the_full_name()
    {
        EntityInfo person = Assert.Single(PersonsOf(Read("en", "Lydia Bachmann spoke to reporters in Berlin on Monday. \"It is safe,\" said Ms Bachmman.")));
        Assert.Equal(("Lydia Bachmann", 2), (person.Name, person.Mentions.Length));
    }

    [Fact]
    public void Surnames_that_differ_by_more_than_a_slip_are_two_persons() =>
        Assert.Equal(2, PersonsOf(Read("en", "Lydia Bachmann spoke to reporters in Berlin on Monday. \"It is safe,\" said Ms Baumgarten.")).Length);

    [Theory]
    [InlineData("fr", "Le PDG a parlé de la PME à Oslo.", "Oslo")]
    [InlineData("fr", "Les tomes III et IV ont été imprimés à Kourou.", "Kourou")]
    [InlineData("en", "The CEO of the firm spoke to the NATO council in Oslo.", "NATO|Oslo")]
    public void Capitals_that_stand_for_a_notion_an_office_or_a_number_are_no_names(string language, string text, string names) =>
        Assert.Equal(names, string.Join('|', Read(language, text).Entities.Where(static entity => entity.Kind is EntityKind.Organization or EntityKind.Place).Select(static entity => entity.Name)));

    [Theory]
    [InlineData("en", "The Swiss and the Gabonese teams met Afghan officials in Oslo.", "Oslo")]
    [InlineData("en", "British Prime Minister Anna Weber flew to Oslo.", "Anna Weber|Oslo")]
    [InlineData("fr", "Les Suisses et les Belges ont voté lundi à Oslo.", "Oslo")]
    [InlineData("fr", "La Suisse a voté lundi.", "Suisse")]
    public void A_nationality_or_an_office_is_no_name(string language, string text, string names) => Assert.Equal(names, NamesOf(language, text));

    [Theory]
    [InlineData("Une avalanche a tué deux skieurs au mont Vorbel, près de Chamonix.", "mont Vorbel|Chamonix")]
    [InlineData("L'incendie a détruit un immeuble de la rue Anna Weber, à Lyon.", "rue Anna Weber|Lyon")]
    [InlineData("Il a plu dans les Alpes suisses et en Guyane française.", "Alpes suisses|Guyane française")]
    [InlineData("Il a quitté la province de Namur pour la ville de Nice.", "Namur|Nice")]
    [InlineData("Le pont de Lyon et le pont Anna Weber ont rouvert.", "Lyon|pont Anna Weber")]
    public void A_name_has_its_head_and_adjectives_but_not_the_place_that_it_is_in(string text, string names) => Assert.Equal(names, NamesOf("fr", text));

    [Fact]
    public void A_head_goes_on_with_its_adjective_and_complement() =>
        Assert.Equal("Forum mondial de la langue bretonne", Assert.Single(Read("fr", "Le Forum mondial de la langue bretonne s'ouvre lundi.").Entities, static entity => entity.Kind == EntityKind.Event).Name);

    [Theory]
    [InlineData("fr", "Les œuvres seront montrées à Milan, Zorbeka, Barcelone, Londres et Berlin.", "Zorbeka")]
    [InlineData("en", "Shows are planned in Milan, Zorbeka, Barcelona, London and Berlin.", "Zorbeka")]
    public void What_is_enumerated_with_places_is_a_place(string language, string text, string name) =>
        Assert.Contains(Read(language, text).Entities, entity => entity.Kind == EntityKind.Place && entity.Name == name);

    [Fact]
    public void An_ampersand_joins_the_parts_of_one_company() =>
        Assert.Equal("Weber Pipe & Valve", Assert.Single(Read("en", "Shares of Weber Pipe & Valve rose on Monday.").Entities, static entity => entity.Kind == EntityKind.Organization).Name);

    [Fact]
    public void A_clause_is_no_part_of_a_person() =>
        Assert.DoesNotContain(PersonsOf(Read("en", "Daniel Weber left Harrods in May. Weber left Harrods because of the pay.")), static person => person.Name.Contains("left"));

    [Theory]
    [InlineData("fr", "Le navire a quitté Brest pour la Fédération de Russie.", "Brest", "FR")]
    [InlineData("fr", "Le navire a quitté Brest pour la Fédération de Russie.", "Fédération de Russie", "RU")]
    [InlineData("en", "The mayor of Brest opened the harbour museum.", "Brest", "FR")]
    [InlineData("de", "Der Hafen von Brest wurde gesperrt.", "Brest", "FR")]
    [InlineData("es", "El barco llegó a Brest el lunes.", "Brest", "FR")]
    [InlineData("it", "La nave è arrivata a Brest lunedì.", "Brest", "FR")]
    [InlineData("nl", "Het schip kwam maandag in Brest aan.", "Brest", "FR")]
    [InlineData("pt", "O navio chegou a Brest na segunda-feira.", "Brest", "FR")]
    [InlineData("en", "Belarus said a train left Minsk for Brest on Monday.", "Brest", "BY")]
    [InlineData("fr", "Le train relie Minsk à Brest, en Biélorussie.", "Brest", "BY")]
    [InlineData("es", "El alcalde de Córdoba inauguró la feria.", "Córdoba", "ES")]
    [InlineData("es", "En Córdoba (Argentina) llueve.", "Córdoba", "AR")]
    [InlineData("es", "Vecinos de Valencia y de toda Venezuela protestan.", "Valencia", "VE")]
    [InlineData("es", "La catedral de Santiago, en Galicia, en España, reabre.", "Santiago", "ES")]
    [InlineData("en", "She studied at Cambridge, Massachusetts, before moving to Leeds.", "Cambridge", "US")]
    [InlineData("en", "She lives in Cambridge and the United States.", "Cambridge", "GB")]
    [InlineData("en", "He was born in Boston, Lincolnshire.", "Boston", "GB")]
    [InlineData("en", "Police in Boston and the United Kingdom agreed.", "Boston", "US")]
    [InlineData("en", "Flights from the United Kingdom to Boston resumed.", "Boston", "US")]
    [InlineData("en", "Officials from the United Kingdom visited Boston on Monday.", "Boston", "US")]
    public void A_place_is_the_one_that_the_text_or_else_the_language_means_by_its_name(string language, string text, string name, string country) =>
        Assert.Equal(new PlaceDetail(country), Assert.Single(Read(language, text).Entities, entity => entity.Kind == EntityKind.Place && entity.Name == name).Detail);

    [Theory]
    [InlineData("nl", "Het KNMI verwacht donderdag wind.", "KNMI")]
    [InlineData("de", "Die Gewerkschaft IG Metall ruft in Gelsenkirchen zum Streik auf.", "IG Metall|Gelsenkirchen")]
    public void A_word_that_stands_before_a_name_is_no_part_of_it(string language, string text, string name) => Assert.Equal(name, NamesOf(language, text));

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

    private static string NamesOf(string language, string text) =>
        string.Join('|', Read(language, text).Entities.Where(static entity => entity.Kind <= EntityKind.Work).Select(static entity => entity.Name));

    private static EntityInfo[] PersonsOf(ArticleInfo article) => [.. article.Entities.Where(static entity => entity.Kind == EntityKind.Person)];

    private static ArticleInfo Read(string language, string text) =>
        ArticleUnderstanding.Understand(text, new() { Language = language }, TestContext.Current.CancellationToken).Article;
}

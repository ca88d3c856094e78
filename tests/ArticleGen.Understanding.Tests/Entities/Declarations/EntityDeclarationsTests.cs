using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Entities;
using ArticleGen.Understanding.Entities.Declarations;
using ArticleGen.Understanding.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Declarations;

public sealed class EntityDeclarationsTests
{
    [Fact]
    public void A_declared_name_and_its_aliases_are_found_where_nothing_was_inferred()
    {
        EntityInfo entity = Assert.Single(Apply("Le gros zibulon et Zib dansent.", [], Declare(EntityKind.Work, "zibulon", "Zib")));
        Assert.Equal((EntityKind.Work, "zibulon", "zibulon"), (entity.Kind, entity.Id, entity.Name));
        Assert.True(entity.IsDeclared);
        Assert.Equal(["zibulon", "Zib"], Texts(entity, "Le gros zibulon et Zib dansent."));
    }

    [Fact]
    public void The_kind_and_the_item_that_the_author_gives_replace_the_inferred_ones()
    {
        EntityInfo entity = Assert.Single(Apply("Lorient a gagné.", [Infer(EntityKind.Place, "Lorient", 0)], Declare(EntityKind.Organization, "FC Lorient", "Lorient") with { WikidataId = "Q1" }));
        Assert.Equal((EntityKind.Organization, "fc-lorient", "FC Lorient", "Q1"), (entity.Kind, entity.Id, entity.Name, entity.WikidataId));
    }

    [Fact]
    public void What_was_inferred_to_be_the_same_follows_the_declared_entity()
    {
        const string Text = "Anne Doe est là. Doe part.";
        EntityInfo entity = Assert.Single(Apply(Text, [Infer(EntityKind.Person, "Anne Doe", 0), Infer(EntityKind.Person, "Anne Doe", 17, "Doe")], Declare(EntityKind.Person, "Anne Doe") with { Id = "anne" }));
        Assert.Equal("anne", entity.Id);
        Assert.Equal(["Anne Doe", "Doe"], Texts(entity, Text));
    }

    [Theory]
    [InlineData("Apple, une pomme: apple.", "Apple", 1)]
    [InlineData("APPLE GAGNE", "Apple", 1)]
    [InlineData("Applet et Apple-pie", "Apple", 0)]
    [InlineData("l'Apple d’Apple", "Apple", 2)]
    [InlineData("Le cercle. Le soir.", "le soir", 1)]
    [InlineData("l'Été d'Anne et l’Été d’Anne", "l'Été d’Anne", 2)]
    public void Forms_are_found_at_word_boundaries_in_their_own_capitals(string text, string form, int count) =>
        Assert.Equal(count, Apply(text, [], Declare(EntityKind.Organization, form)).Sum(entity => entity.Mentions.Length));

    [Fact]
    public void The_longest_form_wins()
    {
        const string Text = "New York City et New York";
        EquatableArray<EntityInfo> entities = Apply(Text, [], Declare(EntityKind.Place, "New York"), Declare(EntityKind.Organization, "New York City"));
        Assert.Equal(["New York City"], Texts(entities[0], Text));
        Assert.Equal(["New York"], Texts(entities[1], Text));
    }

    [Fact]
    public void A_single_word_does_not_cut_a_longer_inferred_name_but_several_words_do()
    {
        const string Text = "Paris Match et Acme Corp Lyon";
        EquatableArray<EntityInfo> entities = Apply(
            Text,
            [Infer(EntityKind.Organization, "Paris Match", 0), Infer(EntityKind.Organization, "Acme Corp Lyon", 15)],
            Declare(EntityKind.Place, "Paris"),
            Declare(EntityKind.Organization, "Acme Corp"));
        Assert.Equal(["Paris Match", "Acme Corp"], entities.Select(entity => Texts(entity, Text).Single()));
        Assert.Equal([false, true], entities.Select(entity => entity.IsDeclared));
    }

    [Fact]
    public void The_front_matter_goes_before_links_and_these_before_the_project()
    {
        const string Text = "[Doe](person:Doe) parle.";
        Document document = Read(Text, [Declare(EntityKind.Organization, "Doe") with { WikidataId = "Q1" }]);
        ProblemList problems = new();
        EntityInfo entity = Assert.Single(EntityDeclarations.Apply(document, new(document, [], []), [Declare(EntityKind.Place, "Doe") with { WikidataId = "Q2" }], problems).ToEntities());
        Assert.Equal((EntityKind.Organization, "Q1"), (entity.Kind, entity.WikidataId));
        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal(ProblemKind.ContradictoryEntity, problem.Kind);
        Assert.Equal(["Doe", "organization and person"], problem.Arguments);
        Assert.Equal("Doe", problem.Span.Of(Text).ToString());
    }

    [Theory]
    [InlineData("[le président](person:Anne_Doe) parle.", "le président", "Anne Doe", EntityKind.Person, null)]
    [InlineData("[Doe](person:) parle.", "Doe", "Doe", EntityKind.Person, null)]
    [InlineData("[*la* ville](place:L%C3%A9on) dort.", "la ville", "Léon", EntityKind.Place, null)]
    public void A_link_with_a_kind_declares_its_text(string markdown, string mention, string name, EntityKind kind, string? item)
    {
        Document document = Read(markdown, []);
        EntityInfo entity = Assert.Single(EntityDeclarations.Apply(document, new(document, [], []), [], new()).ToEntities());
        Assert.Equal((kind, name, item), (entity.Kind, entity.Name, entity.WikidataId));
        TextSpan span = Assert.Single(document.ToBody(Assert.Single(entity.Mentions).Span) is var body ? [body] : Array.Empty<TextSpan>());
        Assert.Equal(mention, span.Of(document.Body).ToString());
    }

    [Theory]
    [InlineData("https://fr.wikipedia.org/wiki/Anne_Doe", "Anne Doe", null)]
    [InlineData("https://fr.wikipedia.org/wiki/Anne_Doe_(peintre)#Vie", "Anne Doe", null)]
    [InlineData("https://fr.wikipedia.org/wiki/Anne_Doe%4", "Anne Doe%4", null)]
    [InlineData("https://fr.wikipedia.org/wiki/M%C3%A9lanie%", "Mélanie%", null)]
    [InlineData("https://fr.wikipedia.org/wiki/Anne%zz", "Anne%zz", null)]
    [InlineData("https://www.wikidata.org/wiki/Q42", "Doe", "Q42")]
    [InlineData("wikidata:Q42", "Doe", "Q42")]
    [InlineData("entity:Anne%20Doe", "Anne Doe", null)]
    public void A_link_without_a_kind_names_what_was_inferred(string target, string name, string? item)
    {
        Document document = Read("[Doe](" + target + ") parle à [une foule](" + target + "2).", []);
        EntityIndex inferred = new(document, [new(EntityKind.Person, "doe", "Doe", [], Gender.Unknown, null, null)], [new(new(0, 3), 0)]);
        EntityInfo entity = Assert.Single(EntityDeclarations.Apply(document, inferred, [], new()).ToEntities());
        Assert.Equal((EntityKind.Person, name, item), (entity.Kind, entity.Name, entity.WikidataId));
    }

    [Theory]
    [InlineData("persn:Anne_Doe", "person")]
    [InlineData("Preson:", "person")]
    [InlineData("people:Anne_Doe", "person")]
    [InlineData("organistion:Acme", "organisation")]
    [InlineData("org:Acme", "organization")]
    [InlineData("plce:Brest", "place")]
    [InlineData("location:Brest", "place")]
    [InlineData("evnt:", "event")]
    [InlineData("wikdata:Q42", "wikidata")]
    [InlineData("mailto:doe@example.com", null)]
    [InlineData("tel:+33123", null)]
    [InlineData("doi:10.1000/182", null)]
    [InlineData("urn:isbn:123", null)]
    [InlineData("city://map", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("person:Doe", null)]
    public void A_kind_that_there_is_none_of_is_reported_with_the_nearest(string target, string? kind)
    {
        string text = "[Doe](" + target + ") parle.";
        Document document = Read(text, []);
        ProblemList problems = new();
        EntityDeclarations.Apply(document, new(document, [], []), [], problems);
        if (kind is null)
        {
            Assert.Empty(problems.ToArray());
            return;
        }

        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal(ProblemKind.UnknownLinkKind, problem.Kind);
        Assert.Equal([target[..target.IndexOf(':', System.StringComparison.Ordinal)], kind], problem.Arguments);
        Assert.Equal("Doe", problem.Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("https://example.com/wiki/Q42")]
    [InlineData("https://notwikipedia.org/wiki/Doe")]
    [InlineData("https://fr.wikipedia.org/")]
    [InlineData("mailto:doe@example.com")]
    [InlineData("wikidata:P31")]
    [InlineData("/articles/doe.md")]
    [InlineData("")]
    public void An_ordinary_link_declares_nothing(string target) =>
        Assert.False(LinkTarget.TryParse(target, out _));

    [Fact]
    public void Namesakes_are_told_apart_by_the_forms_that_only_one_has()
    {
        EntityDeclaration mayor = Declare(EntityKind.Person, "Jo Doe", "le maire Doe") with { Id = "mayor" };
        EntityDeclaration cyclist = Declare(EntityKind.Person, "Jo Doe", "Doe le grimpeur") with { Id = "cyclist" };
        Assert.Equal("cyclist", Assert.Single(Apply("Jo Doe gagne. Doe le grimpeur jubile.", [], mayor, cyclist)).Id);
        Assert.Equal("mayor", Assert.Single(Apply("Jo Doe signe.", [], mayor, cyclist)).Id);
    }

    [Fact]
    public void Only_the_front_matter_keeps_entities_that_the_text_does_not_name()
    {
        Document document = Read("Rien.", [Declare(EntityKind.Person, "Anne Doe")]);
        EntityInfo entity = Assert.Single(EntityDeclarations.Apply(document, new(document, [], []), [Declare(EntityKind.Place, "Lorient")], new()).ToEntities());
        Assert.Equal("Anne Doe", entity.Name);
        Assert.Empty(entity.Mentions);
        Assert.Equal(("Anne", "Doe"), entity.Detail is PersonDetail person ? (person.GivenName, person.FamilyName) : default);
    }

    [Fact]
    public void Contradictions_in_the_front_matter_are_reported_where_they_stand()
    {
        Document document = Read("Rien.", [Declare(EntityKind.Person, "Doe") with { Span = new(1, 2) }, Declare(EntityKind.Place, "Doe") with { Span = new(3, 4) }, Declare(EntityKind.Person, "Anne", "Doe") with { Span = new(8, 2) }]);
        ProblemList problems = new();
        EntityDeclarations.Apply(document, new(document, [], []), [], problems);
        Assert.Equal(
            [new(ProblemKind.ContradictoryEntity, new(3, 4), ["Doe", "person and place"]), new(ProblemKind.ContradictoryEntity, new(8, 2), ["Doe", "'Doe' and 'Anne' share it"])],
            problems.ToArray());
    }

    [Fact]
    public void No_text_makes_declarations_throw_and_mentions_are_sorted_and_disjoint() =>
        Prop.ForAll(
            Gen.Elements("Anne", "Doe", "anne", " ", "-", "'", "’", ".", "\0", "\uD800", "ANNE DOE", "Anne Doe", "x").ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary(),
            static text =>
            {
                Document document = Plain(text, []);
                EntityIndex index = EntityDeclarations.Apply(document, new(document, [], []), [Declare(EntityKind.Person, "Anne Doe", "Anne", "Doe", "Anne-Doe", " ", ""), Declare(EntityKind.Place, "Anne")], new());
                int end = 0;
                foreach (RecognizedMention mention in index.Mentions)
                {
                    if (mention.Span.Start < end || mention.Span.Length <= 0 || mention.Span.End > text.Length)
                        return false;
                    end = mention.Span.End;
                }

                return true;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Thousands_of_declarations_find_all_their_mentions()
    {
        EquatableArray<EntityDeclaration> declarations = Enumerable.Range(0, 20_000).Select(number => Declare(EntityKind.Person, "Anne Doe " + number, "Doe " + number)).ToEquatableArray();
        Document document = Plain(new StringBuilder().Insert(0, "Anne Doe 19999 et Doe 7. ", 40_000).ToString(), []);
        Assert.Equal(80_000, EntityDeclarations.Apply(document, new(document, [], []), declarations, new()).Mentions.Count);
    }

    private static EntityDeclaration Declare(EntityKind kind, string name, params string[] aliases) => new(kind, name, new EquatableArray<string>([.. aliases]), null);

    private static (EntityKind Kind, string Name, TextSpan Span) Infer(EntityKind kind, string name, int start, string? text = null) =>
        (kind, name, new(start, (text ?? name).Length));

    private static EquatableArray<EntityInfo> Apply(string text, (EntityKind Kind, string Name, TextSpan Span)[] inferred, params EntityDeclaration[] declarations)
    {
        Document document = Plain(text, []);
        List<RecognizedEntity> entities = [];
        List<RecognizedMention> mentions = [];
        foreach ((EntityKind kind, string name, TextSpan span) in inferred)
        {
            int index = entities.FindIndex(entity => entity.Name == name);
            if (index < 0)
            {
                index = entities.Count;
                entities.Add(new(kind, name, name, [], Gender.Unknown, null, null));
            }

            mentions.Add(new(span, index));
        }

        return EntityDeclarations.Apply(document, new(document, entities, mentions), declarations.ToEquatableArray(), new()).ToEntities();
    }

    private static IEnumerable<string> Texts(EntityInfo entity, string text) => entity.Mentions.Select(mention => mention.Span.Of(text).ToString());

    private static Document Plain(string text, EquatableArray<EntityDeclaration> entities)
    {
        ParagraphInfo paragraph = new(ParagraphKind.Body, new(0, text.Length), []);
        return new(text, text, "fr", headline: null, new() { Entities = entities }, [new Block(paragraph, paragraph.Span)], wordCount: 0, links: []);
    }

    private static Document Read(string markdown, EquatableArray<EntityDeclaration> entities)
    {
        UnderstandingOptions options = new() { Format = ArticleFormat.Markdown, Language = "fr" };
        Document read = DocumentReader.Read(markdown, options, new(), TestContext.Current.CancellationToken);
        return new(read.Text, read.Body, read.Language, read.Headline, new() { Entities = entities }, [.. read.Blocks], read.WordCount, read.Links);
    }
}

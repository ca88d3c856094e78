using System;
using System.Linq;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>Authors, keywords, entities and related articles: what lists, maps and texts of front matter give, and what stays metadata.</summary>
public sealed class FrontMatterListTests
{
    [Theory]
    [InlineData("author: Ana Roux", "Ana Roux", true)]
    [InlineData("author: Ana Roux <ana@example.org>", "Ana Roux", true)]
    [InlineData("author: <ana@example.org>", "<ana@example.org>", true)]
    [InlineData("author: Ana Roux, Bo Lind", "Ana Roux|Bo Lind", true)]
    [InlineData("author: Roux, Ana", "Roux, Ana", true)]
    [InlineData("author: Ana Roux, PhD; Bo Lind", "Ana Roux, PhD|Bo Lind", true)]
    [InlineData("author: |\n  Ana Roux\n  Bo Lind", "Ana Roux|Bo Lind", true)]
    [InlineData("author: Ana Roux; Ana Roux", "Ana Roux", true)]
    [InlineData("author: {name: Ana Roux}", "Ana Roux", true)]
    [InlineData("author: {name: Ana Roux, url: https://example.org}", "Ana Roux", false)]
    [InlineData("author: {firstName: Ana, lastName: Roux}", "Ana Roux", false)]
    [InlineData("author: {given-name: Ana, family-name: Roux}", "Ana Roux", false)]
    [InlineData("author: {first: Ana, last: Roux}", "Ana Roux", false)]
    [InlineData("author: {last: Roux}", "Roux", false)]
    [InlineData("author: {url: https://example.org}", "", false)]
    [InlineData("author: {name: [Ana]}", "", false)]
    [InlineData("authors: [Ana Roux, {name: Bo Lind}]", "Ana Roux|Bo Lind", true)]
    [InlineData("authors: [Ana Roux, {name: Bo Lind, mail: bo}]", "Ana Roux|Bo Lind", false)]
    [InlineData("authors: [Ana Roux, [Bo Lind]]", "Ana Roux", false)]
    [InlineData("authors: [Ana Roux, true]", "Ana Roux", false)]
    [InlineData("authors: [Ana Roux, ' ', '']", "Ana Roux", true)]
    [InlineData("authors: []", "", false)]
    [InlineData("author: true", "", false)]
    public void Authors_are_the_names_of_texts_maps_and_lists(string entry, string authors, bool isAll)
    {
        FrontMatter matter = Read(entry);
        Assert.Equal(Split(authors), matter.Authors);
        Assert.Equal(isAll, matter.Metadata.IsEmpty);
    }

    [Theory]
    [InlineData("tags: one two", "one|two", true)]
    [InlineData("keywords: one two", "one two", true)]
    [InlineData("tags: one two, three", "one two|three", true)]
    [InlineData("tags: one; two", "one|two", true)]
    [InlineData("tags: ', one,, '", "one", true)]
    [InlineData("tags: 2024", "2024", true)]
    [InlineData("tags: 2024-03-05", "2024-03-05", true)]
    [InlineData("tags: true", "", false)]
    [InlineData("tags: {a: b}", "", false)]
    [InlineData("tags: []", "", false)]
    [InlineData("tags: [one, two, one]", "one|two", true)]
    [InlineData("tags: [{name: one}, {Label: two}, {slug: three}]", "one|two|three", true)]
    [InlineData("tags: [{name: one, count: 3}]", "one", false)]
    [InlineData("tags: [{name: 3}, {count: 3}]", "", false)]
    [InlineData("tags: [[one, two], three, [[four]]]", "one|two|three", false)]
    public void Keywords_are_the_words_of_texts_maps_and_lists(string entry, string keywords, bool isAll)
    {
        FrontMatter matter = Read(entry);
        Assert.Equal(Split(keywords), matter.Keywords);
        Assert.Equal(isAll, matter.Metadata.IsEmpty);
    }

    [Theory]
    [InlineData("categories: one two", "one", false)]
    [InlineData("categories: one", "one", true)]
    [InlineData("category: one two", "one two", true)]
    [InlineData("categories: [one, one]", "one", true)]
    [InlineData("categories: [one, two]", "one", false)]
    [InlineData("categories: []", null, false)]
    [InlineData("section: {id: one}", null, false)]
    [InlineData("categories: [{id: one, n: 1}]", "one", false)]
    public void The_section_is_the_first_category(string entry, string? section, bool isAll)
    {
        FrontMatter matter = Read(entry);
        Assert.Equal(section, matter.Section);
        Assert.Equal(isAll, matter.Metadata.IsEmpty);
    }

    [Theory]
    [InlineData("related: one", "one", true)]
    [InlineData("related: [one, 2, 2024-03-05]", "one|2|2024-03-05", true)]
    [InlineData("related: [one, true, [two]]", "one", false)]
    [InlineData("related: [/one, '#two', '[three]', '{four}', ./five, 'https://example.org/six', '']", "", false)]
    [InlineData("related: []", "", false)]
    public void Related_articles_are_named_by_id(string entry, string ids, bool isAll)
    {
        FrontMatter matter = Read(entry);
        Assert.Equal(Split(ids), matter.Related.Select(static reference => reference.Id));
        Assert.Equal(isAll, matter.Metadata.IsEmpty);
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: yes", true)]
    [InlineData("draft: on", true)]
    [InlineData("draft: 'off'", false)]
    [InlineData("draft: perhaps", false)]
    [InlineData("draft: [true]", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("status: Draft", true)]
    [InlineData("status: published", false)]
    [InlineData("status: [draft]", false)]
    public void A_draft_says_so(string entry, bool isDraft) => Assert.Equal(isDraft, Read(entry).IsDraft);

    [Theory]
    [InlineData("{name: Kim, kind: person}", "Person Kim", "")]
    [InlineData("{name: Kim, kind: person, aliases: K}", "Person Kim = K", "")]
    [InlineData("{name: Kim, kind: person, aliases: [K, '', L, [M]]}", "Person Kim = K = L", "")]
    [InlineData("{name: Lima, kind: place, wikidata: Q2868, id: lima-pe}", "Place Lima Q2868 #lima-pe", "")]
    [InlineData("{name: '', kind: person}", "", "text")]
    [InlineData("{name: [Kim], kind: person}", "", "text")]
    [InlineData("{name: Kim, kind: person, id: ''}", "Person Kim", "text")]
    [InlineData("{name: Kim, kind: friend}", "", "person, organization, place, event or work")]
    [InlineData("{name: Kim, kind: person, wikidata: 42}", "Person Kim", "a Wikidata item such as Q42")]
    [InlineData("{name: Kim, kind: person, wikidata: Q4x}", "Person Kim", "a Wikidata item such as Q42")]
    [InlineData("{name: Kim, kind: person, wikidata: Q}", "Person Kim", "a Wikidata item such as Q42")]
    [InlineData("{name: Kim, kind: person, alias: K}", "Person Kim", "aliases")]
    [InlineData("{name: Kim, kind: person, colour: red}", "Person Kim", "")]
    [InlineData("{name: Kim}", "", "an entity with name and kind")]
    [InlineData("{kind: place}", "", "an entity with name and kind")]
    public void Entities_are_declared_with_name_and_kind(string entity, string declared, string expected)
    {
        Document document = Articles.Read($"---\nentities:\n  - {entity}\n---\nText.", ArticleFormat.PlainText, "en", out EquatableArray<Problem> problems);
        Assert.Equal(Split(declared), document.FrontMatter.Entities.Select(static e =>
            $"{e.Kind} {e.Name}{string.Concat(e.Aliases.Select(static alias => " = " + alias))}{(e.WikidataId is { } item ? " " + item : "")}{(e.Id is { } id ? " #" + id : "")}"));
        Assert.Equal(expected, problems.Select(static problem => problem.Arguments[problem.Arguments.Length - 1]).SingleOrDefault() ?? "");
    }

    private static FrontMatter Read(string entry) => Articles.Read($"---\n{entry}\n---\nText.").FrontMatter;

    private static string[] Split(string joined) => joined.Split('|', StringSplitOptions.RemoveEmptyEntries);
}

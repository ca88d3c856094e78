using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Declarations;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Declarations;

public sealed class EntityCsvTests
{
    [Fact]
    public void Columns_have_an_order_of_their_own_without_a_header()
    {
        EntityDeclaration declaration = Assert.Single(Valid("Anne Doe,person,A. Doe|Doe,Q42,anne-doe"));
        Assert.Equal(new EntityDeclaration(EntityKind.Person, "Anne Doe", ["A. Doe", "Doe"], "Q42") { Id = "anne-doe" }, declaration);
    }

    [Theory]
    [InlineData("name,kind\nAnne Doe,person")]
    [InlineData("Kind,Name\r\nPERSON,Anne Doe\r\n")]
    [InlineData("kind;wikidata;name\nperson;;Anne Doe")]
    [InlineData("\n\nname,kind,aliases,wikidata\n\n\"Anne Doe\" , person ,,\n\n")]
    [InlineData("Anne Doe,person,,")]
    [InlineData("Anne Doe,person,|,,")]
    [InlineData("name\tkind\nAnne Doe\tperson")]
    [InlineData("kind\tname\taliases\r\nperson\tAnne Doe\t\r\n")]
    [InlineData("Anne Doe\tperson")]
    [InlineData("\uFEFFname,kind\nAnne Doe,person")]
    public void A_header_orders_the_columns_and_blanks_do_not_count(string csv) =>
        Assert.Equal(new EntityDeclaration(EntityKind.Person, "Anne Doe", [], null), Assert.Single(Valid(csv)));

    [Fact]
    public void Quoted_fields_hold_separators_line_breaks_and_doubled_marks() =>
        Assert.Equal("The \"Big\", Bad\nWolf", Assert.Single(Valid("\"The \"\"Big\"\", Bad\nWolf\",work")).Name);

    [Theory]
    [InlineData(999, 999, "the kind 'friend' is none of person, organization, place, event or work")]
    [InlineData(1_000, 1_000, "the kind 'friend' is none of person, organization, place, event or work")]
    [InlineData(1_001, 1_001, "1 more faults from here on; mend those above first")]
    [InlineData(200_000, 1_001, "199000 more faults from here on; mend those above first")]
    public void A_thousand_faults_are_told_and_of_the_others_how_many_they_are(int records, int told, string last)
    {
        string csv = "name,kind\nAnne Doe,person\n" + string.Concat(Enumerable.Range(0, records).Select(static i => FormattableString.Invariant($"Kim {i},friend\n")));
        (EquatableArray<EntityDeclaration> declarations, EquatableArray<Problem> problems) = EntityCsv.Parse(csv, TestContext.Current.CancellationToken);
        Assert.Equal("Anne Doe", Assert.Single(declarations).Name);
        Assert.Equal(told, problems.Length);
        Assert.Equal(last, Assert.Single(problems[told - 1].Arguments));
        Assert.Equal("friend", problems[told - 1].Span.Of(csv).ToString());
    }

    [Fact]
    public void Namesakes_with_ids_are_kept_apart() =>
        Assert.Equal(["jo-the-mayor", "jo-the-cyclist"], Valid("name,kind,id\nJo Doe,person,jo-the-mayor\nJo Doe,person,jo-the-cyclist").Select(declaration => declaration.Id));

    [Fact]
    public void A_second_record_of_an_entity_adds_aliases() =>
        Assert.Equal(
            new EntityDeclaration(EntityKind.Person, "Anne Doe", ["Annie", "A. Doe"], "Q1"),
            Assert.Single(Valid("Anne Doe,person,Annie\nAnne Doe,person,A. Doe,Q1")));

    [Theory]
    [InlineData("Lorient,town", "town", "the kind 'town' is none of person, organization, place, event or work")]
    [InlineData("Lorient", "Lorient", "the kind is missing; it is one of person, organization, place, event or work")]
    [InlineData(",place,Lorient", "", "the name is missing")]
    [InlineData("Lorient,place,,71724", "71724", "'71724' is no Wikidata item such as Q42")]
    [InlineData("Lorient,place,,Q071", "Q071", "'Q071' is no Wikidata item such as Q42")]
    [InlineData("Lorient,place,,,,extra", "extra", "more fields than columns")]
    [InlineData("Lor\"ient,place", "\"", "a quotation mark inside a field; quote the whole field and double the mark")]
    [InlineData("\"Lorient,place", "\"", "a quotation mark that never closes")]
    [InlineData("\"Lorient\" (56),place", "(56)", "text behind a quoted field")]
    [InlineData("name,kind,sort\nLorient,place,town", "sort", "an unknown column 'sort'; known are name, kind, aliases, wikidata and id")]
    [InlineData("name,kind,name\nLorient,place,x", "name", "a second column 'name'")]
    [InlineData("name,aliases\nLorient,x", "name", "a header without the column kind")]
    [InlineData("name,kind\nOrl\uFFFDans,place\nAngoul\uFFFDme,place", "Orl\uFFFDans", "a character that is no text; save the file as UTF-8")]
    [InlineData("n\0a\0m\0e\0,\0k\0", "n\0a\0m\0e\0", "a character that is no text; save the file as UTF-8")]
    [InlineData("\uFFFDPNG\u001A\nIHDR", "\uFFFDPNG\u001A", "a character that is no text; save the file as UTF-8")]
    [InlineData("name,kind,aliases\nLorient,place,An \uFFFDriant", "An \uFFFDriant", "a character that is no text; save the file as UTF-8")]
    public void What_is_wrong_is_said_where_it_stands(string csv, string place, string message)
    {
        Problem problem = Parse(csv).Problems[0];
        Assert.Equal(ProblemKind.MalformedEntityFile, problem.Kind);
        Assert.Equal(message, Assert.Single(problem.Arguments));
        Assert.Equal(place, csv.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void A_record_after_a_wrong_one_is_still_read() =>
        Assert.Equal(["Brest", "Nantes"], Parse("Lorient,town\nBrest,place\n,,\nNantes,place").Declarations.Select(declaration => declaration.Name));

    [Theory]
    [InlineData("Lorient,place\nLorient,organization", "Lorient", "place and organization")]
    [InlineData("Lorient,place,,Q1\nLorient,place,,Q2", "Lorient", "Q1 and Q2")]
    [InlineData("Anne Doe,person,Doe\nBill Doe,person,Doe", "Doe", "'Anne Doe' and 'Bill Doe' share it; give both an id to keep namesakes apart")]
    public void Contradictions_are_reported_at_the_second_record(string csv, string name, string what)
    {
        Problem problem = Assert.Single(Parse(csv).Problems);
        Assert.Equal(ProblemKind.ContradictoryEntity, problem.Kind);
        Assert.Equal([name, what], problem.Arguments);
        Assert.Equal(csv.IndexOf('\n') + 1, problem.Span.Start);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Rows(), static rows =>
        {
            // Fewer than the namesakes that are told apart.
            rows = [.. rows.Take(DeclaredForms.MostNamesakes)];
            string csv = string.Concat(rows.Select(static (row, index) => Quote(row.Name) + ',' + row.Kind + ',' + Quote(string.Join('|', row.Aliases)) + ",,id" + index + "\r\n"));
            EntityCsvResult result = Parse(csv);
            return result.Problems.IsEmpty
                && result.Declarations.Select(static declaration => (declaration.Name, declaration.Kind, string.Join('|', declaration.Aliases)))
                    .SequenceEqual(rows.Select(static row => (row.Name, row.Kind, string.Join('|', row.Aliases))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_problem_lies_in_the_file() =>
        Prop.ForAll(
            Gen.Elements("a", "person", "name", "kind", ",", ";", "\"", "\n", "\r", "\r\n", "|", " ", "Q1", "\0", "\uD800", "é").ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary(),
            static text => Parse(text).Problems.All(problem => problem.Span.Start >= 0 && problem.Span.End <= text.Length))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static EntityCsvResult Parse(string csv) => EntityCsv.Parse(csv, TestContext.Current.CancellationToken);

    private static EquatableArray<EntityDeclaration> Valid(string csv)
    {
        EntityCsvResult result = Parse(csv);
        Assert.Empty(result.Problems);
        return result.Declarations;
    }

    private static string Quote(string field) => '"' + field.Replace("\"", "\"\"", System.StringComparison.Ordinal) + '"';

    // Longer names are reported: nobody writes them.
    private const int MostWords = 8;

    private static Arbitrary<List<(string Name, EntityKind Kind, string[] Aliases)>> Rows()
    {
        Gen<string> words = Gen.Elements("Anne", "Doe", "d'Été", "\"X\"", "a,b", "c;d", "line\nbreak", "Q42").NonEmptyListOf().Select(static list => string.Join(' ', list.Take(MostWords)));
        return (from name in words
                from kind in Gen.Elements(EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event, EntityKind.Work)
                from aliases in words.ListOf()
                select (name, kind, aliases.Distinct().ToArray())).ListOf().Select(static list => list.ToList()).ToArbitrary();
    }
}

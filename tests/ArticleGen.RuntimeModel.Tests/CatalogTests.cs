using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Xunit;
using GeneratedCatalog = ArticleGen.Generator.Pipeline.Catalog;
using GeneratedEntry = ArticleGen.Generator.Pipeline.CatalogEntry;
using GeneratedMention = ArticleGen.Generator.Pipeline.EntityMention;
using Kind = ArticleGen.Understanding.EntityKind;
using Members = ArticleGen.Generator.Inputs.EntityMembers;
using Span = ArticleGen.Understanding.TextSpan;

namespace ArticleGen.RuntimeModel.Tests;

public sealed class CatalogTests
{
    [Fact]
    public void Looking_at_the_list_builds_no_article()
    {
        TestCatalog catalog = TestCatalog.Of("Kim, Rodaba", "Kim", "Lyon");
        Assert.Equal(3, catalog.All.Count);
        Assert.Equal(["kim", "rodaba"], catalog.People.Select(static person => person.Id));
        Assert.Empty(catalog.Built);
    }

    [Fact]
    public void Reading_one_person_builds_no_unrelated_article()
    {
        TestCatalog catalog = TestCatalog.Of("Kim, Rodaba", "Kim", "Lyon");
        Person rodaba = catalog.People.Single(static person => person.Name == "Rodaba");
        Assert.Equal("Rodaba", Assert.Single(rodaba.Mentions).Text);
        Assert.Equal([0], catalog.Built);
    }

    [Fact]
    public void A_person_of_several_articles_is_one_with_all_mentions()
    {
        TestCatalog catalog = TestCatalog.Of("Kim, Rodaba", "Kim", "Lyon");
        Person kim = catalog.People[0];
        Assert.Equal(["a0", "a1"], kim.Articles.Select(static article => article.Id));
        Assert.Equal(["a0", "a1"], kim.Mentions.Select(static mention => mention.Article.Id));
        Assert.All(kim.Articles, article => Assert.True(article.People[0] == kim));
    }

    [Fact]
    public void An_article_is_found_by_its_exact_id()
    {
        TestCatalog catalog = TestCatalog.Of("Kim", "Lyon");
        Assert.Same(catalog.All[1], catalog.Find("a1"));
        Assert.Null(catalog.Find("A1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.All[2]);
    }

    [Fact]
    public void Merged_catalogs_share_their_people()
    {
        ArticleCatalog merged = ArticleCatalog.Merge(TestCatalog.Of("Kim"), TestCatalog.Of("Rodaba", "Kim"));
        Assert.Equal(3, merged.All.Count);
        Assert.Equal(["Kim", "Rodaba"], merged.People.Select(static person => person.Name));
        Assert.Equal(2, merged.People[0].Articles.Count);
        Assert.Equal("Kim", merged.Find("a0")!.Text);
    }

    [Fact]
    public void Entities_are_named_by_their_ids_and_the_name_most_articles_use()
    {
        GeneratedMention kim(string name) => new(Kind.Person, "kim-jong-un", name, IsDeclared: false, 1);
        GeneratedEntry[] entries = [new("b", [kim("Kim Jong-un"), new(Kind.Person, "all", "All", IsDeclared: true, 1)]), new("a", [kim("Kim")]), new("c", [kim("Kim Jong-un")])];
        ArticleNames names = ArticleNames.Assign(entries.Select(static entry => new NameRequest(entry.RelativePath, null, LocationInfo.StartOf(entry.RelativePath), [])));

        GeneratedCatalog catalog = GeneratedCatalog.From([.. entries], new(names, new(Members.All, 0)), CancellationToken.None);
        Assert.Equal(["AllPerson", "KimJongUn"], catalog.Entities.Select(static entity => entity.Member));
        Assert.Equal("Kim Jong-un", catalog.Entities[1].Name);
        Assert.Equal([0, 1, 2], catalog.Entities[1].Articles);

        catalog = GeneratedCatalog.From([.. entries], new(names, new(Members.Declared, 0)), CancellationToken.None);
        Assert.Equal(["AllPerson", null], catalog.Entities.Select(static entity => entity.Member));
    }

    /// <summary>Articles of names only; a name of four letters is a place.</summary>
    private sealed class TestCatalog : CompiledCatalog
    {
        private readonly ArticleInfo[] _articles;
        private readonly Article?[] _built;
        private readonly GeneratedCatalog _catalog;

        private TestCatalog(ArticleInfo[] articles)
            : base(Assembly.GetExecutingAssembly())
        {
            _articles = articles;
            _built = new Article?[articles.Length];
            ImmutableArray<GeneratedEntry> entries = [.. articles.Select(static (article, i) => new GeneratedEntry(Path(i), GeneratedMention.Of(article)))];
            ArticleNames names = ArticleNames.Assign(entries.Select(static entry => new NameRequest(entry.RelativePath, null, LocationInfo.StartOf(entry.RelativePath), [])));
            _catalog = GeneratedCatalog.From(entries, new(names, new(Members.All, 0)), CancellationToken.None);
        }

        public IEnumerable<int> Built => Enumerable.Range(0, _built.Length).Where(i => _built[i] is not null);

        public static TestCatalog Of(params string[] texts) => new([.. texts.Select(Read)]);

        protected override string ReadIds() => CatalogTables.Ids(_catalog);

        protected override string ReadSite() => throw new NotSupportedException();

        protected override string ReadEntities(EntityKind kind) => CatalogTables.Entities(_catalog, (Kind)kind);

        protected override Article ReadArticle(int index) =>
            Load(ref _built[index], _catalog.Articles[index].Id, _articles[index].Text, ArticleTable.Encode(_articles[index], resource: null));

        private static string Path(int index) => FormattableString.Invariant($"a{index}.txt");

        private static ArticleInfo Read(string text)
        {
            List<EntityInfo> entities = [];
            int start = 0;
            foreach (string name in text.Split(", "))
            {
                Kind kind = name.Length == 4 ? Kind.Place : Kind.Person;
                entities.Add(new(kind, Slug.Of(name), name, [], [new MentionInfo(new Span(start, name.Length), 0)], null, null));
                start += name.Length + 2;
            }

            return new(text, "en", null, FrontMatter.None, [new(Understanding.ParagraphKind.Lead, new Span(0, text.Length), [])], [], entities.ToEquatableArray(), 1);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace ArticleGen.Package.Tests;

public sealed class ConsumerTests(ConsumerMatrix matrix) : IClassFixture<ConsumerMatrix>
{
    public static TheoryData<string> Projects =>
    [
        .. XDocument.Load(Repository.PathOf("tests", "ArticleGen.Package.Tests", "Consumers", "Matrix", "Matrix.slnx"))
            .Descendants("Project").Select(static project => Path.GetFileNameWithoutExtension(project.Attribute("Path")!.Value)),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Builds_with_neither_warnings_nor_errors(string project)
    {
        Assert.Empty(matrix.MessagesOf(project));
        Assert.True(Directory.Exists(Path.Combine(matrix.Folder, project, "bin")), matrix.Build.Everything);
        Assert.True(File.Exists(matrix.AssemblyOf(project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_item_is_an_article(string project)
    {
        string items = File.ReadAllText(Path.Combine(matrix.Folder, project, "obj", "articles.count")).Trim();
        Assert.Equal(int.Parse(items, CultureInfo.InvariantCulture), CompiledAssembly.CountArticles(matrix.AssemblyOf(project)));
    }

    [Fact]
    public void No_message_of_the_build_belongs_to_no_project() =>
        Assert.True(matrix.Build.ExitCode == 0 && matrix.Messages.Length == 0, matrix.Build.Everything);

    [Fact]
    public async Task A_console_program_reads_headlines_dates_and_quotes() => Assert.Equal(
        "2 The lighthouse of Kermorvan is lit again 2026-02-03\nNous avons compté les nuits True True\n",
        await matrix.Run("Newsstand"));

    [Fact]
    public async Task Every_name_that_users_build_on_has_its_type_and_value() => Assert.Equal(
        """
        harbour|Le port accueille le sommet|fr|True|True|France|True
        Par Jeanne Le Goff|Jeanne Le Goff,Paul Martin|BREST|2026-03-14T08:30:00.0000000+01:00|2026-03-15|https://example.org/harbour|Mer|port,sommet|Trois jours de débats.|bridge|calme
        1|Lead|True
        0|Direct|True|2|harbour|Ingrid Halvorsen|Mme Halvorsen|a déclaré|Reuters
        ingrid-halvorsen|Person|Ingrid Halvorsen|Halvorsen|Q42|Ingrid|Halvorsen|Mme|ministre norvégienne de la Mer|True
        Ingrid Halvorsen|Ingrid Halvorsen|1|harbour
        ONU|FR|Sommet des Deltas|Traité des Estuaires
        2025-11-30|2025|11|30|Day|2025-11-30|3000000 EUR|12|40 km
        2|True|True|True|True|True
        Headline Byline Dateline Lead Body Subheading ListItem BlockQuote Caption Related Source Boilerplate Direct Fragment Scare Title Indirect Person Organization Place Event Work Date Money Percent Quantity

        """.ReplaceLineEndings("\n"),
        await matrix.Run("Contract"));

    [Fact]
    public async Task Libraries_for_netstandard_and_net_framework_serve_a_new_program() => Assert.Equal(
        "Nous avons compté les nuits\nNous avons compté les nuits\n1\n",
        await matrix.Run("LibraryApp"));

    [Fact]
    public async Task A_web_application_uses_a_content_project_named_like_the_catalog() => Assert.Equal(
        "Welcome The lighthouse of Kermorvan is lit again 1\n",
        await matrix.Run("Acme.Web", "--print"));

    [Fact]
    public async Task The_model_of_a_referenced_project_is_reused() => Assert.Equal("True\nShared.Content\n", await matrix.Run("Shared.App"));

    [Fact]
    public async Task An_internal_model_is_reused_by_a_friend() => Assert.Equal("True\nphare lighthouse Internals.Content\n", await matrix.Run("Internals.Tests"));

    [Fact]
    public async Task A_package_that_is_passed_on_serves_the_project_that_gets_it() => Assert.Equal("phare\n", await matrix.Run("Transitive.App"));

    [Theory]
    [InlineData("NamespaceIsArticle")]
    [InlineData("NamespaceIsArticles")]
    [InlineData("NamespaceIsArticleGen")]
    public async Task A_root_namespace_may_be_named_like_a_generated_type(string project) => Assert.Equal("phare\n", await matrix.Run(project));

    [Fact]
    public async Task Own_types_may_be_named_like_generated_ones() => Assert.Equal("1 phare\n", await matrix.Run("OwnTypes"));

    [Fact]
    public async Task Nullable_annotations_are_optional() => Assert.Equal("phare\n", await matrix.Run("NullableOff"));

    [Fact]
    public async Task The_compiled_model_is_what_the_tool_prints()
    {
        string[] printed = [.. (await RunTool()).Select(OnlyModel)];
        string[] compiled = [.. (await RunDump()).Select(static line => JsonNode.Parse(line)!.ToJsonString())];
        Assert.Equal(printed, compiled);
        Assert.Contains(printed, static line => JsonDocument.Parse(line).RootElement.GetProperty("quotes").GetArrayLength() > 2);
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("ninjs")]
    public async Task The_exports_of_the_compiled_model_are_those_of_the_tool(string format)
    {
        string[] printed = await RunTool("--format", format);
        Assert.NotEmpty(printed);
        Assert.Equal(printed, await RunDump(format));
    }

    private async Task<string[]> RunTool(params string[] arguments)
    {
        string folder = Path.Combine(matrix.Folder, "Dump", "articles");
        IEnumerable<string> files = Directory.EnumerateFiles(folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        ProcessResult tool = await DotNet.Run(folder, [ToolAssembly, "extract", .. files, "--entities", "../people.csv", .. arguments]);
        return tool.AssertSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<string[]> RunDump(params string[] arguments) =>
        (await matrix.Run("Dump", arguments)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string ToolAssembly => Repository.PathOf("src", "ArticleGen.Cli", "bin", Repository.Configuration, "net10.0", "articlegen.dll");

    // The file and its problems are no part of the model: the compiler reports these as diagnostics.
    private static string OnlyModel(string line)
    {
        JsonObject article = JsonNode.Parse(line)!.AsObject();
        article.Remove("file");
        article.Remove("problems");
        return article.ToJsonString();
    }
}

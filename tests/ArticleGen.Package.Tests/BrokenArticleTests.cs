using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>
/// A project with one healthy article and ten inputs that each have one mistake, built as it is. The mistake that is an error by design
/// (an id given twice) is made a warning by the project's .globalconfig.
/// </summary>
public sealed class BrokenBuild(PackageFeed feed) : IAsyncLifetime
{
    internal string Folder { get; private set; } = "";

    internal ProcessResult Build { get; private set; } = null!;

    internal BuildMessage[] Messages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Folder = feed.CopyConsumer("Broken");
        // Windows-1252: no editor or git setting may turn it into UTF-8 on its way here.
        File.WriteAllBytes(Path.Combine(Folder, "articles", "windows-1252.txt"), Encoding.Latin1.GetBytes("Le pont de l'Élorn a ouvert."));
        (await DotNet.Run(Folder, "restore")).AssertSuccess();
        Build = await Rebuild();
        Messages = BuildLog.Messages(Build);
    }

    public ValueTask DisposeAsync() => default;

    internal Task<ProcessResult> Rebuild(params string[] arguments) => DotNet.Run(Folder, ["build", "--no-restore", "--no-incremental", .. arguments]);
}

public sealed class BrokenArticleTests(BrokenBuild broken) : IClassFixture<BrokenBuild>
{
    [Theory]
    [InlineData("articles/empty.txt", 1, 1, "AG0001")]
    [InlineData("articles/unbalanced-guillemet.txt", 3, 20, "AG0002")]
    [InlineData("articles/unbalanced-quotation-mark.txt", 3, 21, "AG0002")]
    [InlineData("articles/windows-1252.txt", 1, 14, "AG0003")]
    [InlineData("articles/malformed-front-matter.txt", 3, 1, "AG0005")]
    [InlineData("articles/unclosed-front-matter.txt", 1, 1, "AG0006")]
    [InlineData("articles/duplicate-key.txt", 4, 1, "AG0007")]
    [InlineData("articles/invalid-date.md", 3, 12, "AG0009")]
    [InlineData("articles/zz-duplicate-id.txt", 2, 5, "AG0013")]
    [InlineData("people.csv", 3, 10, "AG0024")]
    public void Each_mistake_is_a_warning_where_it_stands(string file, int line, int column, string code)
    {
        BuildMessage message = Assert.Single(broken.Messages, message => message.File == Path.Combine(broken.Folder, file));
        Assert.Equal((line, column, "warning", code), (message.Line, message.Column, message.Severity, message.Code));
    }

    [Fact]
    public void There_are_no_other_messages() => Assert.True(broken.Messages.Length == 10, BuildLog.Describe(broken.Messages));

    [Fact]
    public async Task The_program_is_built_and_has_every_article()
    {
        (await broken.Rebuild()).AssertSuccess();
        string output = (await DotNet.Run(broken.Folder, Path.Combine("bin", "Debug", "net10.0", "Broken.dll"))).AssertSuccess().Output;
        Assert.Contains("Nothing is wrong with this article about Brest.", output, StringComparison.Ordinal);
        Assert.Equal(12, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task NoWarn_silences_and_WarningsAsErrors_stops()
    {
        BuildMessage[] silenced = BuildLog.Messages(await broken.Rebuild("-p:NoWarn=AG0002%3BAG0001"));
        Assert.Equal(7, silenced.Length);
        ProcessResult stopped = await broken.Rebuild("-p:WarningsAsErrors=AG0002");
        Assert.NotEqual(0, stopped.ExitCode);
        Assert.Equal(2, BuildLog.Messages(stopped).Count(static message => message is { Severity: "error", Code: "AG0002" }));
    }

    [Fact]
    public async Task A_globalconfig_sets_severities()
    {
        string config = Path.Combine(broken.Folder, ".globalconfig");
        string original = File.ReadAllText(config);
        File.AppendAllText(config, "dotnet_diagnostic.AG0003.severity = error\ndotnet_diagnostic.AG0002.severity = none\n");
        BuildMessage[] messages = BuildLog.Messages(await broken.Rebuild());
        File.WriteAllText(config, original);
        Assert.DoesNotContain(messages, static message => message.Code == "AG0002");
        Assert.Equal("error", Assert.Single(messages, static message => message.Code == "AG0003").Severity);
    }

    [Fact]
    public async Task An_id_given_twice_is_an_error_unless_the_project_says_otherwise()
    {
        ProcessResult build = await broken.Rebuild("-p:DiscoverGlobalAnalyzerConfigFiles=false");
        Assert.NotEqual(0, build.ExitCode);
        BuildMessage error = Assert.Single(BuildLog.Messages(build), static message => message.Severity == "error");
        Assert.Equal(("AG0013", Path.Combine(broken.Folder, "articles/zz-duplicate-id.txt"), 2, 5), (error.Code, error.File, error.Line, error.Column));
    }

    [Fact]
    public async Task Strict_mode_makes_warnings_about_content_errors()
    {
        ProcessResult strict = await broken.Rebuild("-p:ArticleGenStrict=true");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Contains(BuildLog.Messages(strict), static message => message is { Severity: "error", Code: "AG0002" });
    }

    [Fact]
    public async Task A_compiler_older_than_the_floor_is_named_with_the_remedy()
    {
        ProcessResult old = await broken.Rebuild("-p:ArticleGenCompilerVersion=4.7.0.0");
        BuildMessage message = Assert.Single(BuildLog.Messages(old), static message => message.Code == "AGCFG001");
        Assert.Contains(".NET SDK 8.0.100", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_version_below_the_floor_is_one_message()
    {
        BuildMessage[] messages = [.. BuildLog.Messages(await broken.Rebuild("-p:LangVersion=8")).Where(static message => message.Code == "AG0021")];
        Assert.Contains("LangVersion", Assert.Single(messages).Text, StringComparison.Ordinal);
    }
}

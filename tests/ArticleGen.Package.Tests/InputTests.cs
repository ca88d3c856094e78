using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>A project whose files have every name a file system takes and every encoding that is met.</summary>
public sealed class InputBuild(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>File names that MSBuild, the compiler's options or resource names could trip over.</summary>
    internal static readonly string[] Names =
    [
        "plain.txt", "what's – #1.txt", "semi;colon.txt", "per%cent%41.txt", "comma,equals=.txt", "dollar$(Name).txt", "at@(Item).txt",
        "sommet.fr.txt", "brackets[1].txt", "été à Brest.txt", "two  spaces.txt", "tick`&<angle>.txt", "folder/twin.txt", "other/twin.txt",
    ];

    internal string Folder { get; private set; } = "";

    internal ProcessResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Folder = feed.CopyConsumer("Inputs");
        foreach (string name in Names)
            Write("articles/" + name, Encoding.UTF8.GetBytes(TextOf(name)));
        Write("../Outside/outside.txt", Encoding.UTF8.GetBytes(TextOf("outside.txt")));
        Write("extra/extra.md", "Ein Artikel ohne `Article`-Element."u8.ToArray());
        Write("articles/utf-16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(TextOf("utf-16.txt"))]);
        Write("articles/utf-8-mark.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TextOf("utf-8-mark.txt"))]);
        Write("articles/utf-16-without-mark.txt", Encoding.Unicode.GetBytes("Sans marque."));
        (await DotNet.Run(Folder, "restore")).AssertSuccess();
        Build = await DotNet.Run(Folder, "build", "--no-restore");
    }

    public ValueTask DisposeAsync() => default;

    internal static string TextOf(string name) => $"Le fichier {name} parle de Brest.\r\n\r\nIl a deux paragraphes.\n";

    internal void Write(string path, byte[] bytes)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>The text and language of each article by its id, as the built program has them.</summary>
    internal async Task<Dictionary<string, (string Text, string Language)>> Articles()
    {
        ProcessResult run = await DotNet.Run(Folder, Path.Combine("bin", "Debug", "net10.0", "Inputs.dll"));
        return run.AssertSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonSerializer.Deserialize<string[]>(line)!)
            .ToDictionary(static article => article[0], static article => (article[1], article[2]), StringComparer.Ordinal);
    }
}

public sealed class InputTests(InputBuild inputs) : IClassFixture<InputBuild>
{
    [Fact]
    public async Task Every_file_is_one_article_with_its_text_whatever_its_name()
    {
        (await DotNet.Run(inputs.Folder, "build", "--no-restore")).AssertSuccess();
        await AssertArticles();
    }

    [Fact]
    public async Task Texts_kept_as_resources_are_the_same()
    {
        (await DotNet.Run(inputs.Folder, "build", "--no-restore", "-p:ArticleGenStorage=resource")).AssertSuccess();
        await AssertArticles();
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(inputs.Folder, "bin"), "*.resources.dll", SearchOption.AllDirectories));
    }

    [Fact]
    public void Utf_16_without_a_mark_is_reported_at_its_first_control_character()
    {
        inputs.Build.AssertSuccess();
        Assert.Contains(
            BuildLog.Messages(inputs.Build),
            static message => message.File.EndsWith("utf-16-without-mark.txt", StringComparison.Ordinal) && message.Line == 1);
    }

    [Fact]
    public void An_article_copied_to_the_output_is_still_copied() =>
        Assert.True(File.Exists(Path.Combine(inputs.Folder, "bin", "Debug", "net10.0", "articles", "plain.txt")));

    [Fact]
    public async Task An_ide_offers_the_build_actions_checks_the_files_and_lists_each_once()
    {
        ProcessResult evaluation = await DotNet.Run(inputs.Folder, "msbuild", "-getItem:AvailableItemName", "-getItem:UpToDateCheckInput", "-getItem:None");
        JsonElement items = JsonDocument.Parse(evaluation.AssertSuccess().Output).RootElement.GetProperty("Items");
        Assert.Superset(new HashSet<string>(["Article", "ArticleEntities"], StringComparer.Ordinal), Identities("AvailableItemName"));
        Assert.Contains("articles/what's – #1.txt", Identities("UpToDateCheckInput"));
        Assert.DoesNotContain("articles/what's – #1.txt", Identities("None"));
        Assert.Contains("articles/plain.txt", Identities("None"));

        HashSet<string> Identities(string type) =>
            [.. items.GetProperty(type).EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    }

    [Fact]
    public async Task An_edited_article_is_compiled_again_and_an_unchanged_one_is_not()
    {
        (await DotNet.Run(inputs.Folder, "build", "--no-restore")).AssertSuccess();
        string assembly = Path.Combine(inputs.Folder, "obj", "Debug", "net10.0", "Inputs.dll");
        DateTime built = File.GetLastWriteTimeUtc(assembly);
        (await DotNet.Run(inputs.Folder, "build", "--no-restore")).AssertSuccess();
        Assert.Equal(built, File.GetLastWriteTimeUtc(assembly));

        byte[] original = File.ReadAllBytes(Path.Combine(inputs.Folder, "articles", "plain.txt"));
        inputs.Write("articles/plain.txt", "Un texte neuf."u8.ToArray());
        (await DotNet.Run(inputs.Folder, "build", "--no-restore")).AssertSuccess();
        Assert.Equal("Un texte neuf.", (await inputs.Articles())["plain"].Text);
        inputs.Write("articles/plain.txt", original);
    }

    [Fact]
    public async Task Generated_files_written_into_the_project_are_not_compiled_twice()
    {
        // The server that has compiled the project before, without writing the files, is asked again.
        string[] arguments = ["build", "--no-restore", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=Generated"];
        (await DotNet.Run(inputs.Folder, "build", "--no-restore", "--no-incremental")).AssertSuccess();
        (await DotNet.Run(inputs.Folder, arguments)).AssertSuccess();
        ProcessResult second = await DotNet.Run(inputs.Folder, [.. arguments, "--no-incremental"]);
        second.AssertSuccess();
        Assert.True(Directory.EnumerateFiles(Path.Combine(inputs.Folder, "Generated"), "*.cs", SearchOption.AllDirectories).Any());
        Directory.Delete(Path.Combine(inputs.Folder, "Generated"), recursive: true);
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_others_are_still_read()
    {
        ProcessResult build = await DotNet.Run(inputs.Folder, "build", "--no-restore", "-p:MissingArticle=articles/missing.txt");
        Assert.Contains("missing.txt : warning AG0016: The file 'articles/missing.txt' cannot be read; it is left out", build.AssertSuccess().Output, StringComparison.Ordinal);
        await AssertArticles();
    }

    private async Task AssertArticles()
    {
        Dictionary<string, (string Text, string Language)> articles = await inputs.Articles();
        Assert.Equal(InputBuild.Names.Length + 5, articles.Count);
        foreach (string name in InputBuild.Names)
            Assert.Equal(InputBuild.TextOf(name), articles[IdOf(name)].Text);
        Assert.Equal(InputBuild.TextOf("utf-16.txt"), articles["utf-16"].Text);
        Assert.Equal(InputBuild.TextOf("utf-8-mark.txt"), articles["utf-8-mark"].Text);
        Assert.Equal(InputBuild.TextOf("outside.txt"), articles["outside"].Text);
        Assert.Equal("de", articles["the-extra"].Language);
    }

    // Files of the same name are told apart by their folder.
    private static string IdOf(string name) =>
        name.EndsWith("/twin.txt", StringComparison.Ordinal) ? name[..^4] : Path.GetFileNameWithoutExtension(name);
}

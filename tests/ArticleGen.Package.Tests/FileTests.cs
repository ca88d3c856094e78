using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>A project with names that the compiler's options misread, files that cannot be read and files that targets add.</summary>
public sealed class FileBuild(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>What a Unix file system takes; Windows keeps most of it out itself.</summary>
    internal static readonly string[] Names =
    [
        "Interview: the mayor.md", "2024-03-01T12:30.txt", "a|b.md", "say \"yes\".md", "tab\there.md", "control\u0001.md", "delete\u007F.md",
        "line\u2028separator.md", "paragraph\u2029separator.md", "next\u0085line.md", "new\nline.md", "star*.md", "starfish.md", "why?.md", "whys.md",
        "tick's (1), \"2\".md", "Notes: été/inner.md", "plain.md",
    ];

    internal static readonly string[] Unreadable = [".#plain.md", "gone's, (1).md", "folder.md", "link-to-folder.md", "loop.md", "other-loop.md"];

    // What the last three are links to; the others lead nowhere.
    private static readonly Dictionary<string, string> Targets = new(StringComparer.Ordinal) { ["link-to-folder.md"] = "folder.md", ["loop.md"] = "other-loop.md", ["other-loop.md"] = "loop.md" };

    internal string Folder { get; private set; } = "";

    public ValueTask InitializeAsync()
    {
        Folder = feed.CopyConsumer("Files");
        foreach (string name in Names)
            Write("articles/" + name, TextOf(name));
        Write("additional/Bericht: Teil 1.md", "Ein Bericht.");
        Write("lists/people: all.csv", "name,kind\nErna Nordlicht,person\n");
        Directory.CreateDirectory(Path.Combine(Folder, "unreadable", "folder.md"));
        foreach (string name in Unreadable.Where(static name => name != "folder.md"))
            File.CreateSymbolicLink(Path.Combine(Folder, "unreadable", name), Targets.GetValueOrDefault(name, "nowhere"));
        File.CreateSymbolicLink(Path.Combine(Folder, "articles", "linked.md"), "plain.md");
        CreateSocket(Path.Combine(Folder, "unreadable", "socket.md"));
        return default;
    }

    public ValueTask DisposeAsync() => default;

    internal static string TextOf(string name) => $"Le fichier {string.Concat(name.Where(char.IsAsciiLetter))} cite « Brest.\n";

    internal Task<ProcessResult> Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    /// <summary>The text and language of each article by its id, as the built program has them.</summary>
    internal async Task<Dictionary<string, (string Text, string Language)>> Articles()
    {
        ProcessResult run = await DotNet.Run(Folder, Path.Combine("bin", "Debug", "net10.0", "Files.dll"));
        return run.AssertSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonSerializer.Deserialize<string[]>(line)!)
            .ToDictionary(static article => article[0], static article => (article[1], article[2]), StringComparer.Ordinal);
    }

    /// <summary>A file that exists and that nobody can open, whoever runs the tests.</summary>
    private static void CreateSocket(string path)
    {
        // The address of a socket may not be long.
        string address = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(address));
        File.Move(address, path);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

public sealed class FileTests : IClassFixture<FileBuild>
{
    // Besides those of Names: the link, the additional file, the three of the targets.
    private const int Others = 5;

    private readonly FileBuild _files;

    public FileTests(FileBuild files)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the file system does not take these names");
        _files = files;
    }

    [Theory]
    [InlineData("literal", false)]
    [InlineData("resource", true)]
    public async Task Every_file_is_an_article_whatever_its_name_and_whenever_it_was_added(string storage, bool tryFiles)
    {
        ProcessResult build = await _files.Build("-p:ArticleGenStorage=" + storage, "-p:ArticleGenTryFiles=" + tryFiles);
        string[] left = [.. BuildLog.Messages(build.AssertSuccess()).Where(static message => message.Code == "AG0016").Select(static message => Path.GetFileName(message.File))];
        Assert.Equal(tryFiles ? ["socket.md"] : [], left);
        Dictionary<string, (string Text, string Language)> articles = await _files.Articles();
        Assert.Equal(FileBuild.Names.Length + Others, articles.Count);
        foreach (string name in FileBuild.Names)
            Assert.Equal(FileBuild.TextOf(name), articles[Path.GetFileNameWithoutExtension(name)].Text);
        Assert.Equal("Ein Bericht.", articles["Bericht: Teil 1"].Text);
        Assert.Equal("de", articles["Bericht: Teil 1"].Language);
        Assert.Equal(("Le texte de after-before-compile.\n", "it"), articles["given"]);
        Assert.Contains("before-build", articles.Keys);
        Assert.Contains("before-core-compile", articles.Keys);
        Assert.Equal(FileBuild.TextOf("plain.md"), articles["linked"].Text);
    }

    [Fact]
    public async Task Every_file_is_named_where_it_has_a_mistake()
    {
        ProcessResult build = await _files.Build("--no-incremental");
        string[] named = [.. BuildLog.Messages(build.AssertSuccess()).Where(static message => message is { Code: "AG0002", Line: 1 }).Select(static message => Path.GetFileName(message.File)).Order(StringComparer.Ordinal)];
        string[] expected = [.. FileBuild.Names.Append("linked.md").Select(static name => Printable(Path.GetFileName(name))).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, named);

        // As addresses have them, where MSBuild would not take the line for a diagnostic.
        static string Printable(string name) =>
            string.Concat(name.Select(static character => character is ':' or '\u2028' or '\u2029' || char.IsControl(character) ? Uri.EscapeDataString(character.ToString()) : character.ToString()));
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_take_nothing_from_the_others()
    {
        ProcessResult build = await _files.Build("-p:AddUnreadable=true");
        string[] left = [.. BuildLog.Messages(build.AssertSuccess()).Where(static message => message.Code == "AG0016").Select(static message => Path.GetFileName(message.File)).Order(StringComparer.Ordinal)];
        Assert.Equal(FileBuild.Unreadable.Order(StringComparer.Ordinal), left);
        Assert.Equal(FileBuild.Names.Length + Others, (await _files.Articles()).Count);
    }

    [Fact]
    public async Task A_file_that_is_added_too_late_is_reported()
    {
        ProcessResult build = await _files.Build("-p:AddTooLate=true");
        BuildMessage message = Assert.Single(BuildLog.Messages(build.AssertSuccess()), static message => message.Code == "AGCFG003");
        Assert.EndsWith("too-late.md", message.File, StringComparison.Ordinal);
        Assert.Contains("before the target BeforeCompile", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_file_of_such_a_name_is_compiled_again()
    {
        (await _files.Build()).AssertSuccess();
        string file = Path.Combine(_files.Folder, "articles", "a|b.md");
        File.WriteAllText(file, "Un texte neuf.");
        (await _files.Build()).AssertSuccess();
        Assert.Equal("Un texte neuf.", (await _files.Articles())["a|b"].Text);
        File.WriteAllText(file, FileBuild.TextOf("a|b.md"));
    }
}

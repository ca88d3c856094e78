using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ArticleGen.Cli.Input;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>Disks that are full, files that vanish or are locked, a process that is killed: what is written is whole, and the other articles are done.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Bridge = "Un pont a ouvert à Brest. « Enfin », a dit Anne Dubois.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen-faults-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_locked_file_is_named_and_the_others_are_done()
    {
        string locked = Write("a.txt", Bridge);
        string article = Write("b.txt", Bridge);
        using FileStream owner = new(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Tool.Result result = Tool.Run("extract", locked, article);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(locked + ": ", result.Error, StringComparison.Ordinal);
        Assert.Equal(article, Assert.Single(result.Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString())));
    }

    [Fact]
    public void A_loop_of_links_a_dangling_link_and_a_folder_called_like_an_article_are_named_and_the_others_are_done()
    {
        string article = Write("d.txt", Bridge);
        string loop = Path.Combine(_folder.FullName, "a.txt");
        string dangling = Path.Combine(_folder.FullName, "b.txt");
        string folder = Path.Combine(_folder.FullName, "c.txt");
        File.CreateSymbolicLink(loop, loop);
        File.CreateSymbolicLink(dangling, Path.Combine(_folder.FullName, "nowhere"));
        Directory.CreateDirectory(folder);
        Tool.Result result = Tool.Run("extract", loop, dangling, folder, article);
        Assert.Equal(1, result.ExitCode);
        Assert.All([loop, dangling, folder], file => Assert.Contains(file, result.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void A_full_disk_ends_the_run_with_a_message_and_leaves_what_stood_there()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no disk that is always full.");
        Tool.Result result = Tool.Run("extract", Write("a.txt", Bridge), "-o", "/dev/full");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("/dev/full: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles("/dev"), static file => file.StartsWith("/dev/full.", StringComparison.Ordinal));
        Assert.Equal(0, new FileInfo("/dev/full").Length);
    }

    [Theory]
    [InlineData("/dev/zero: more than 64 MB, which is no article. Split it into articles, or send them as records with --jsonl.", "extract", "/dev/zero")]
    [InlineData("/dev/zero: more than 64 MB, which is no article. Split it into articles, or send them as records with --jsonl.", "extract", "ARTICLE", "--entities", "/dev/zero")]
    [InlineData("/dev/zero(1,1): warning AG0016: ", "check", "/dev/zero")]
    [InlineData("/dev/zero(1,1): warning AG0016: ", "check", "ARTICLE", "--entities", "/dev/zero")]
    public async Task A_file_without_end_is_refused_in_little_memory(string message, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no file without end.");
        string article = Write("a.txt", Bridge);
        ToolEnd end = await ToolProcess.RunAsync(static _ => { }, arguments.Select(argument => argument == "ARTICLE" ? article : argument));
        Assert.Equal(1, end.ExitCode);
        Assert.StartsWith(message, end.Error.Length > 0 ? end.Error : end.Lines[0], StringComparison.Ordinal);
        Assert.InRange(end.PeakBytes, 0, 500_000_000);
    }

    [Fact]
    public void A_record_without_end_ends_with_the_reading()
    {
        using CancellationTokenSource stopped = new();
        int reads = 0;
        using EndlessStream endless = new((byte)'x', () =>
        {
            if (++reads == 3)
                stopped.Cancel();
        });
        Assert.Empty(new RecordLines(endless, maximumCharacters: 10).Read(stopped.Token));
        Assert.InRange(reads, 3, 1_000);
    }

    [Fact]
    public void Whoever_ends_the_tool_is_obeyed_while_it_waits_for_a_record()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to end a process.");
        using Process waiting = Process.Start(new ProcessStartInfo("dotnet", [ToolProcess.Assembly, "extract", "--jsonl"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        waiting.StandardInput.WriteLine("""{"file":"a.txt","text":"One."}""");
        waiting.StandardInput.Flush();
        Assert.StartsWith("{\"file\":\"a.txt\"", waiting.StandardOutput.ReadLine(), StringComparison.Ordinal);
        using Process end = Process.Start("kill", ["-TERM", waiting.Id.ToString(CultureInfo.InvariantCulture)]);
        bool isEnded = waiting.WaitForExit(TimeSpan.FromSeconds(30));
        if (!isEnded)
            waiting.Kill();
        Assert.True(isEnded);
        Assert.NotEqual(0, waiting.ExitCode);
    }

    [Fact]
    public void Output_to_a_device_goes_into_it_and_does_not_replace_it()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "This system has no null device.");
        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run("extract", Write("a.txt", Bridge), "-o", "/dev/null"));
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Fact]
    public void Output_to_a_link_goes_where_it_points()
    {
        string target = Write("target.jsonl", "before");
        string link = Path.Combine(_folder.FullName, "link.jsonl");
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, Tool.Run("extract", Write("a.txt", Bridge), "-o", link).ExitCode);
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        Assert.StartsWith("{\"file\"", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(900)]
    public void A_killed_run_leaves_the_old_file_or_the_new_one_and_no_half(int millisecondsBeforeTheEnd)
    {
        for (int i = 0; i < 400; i++)
            Write(string.Create(CultureInfo.InvariantCulture, $"articles/{i:000}.txt"), string.Concat(Enumerable.Repeat(Bridge + "\n\n", 40)));
        string target = Write("out.jsonl", "before");
        Stopwatch whole = Stopwatch.StartNew();
        using (Process first = Start(Path.Combine(_folder.FullName, "whole.jsonl")))
            first.WaitForExit();
        long delay = Math.Max(0, whole.ElapsedMilliseconds - millisecondsBeforeTheEnd);
        using Process killed = Start(target);
        if (!killed.WaitForExit(TimeSpan.FromMilliseconds(delay)))
            killed.Kill();
        killed.WaitForExit();
        string left = File.ReadAllText(target);
        Assert.True(left == "before" || left == File.ReadAllText(Path.Combine(_folder.FullName, "whole.jsonl")), $"{left.Length} characters are left.");
    }

    private Process Start(string output)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ToolStreams).Assembly.Location, "extract", Path.Combine(_folder.FullName, "articles"), "-o", output]) { RedirectStandardError = true, UseShellExecute = false };
        return Process.Start(start)!;
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}

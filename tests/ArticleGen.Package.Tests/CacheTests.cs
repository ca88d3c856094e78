using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>The compiler server keeps what was generated; whatever is changed, it must build what a new compiler builds.</summary>
public sealed class CacheTests(PackageFeed feed)
{
    [Fact]
    public async Task Builds_of_the_compiler_server_are_those_of_a_new_compiler()
    {
        string folder = feed.CopyConsumer("Cached");
        (await DotNet.Run(folder, "restore")).AssertSuccess();
        string Articles(string name) => Path.Combine(folder, "articles", name);
        (string What, Action Change, string[] Properties)[] steps =
        [
            ("nothing yet", static () => { }, []),
            ("an edited article", () => File.AppendAllText(Articles("phare.txt"), "\nLa préfète Maud Kerven a dit : « C’est fait. »\n"), []),
            ("an edit of C#", () => File.AppendAllText(Path.Combine(folder, "Program.cs"), "internal sealed class Added;\n"), []),
            ("a mended mistake", () => File.WriteAllText(Articles("lighthouse.md"), "# The lighthouse\n\nErna Nordlicht told Reuters that it “is lit again”.\n"), []),
            ("a new article", () => File.WriteAllText(Articles("second.txt"), "Anne Doyle visited « Paris."), []),
            ("a renamed article", () => File.Move(Articles("second.txt"), Articles("third.txt")), []),
            ("an option", static () => { }, ["-p:ArticleGenEntityMembers=declared"]),
            ("another option", static () => { }, ["-p:ArticleGenClassName=Papers", "-p:DefineConstants=PAPERS"]),
            ("metadata of an item", static () => { }, ["-p:BridgeId=the-bridge"]),
            ("an edited list", () => File.AppendAllText(Path.Combine(folder, "people.csv"), "Anne Doyle,person,Q43\n"), []),
            ("other storage", static () => { }, ["-p:ArticleGenStorage=resource"]),
            ("a deleted article", () => File.Delete(Articles("third.txt")), []),
        ];
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "#if PAPERS\nSystem.Console.WriteLine(Cached.Papers.All.Count);\n#else\nSystem.Console.WriteLine(Cached.Articles.All.Count);\n#endif\n");
        foreach ((string what, Action change, string[] properties) in steps)
        {
            change();
            (byte[] Assembly, BuildMessage[] Messages) kept = await Build(folder, properties);
            // A server that keeps nothing makes all of it anew, as a new compiler does; the last change is built by one of those.
            string anewBy = what == steps[^1].What ? "-p:UseSharedCompilation=false" : "-p:ArticleGenCache=false";
            (byte[] Assembly, BuildMessage[] Messages) anew = await Build(folder, [.. properties, anewBy, "--no-incremental"]);
            Assert.True(kept.Assembly.AsSpan().SequenceEqual(anew.Assembly), what);
            Assert.True(kept.Messages.ToHashSet().SetEquals(anew.Messages), what);
        }
    }

    [Fact]
    public async Task A_build_that_was_killed_leaves_nothing_that_the_next_one_trusts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The build is killed by a shell.");
        string folder = feed.CopyConsumer("Cached");
        string project = Path.Combine(folder, "Cached.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", """
              <Target Name="KillBuild" AfterTargets="$(KilledAfter)" Condition="'$(KilledAfter)' != ''">
                <Exec Command="kill -9 $PPID" />
              </Target>
            </Project>
            """, StringComparison.Ordinal));
        (await DotNet.Run(folder, "restore")).AssertSuccess();
        foreach (string target in (string[])["_ArticleGenTakeFiles", "CoreCompile"])
        {
            File.AppendAllText(Path.Combine(folder, "articles", "phare.txt"), $"\nIl a dit après {target} : « Le phare reste allumé. »\n");
            ProcessResult killed = await DotNet.Run(folder, "build", "--no-restore", "-p:ArticleGenStorage=resource", "-p:KilledAfter=" + target);
            Assert.True(killed.ExitCode == 137, target + ": " + killed.Everything);
            (byte[] Assembly, BuildMessage[] Messages) next = await Build(folder, "-p:ArticleGenStorage=resource");
            (byte[] Assembly, BuildMessage[] Messages) anew = await Build(folder, "-p:ArticleGenStorage=resource", "--no-incremental");
            Assert.True(next.Assembly.AsSpan().SequenceEqual(anew.Assembly), target);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false, "-p:ArticleGenCache=false")]
    [InlineData(false, "-p:EmitCompilerGeneratedFiles=true")]
    public async Task The_server_is_asked_to_keep_results_unless_the_project_says_otherwise(bool kept, params string[] properties)
    {
        string folder = feed.CopyConsumer("Cached");
        // The compiler must run, whatever was built in the folder before.
        ProcessResult build = await DotNet.Run(folder, ["build", "--no-incremental", "-v:d", .. properties]);
        Assert.Equal(kept, build.AssertSuccess().Output.Contains("enable-generator-cache", StringComparison.Ordinal));
    }

    private static async Task<(byte[] Assembly, BuildMessage[] Messages)> Build(string folder, params string[] arguments)
    {
        ProcessResult build = await DotNet.Run(folder, ["build", "--no-restore", .. arguments]);
        return (File.ReadAllBytes(Path.Combine(folder, "obj", "Debug", "net10.0", "Cached.dll")), BuildLog.Messages(build.AssertSuccess()));
    }
}

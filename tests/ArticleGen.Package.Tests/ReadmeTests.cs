using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>What the readme says you get is what you get.</summary>
public sealed class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public async Task The_code_of_the_readme_gives_from_its_article_what_it_promises()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        string folder = feed.CopyConsumer("Readme");
        string[] article = Block(readme, "text").Split("\n\n", 2);
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        File.WriteAllText(Path.Combine(folder, article[0]), article[1]);
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            "Console.OutputEncoding = System.Text.Encoding.UTF8;\n" + Block(readme, "csharp") + "Console.WriteLine(FormattableString.Invariant($\"{minister.Name}, {day.Iso}, {cost}\"));\n");

        ProcessResult build = await DotNet.Run(folder, "build");
        build.AssertSuccess();
        Assert.Empty(BuildLog.Messages(build));
        ProcessResult run = await DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "Readme.dll"));
        Assert.Equal(
            "Maëlle Kerdoncuff: Une ligne de tramway n'est pas un cadeau\nMaëlle Kerdoncuff, 2026-03-14, 312000000\n",
            run.AssertSuccess().Output);
    }

    private static string Block(string markdown, string language)
    {
        string fence = $"```{language}\n";
        int start = markdown.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return markdown[start..markdown.IndexOf("```", start, StringComparison.Ordinal)];
    }
}

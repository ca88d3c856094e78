using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

/// <summary>A project whose articles make a site: folders, a collection, links, images, drafts.</summary>
public sealed class SiteTests(PackageFeed feed)
{
    [Fact]
    public async Task What_the_project_file_says_reaches_the_program_and_dead_links_are_told()
    {
        string folder = feed.CopyConsumer("Site");
        void write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        write("content/index.md", "# Home\n\n[a](posts/bridge.md) [b](../README.md) ![c](img/map.png)\n");
        write("content/img/map.png", "");
        write("README.md", "A site.");
        write("content/posts/bridge.md", "# Bridge\n\n[a](missing.md) [b](#no-heading) ![c](missing.png)\n");
        write("content/posts/draft.md", "---\ndraft: true\n---\nNot yet.\n");
        write("content/posts/later.md", "---\ndate: 2999-12-31\n---\nNot for long.\n");
        write("recipes/warm/soup.md", "---\ntags: [soups]\n---\nA soup.\n");

        ProcessResult build = (await DotNet.Run(folder, "build", "-p:ArticleGenDeadLinks=warning")).AssertSuccess();
        Assert.Equal(["AG0049", "AG0058", "AG0059"], BuildLog.Messages(build).Where(static message => message.Code.StartsWith("AG", StringComparison.Ordinal)).Select(static message => message.Code).Order());
        Assert.All(BuildLog.Messages(build), static message => Assert.EndsWith("bridge.md", message.File, StringComparison.Ordinal));
        Assert.Equal("/ 2 \n/posts/bridge/ 2 \n/posts/draft/ 0 \n/food/warm/soup/ 0 Recipes\n1 1\n", await Run("Debug"));

        (await DotNet.Run(folder, "build", "-c", "Release")).AssertSuccess();
        Assert.Equal("/ 2 \n/posts/bridge/ 2 \n/food/warm/soup/ 0 Recipes\n1 1\n", await Run("Release"));

        async Task<string> Run(string configuration) =>
            (await DotNet.Run(folder, Path.Combine("bin", configuration, "net10.0", "Site.dll"))).AssertSuccess().Output.ReplaceLineEndings("\n");
    }
}

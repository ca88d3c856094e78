using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

public sealed class TemplateTests(PackageFeed feed)
{
    [Fact]
    public async Task A_new_project_builds_without_warnings_and_prints_its_article()
    {
        string hive = Path.Combine(feed.Root, "hive");
        (await DotNet.Run(feed.Root, "new", "install", feed.TemplatesPackage, "--debug:custom-hive", hive)).AssertSuccess();
        (await DotNet.Run(feed.Root, "new", "articlegen", "-o", "News.Room", "--debug:custom-hive", hive)).AssertSuccess();

        string project = Path.Combine(feed.Root, "News.Room");
        ProcessResult build = await DotNet.Run(project, "build");
        build.AssertSuccess();
        Assert.Empty(BuildLog.Messages(build));

        string output = (await DotNet.Run(project, "run", "--no-build")).AssertSuccess().Output;
        Assert.StartsWith("A library on wheels reaches the last village", output, StringComparison.Ordinal);
        Assert.Contains("Astrid Moen: I ordered one novel and got a whole bus", output, StringComparison.Ordinal);
    }
}

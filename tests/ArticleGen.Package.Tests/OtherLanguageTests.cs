using System.Threading.Tasks;
using Xunit;

namespace ArticleGen.Package.Tests;

public sealed class OtherLanguageTests(PackageFeed feed)
{
    [Fact]
    public async Task Articles_of_a_project_in_another_language_are_one_error_that_says_where_they_belong()
    {
        ProcessResult build = await DotNet.Run(feed.CopyConsumer("VisualBasic"), "build");
        Assert.NotEqual(0, build.ExitCode);
        BuildMessage message = Assert.Single(BuildLog.Messages(build));
        Assert.Equal("AGCFG002", message.Code);
    }
}

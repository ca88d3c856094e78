using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ArticleGen.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => Page.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_to_files_of_the_repository(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Page.Root, page))!;

        Assert.All(Page.Read(page).Links.Where(static link => !link.Contains(':', StringComparison.Ordinal)), link =>
        {
            string target = Path.Combine(folder, link.Split('#')[0]);
            Assert.True(File.Exists(target) || Directory.Exists(target), link);
        });
    }
}

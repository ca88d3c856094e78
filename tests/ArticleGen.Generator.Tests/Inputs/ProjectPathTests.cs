using ArticleGen.Generator.Inputs;
using Xunit;

namespace ArticleGen.Generator.Tests.Inputs;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData("/home/site/", "/home/site/articles/a.txt", "articles/a.txt")]
    [InlineData("/home/site/", "/home/press/a.txt", "../press/a.txt")]
    [InlineData("/home/site/", "/press/a.txt", "/press/a.txt")]
    [InlineData(@"C:\site\", @"C:\press\a.txt", "../press/a.txt")]
    [InlineData(@"C:\site\", @"D:\press\a.txt", "D:/press/a.txt")]
    public void A_path_is_relative_as_MSBuild_has_it_so_that_both_name_the_same_resource(string directory, string path, string relative) =>
        Assert.Equal(relative, ProjectPath.Relative(directory, path));
}

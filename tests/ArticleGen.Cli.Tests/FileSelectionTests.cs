using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Cli.Input;
using Xunit;

namespace ArticleGen.Cli.Tests;

public sealed class FileSelectionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlegen");

    public FileSelectionTests()
    {
        foreach (string file in (string[])["b.md", "a.txt", "sub/c.mdx", "sub/d.MARKDOWN", "photo.png", ".git/e.md", "node_modules/x/readme.md", "obj/f.txt"])
        {
            string path = Path.Combine(_folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_is_its_articles_sorted_without_what_tools_made() =>
        Assert.Equal(["a.txt", "b.md", "sub/c.mdx", "sub/d.MARKDOWN"], Names(_folder.FullName));

    [Fact]
    public void A_glob_is_what_it_matches() =>
        Assert.Equal(["b.md"], Names(Path.Combine(_folder.FullName, "*.md")));

    [Fact]
    public void A_glob_may_cross_folders() =>
        Assert.Equal(["b.md", "sub/c.mdx"], Names(Path.Combine(_folder.FullName, "**/*.md"), Path.Combine(_folder.FullName, "**/*.mdx")));

    [Fact]
    public void A_file_named_itself_is_taken_whatever_its_name_and_once() =>
        Assert.Equal(["photo.png", "a.txt", "b.md", "sub/c.mdx", "sub/d.MARKDOWN"], Names(Path.Combine(_folder.FullName, "photo.png"), _folder.FullName, Path.Combine(_folder.FullName, "a.txt")));

    [Fact]
    public void A_glob_that_matches_nothing_is_told()
    {
        List<string> failures = [];
        Assert.Empty(FileSelection.Expand([Path.Combine(_folder.FullName, "*.rst")], failures.Add));
        Assert.Contains("*.rst: no article here", Assert.Single(failures), StringComparison.Ordinal);
    }

    private IEnumerable<string> Names(params string[] arguments) =>
        FileSelection.Expand(arguments, static failure => Assert.Fail(failure)).Select(file => Path.GetRelativePath(_folder.FullName, file).Replace('\\', '/'));
}

using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace ArticleGen.Understanding.Tests;

/// <summary>The build of the lexicons stops at what is misspelt, and says where.</summary>
public sealed class LexiconBuildTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lexicons");

    public LexiconBuildTests()
    {
        string lexicons = Path.Combine(RepositoryRoot(), "lexicons");
        Directory.CreateDirectory(PathOf("nl"));
        File.Copy(Path.Combine(lexicons, "sections.txt"), PathOf("sections.txt"));
        foreach (string file in Directory.GetFiles(Path.Combine(lexicons, "nl")))
            File.Copy(file, PathOf("nl/" + Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Lexicons_as_they_are_compile() => Assert.Equal("", Compile());

    [Fact]
    public void A_misspelt_section_is_an_error()
    {
        File.Move(PathOf("nl/titles.txt"), PathOf("nl/titels.txt"));
        Assert.Contains("titels.txt(1): error LEX002: no section is called 'titels'; is it 'titles'?", Compile(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_section_is_an_error()
    {
        File.Delete(PathOf("nl/titles.txt"));
        Assert.Contains("titles.txt(1): error LEX003: every language has every section", Compile(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Source: me.\n[masculin]\nheer\n", "(2): error LEX004: no phrase of 'titles' means 'masculin'; choose from [common], [feminine], [masculine]")]
    [InlineData("# Source: me.\n\nheer = man\n", "(3): error LEX004: no phrase of 'titles' means 'man'")]
    [InlineData("# Source: me.\nheer\n", "(2): error LEX004: give the phrase a meaning: [common], [feminine], [masculine]")]
    [InlineData("# Source: me.\n[common]\nheer\nheer = feminine\n", "(4): error LEX001: «heer» already means «common»")]
    [InlineData("# Titles.\n[common]\nheer\n", "(1): error LEX005: say in a comment where the list is from")]
    public void What_a_section_may_not_hold_is_an_error(string content, string error)
    {
        File.WriteAllText(PathOf("nl/titles.txt"), content);
        Assert.Contains("titles.txt" + error, Compile(), StringComparison.Ordinal);
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, "lexicons", file);

    /// <summary>What the compiler prints as errors.</summary>
    private string Compile()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string compiler = Path.Combine(RepositoryRoot(), "src", "ArticleGen.LexiconCompiler", "bin", configuration, "net10.0", "ArticleGen.LexiconCompiler.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", compiler, PathOf(""), Path.Combine(_folder.FullName, "compiled")]) { RedirectStandardError = true, UseShellExecute = false })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(errors.Length > 0, process.ExitCode != 0);
        return errors;
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ArticleGen.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

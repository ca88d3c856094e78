using System;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Inputs;

/// <summary>Files that the compiler gets under another name, because it would misread their own.</summary>
public sealed class RenamedFileTests
{
    [Theory]
    [InlineData("/press/articles/Interview: the mayor.md", "Interview: the mayor", "/press/articles/Interview%3A the mayor.md")]
    [InlineData("/press/articles/a|b.txt", "a|b", "/press/articles/a|b.txt")]
    [InlineData("/press/articles/tab\there.md", "tab\there", "/press/articles/tab%09here.md")]
    [InlineData("/press/articles/line\u2028separator.md", "line\u2028separator", "/press/articles/line%E2%80%A8separator.md")]
    [InlineData("C:\\press\\ce:ci.md", "ce:ci", "C:\\press\\ce%3Aci.md")]
    public void Ids_and_diagnostics_have_the_name_of_the_file_itself(string path, string id, string printed)
    {
        TestArticle article = TestArticle.Create("obj/ArticleGen/12345.article", "« Bonjour, dit-il.").WithMetadata("ArticleGenPath", Uri.EscapeDataString(path));
        GeneratorRun run = GeneratorRun.Start(TestProject.Of(article));
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("AG0002", printed), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        using CompiledModel model = CompiledModel.Load(run);
        Assert.Equal([id], model.Ids);
    }
}

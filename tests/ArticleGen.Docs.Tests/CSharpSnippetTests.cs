using System.Linq;
using Xunit;

namespace ArticleGen.Docs.Tests;

public sealed class CSharpSnippetTests
{
    public static TheoryData<string> Pages => [.. Page.Names.Select(static row => row.Data).Where(static name => Page.Read(name).Fences.Any(static fence => fence.Language == "csharp"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_compiles_and_prints_what_the_page_says(string page)
    {
        PageProgram program = new(Page.Read(page));

        ILookup<int, string> printed = program.Run().ToLookup(static block => block.Line, static block => block.Printed);

        Assert.All(program.Promises(), promise => Assert.Equal(promise.Promised, printed[promise.Line].Single()));
    }
}

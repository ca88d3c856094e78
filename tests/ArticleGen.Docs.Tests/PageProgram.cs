using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using ArticleGen.Generator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ArticleGen.Docs.Tests;

/// <summary>All C# of a page as one program over the articles that the page shows.</summary>
internal sealed partial class PageProgram
{
    // Stands in front of System.Console for the code of the page, so that nothing is shared between tests.
    private const string Recorder = """
        namespace Newsroom
        {
            internal static class Console
            {
                public static global::System.Collections.Generic.List<string> Lines { get; } = new();

                public static void WriteLine(object? value) => Lines.Add(global::System.Convert.ToString(value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "");
            }
        }
        """;

    private const string UndocumentedMember = "CS1591";

    private const string EndOfBlock = "\u0004";

    private readonly Page _page;
    private readonly List<Fence> _blocks;

    public PageProgram(Page page)
    {
        _page = page;
        _blocks = [.. page.Fences.Where(static fence => fence.Language == "csharp")];
    }

    /// <summary>What each block of C# prints, by the line it starts at.</summary>
    /// <remarks>The articles have no warning and the code compiles without one, or the test fails here.</remarks>
    public IReadOnlyList<(int Line, string Printed)> Run()
    {
        TestProject project = TestProject.Of(_page.Files.Select(static file => ItemOf(file.Path, file.Text)))
            .WithProperty("ArticleGenExports", "jsonld ninjs") with
        {
            Sources = [Recorder, Statements(), .. Files()],
        };
        GeneratorRun run = GeneratorRun.Unchecked(project);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != UndocumentedMember);
        string[] printed = string.Concat(Execute(run.Output).Select(static line => line + "\n")).Split(EndOfBlock + "\n");
        return [.. _blocks.Select((block, index) => (block.Line, printed[index].TrimEnd('\n')))];
    }

    /// <summary>What the page says that each block prints: the block «output» behind it, else the comments behind its calls.</summary>
    public IEnumerable<(int Line, string Promised)> Promises()
    {
        IReadOnlyList<Fence> fences = _page.Fences;
        for (int i = 0; i < fences.Count; i++)
        {
            if (fences[i].Language != "csharp")
                continue;
            if (i + 1 < fences.Count && fences[i + 1].Language == "output")
                yield return (fences[i].Line, fences[i + 1].Text);
            else if (PrintedComment().Matches(fences[i].Text) is { Count: > 0 } comments)
                yield return (fences[i].Line, string.Join('\n', comments.Select(static comment => comment.Groups["printed"].Value)));
        }
    }

    [GeneratedRegex(@"^Console\.WriteLine\(.*\); *// (?<printed>.*)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex PrintedComment();

    private static TestArticle ItemOf(string path, string text)
    {
        TestArticle article = TestArticle.Create(path, text);
        return Path.GetExtension(path) == ".csv" ? article.AsEntityList() : article;
    }

    private static CompilationUnitSyntax Parse(Fence block) => CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot();

    private static bool IsFile(CompilationUnitSyntax unit) => unit.Members.Any(static member => member is BaseNamespaceDeclarationSyntax);

    private static List<string> Execute(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext context = new("page", isCollectible: true);
        Assembly assembly = context.LoadFromStream(image);
        assembly.GetType("Newsroom.Program")!.GetMethod("Run")!.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [], culture: null);
        List<string> lines = (List<string>)assembly.GetType("Newsroom.Console")!.GetProperty("Lines")!.GetValue(null)!;
        context.Unload();
        return lines;
    }

    // A block with a namespace of its own shows a whole file.
    private IEnumerable<string> Files() => _blocks.Where(static block => IsFile(Parse(block))).Select(static block => block.Text);

    private string Statements()
    {
        StringBuilder usings = new("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing ArticleGen;\n");
        StringBuilder types = new();
        StringBuilder statements = new();
        foreach (Fence block in _blocks)
        {
            CompilationUnitSyntax unit = Parse(block);
            if (IsFile(unit))
                unit = SyntaxFactory.CompilationUnit();
            foreach (UsingDirectiveSyntax directive in unit.Usings)
                usings.Append(directive.ToFullString()).Append('\n');
            foreach (MemberDeclarationSyntax member in unit.Members)
            {
                FileLinePositionSpan place = member.GetLocation().GetLineSpan();
                string origin = FormattableString.Invariant($"#line {block.Line + place.StartLinePosition.Line} \"{_page.Name}\"\n");
                (member is GlobalStatementSyntax ? statements : types).Append(origin).Append(member).Append('\n');
            }

            statements.Append("Console.WriteLine(\"\\u0004\");\n");
        }

        return $"{usings}namespace Newsroom\n{{\n{types}\ninternal static class Program\n{{\npublic static void Run()\n{{\n{statements}}}\n}}\n}}\n";
    }
}

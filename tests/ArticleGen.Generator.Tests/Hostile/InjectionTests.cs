using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ArticleGen.Generator.Tests.Hostile;

/// <summary>Articles written to break out of the text they are: nothing of them becomes code, a comment, a path, an option or a line of the log.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Payloads =
    [
        "\"; System.Environment.Exit(1); //", "\\\"; }", "\"\"\"", "\"\"\"\"\n}", "*/ class X { } /*", "// */", "</summary><code>", "<![CDATA[ ]]>", "]]>", "--> <!--", "&amp;&lt;&#x41;", "<see cref=\"T:X\"/>",
        "\n#line 1 \"evil.cs\"\n", "\n#if FALSE\n", "\n#pragma warning disable\n", "\n#error broken\n", "\n#nullable disable\n", "{0} {1:X} {", "$\"{Environment.MachineName}\"", "{{ x }}", "\\u0022 + \\u0022", "\\x22", "\\U0010FFFF", "%n%s",
        "@\"C:\\\"", "'\\''", "\0", "\u001A", "\u2028}", "\u2029}", "\u0085}", "\u202Eevil\u202C", "\u2066x\u2069", "\u200B", "\uFEFF", "\uD800", "\uDC00\uD800", "\uFFFE\uFFFF", "😀", "e\u0301",
        "../../../etc/passwd", "C:\\Windows\\x", "file:///etc/passwd", "javascript:alert(1)", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "![x](data:text/html,<script>)",
        "=cmd|' /C calc'!A0", "\",person\n\"x", "- !!python/object", "*alias &anchor", "<<: *x", "? {a: b}", "[[table]]", "a = '''", "---\n---", "+++", "}\n}\nnamespace X {",
        "class", "ToString", "Equals", "All", "Catalog", "CompiledArticles", "s_A", "get_All", "record", "required", "file", "scoped", "extension", "value", "_", "__arglist", "global::System",
    ];

    public static TheoryData<string, string> ClassNames => new()
    {
        { "ArticleGenNamespace", "ArticleGen.System" },
        { "ArticleGenNamespace", "System" },
        { "ArticleGenNamespace", "a.b\u202Ec" },
        { "ArticleGenNamespace", "class.record.file" },
        { "ArticleGenNamespace", "} class X {" },
        { "ArticleGenNamespace", "...." },
        { "ArticleGenNamespace", new string('n', 1200) },
        { "RootNamespace", "Global.System.ArticleGen" },
        { "ArticleGenClassName", "required" },
        { "ArticleGenClassName", "file" },
        { "ArticleGenClassName", "scoped" },
        { "ArticleGenClassName", "extension" },
        { "ArticleGenClassName", "record" },
        { "ArticleGenClassName", "var" },
        { "ArticleGenClassName", "s_A" },
        { "ArticleGenClassName", "A" },
        { "ArticleGenClassName", "System" },
        { "ArticleGenClassName", "ArticleGen" },
        { "ArticleGenClassName", "Article" },
        { "ArticleGenClassName", "a\u202Eb" },
        { "ArticleGenClassName", "a\u200Db" },
        { "ArticleGenClassName", "e\u0301t" },
        { "ArticleGenClassName", new string('c', 1024) },
    };

    [Fact]
    public void Texts_stay_texts_in_the_body_and_in_every_field()
    {
        List<TestArticle> articles = [];
        for (int i = 0; i < Payloads.Length; i++)
        {
            string payload = Payloads[i];
            string quoted = "\"" + payload.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
            articles.Add(TestArticle.Create(Name("body", i) + ".txt", payload));
            articles.Add(TestArticle.Create(Name("prose", i) + ".txt", $"{payload}\n\nAnne Doe said “{payload}” in Paris on 3 March 2024.\n\n{payload}"));
            articles.Add(TestArticle.Create(Name("markdown", i) + ".md", $"# {payload}\n\n> {payload}\n\n- [{payload}](person:{payload})\n\n`{payload}` ![{payload}]({payload})\n"));
            articles.Add(TestArticle.Create(Name("matter", i) + ".md", $"---\ntitle: {quoted}\ndescription: {quoted}\nauthor: {quoted}\nsource: {quoted}\ntags: [{quoted}]\n{quoted}: {quoted}\nid: {Name("matter", i)}\n---\n\nText.\n"));
        }

        AssertTextsComeBack(TestProject.Of(articles));
    }

    [Fact]
    public void Ids_and_names_of_entities_become_members_and_never_code()
    {
        List<TestArticle> articles = [];
        for (int i = 0; i < Payloads.Length; i++)
        {
            string quoted = "\"" + Payloads[i].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
            articles.Add(TestArticle.Create(Name("id", i) + ".md", $"---\nid: {quoted}\nentities:\n  - name: {quoted}\n    kind: person\n    id: {quoted}\n---\n\nArticle {Name("number", i)}.\n"));
        }

        articles.Add(TestArticle.Create("long.md", $"---\nid: {new string('x', 10_000)}\n---\n\nText.\n"));
        articles.Add(TestArticle.EntityList("people.csv", "name,kind\n" + string.Concat(Payloads.Select(static payload => "\"" + payload.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",place\n"))));
        AssertTextsComeBack(TestProject.Of(articles));
    }

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void No_option_breaks_the_generated_code(string property, string value)
    {
        TestProject project = TestProject.Of(TestArticle.Create("a.txt", "Anne Doe said “yes” in Paris."), TestArticle.Create("s-a.txt", "Text.")).WithProperty(property, value);
        GeneratorRun run = GeneratorRun.Unchecked(project);
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(3));
        using MemoryStream assembly = new();
        Assert.Empty(run.Output.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(3));
    }

    private static void AssertTextsComeBack(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Unchecked(project);
        using CompiledModel model = CompiledModel.Load(run);
        HashSet<string> texts = [.. model.Ids.Select(model.Text)];
        foreach (TestArticle article in project.Articles.Where(static article => !article.Path.EndsWith(".csv", StringComparison.Ordinal)))
            Assert.Contains(article.Text!.ToString(), texts);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(-1, diagnostic.GetMessage(CultureInfo.InvariantCulture).IndexOfAny(['\n', '\r', '\u2028', '\u202E', '\u001A', '\0'])));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "AG0017");
    }

    private static string Name(string kind, int index) => kind + "-" + index.ToString(CultureInfo.InvariantCulture);
}

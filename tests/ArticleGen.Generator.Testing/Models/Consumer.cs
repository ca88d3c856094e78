using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Generator.Testing.Models;

/// <summary>The code of a user of the model, compiled into every output that is tested.</summary>
internal static class Consumer
{
    private static readonly string Source = Read();

    public static SyntaxTree Tree(TestProject project) => CSharpSyntaxTree.ParseText(
        SourceText.From($"#nullable enable\nusing Catalog = global::{project.CatalogClass};\n{Source}", Encoding.UTF8),
        project.ParseOptions,
        "ModelDump.cs");

    private static string Read()
    {
        using StreamReader reader = new(typeof(Consumer).Assembly.GetManifestResourceStream("ModelDump.cs")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

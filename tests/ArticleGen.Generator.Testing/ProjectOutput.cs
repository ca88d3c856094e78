using ArticleGen.Generator.Testing.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Testing;

/// <summary>A compiled project that other projects reference.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="Image">The assembly.</param>
public sealed record ProjectOutput(string Name, byte[] Image)
{
    internal MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image, filePath: Name + ".dll");

    /// <summary>The output of a project with articles.</summary>
    /// <param name="run">The run over the project.</param>
    public static ProjectOutput Of(GeneratorRun run) => new(run.Project.AssemblyName, CompilationCheck.Emit(run.Output));

    /// <summary>The output of a project without the generator.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="source">Its code.</param>
    public static ProjectOutput OfSource(string name, string source) =>
        new(name, CompilationCheck.Emit(CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            TargetFramework.Net100.References,
            new(OutputKind.DynamicallyLinkedLibrary))));
}

using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Tests.Checks;

/// <summary>A pipeline that does what a check is there to find.</summary>
/// <param name="build">The pipeline.</param>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // A generator of a test is no compiler extension.
internal sealed class FaultyGenerator(Action<IncrementalGeneratorInitializationContext> build) : IIncrementalGenerator
#pragma warning restore RS1036, RS1038, RS1041, RS1042
{
    public static CSharpCompilation Compilation { get; } =
        CSharpCompilation.Create("Faulty", [CSharpSyntaxTree.ParseText("class C;")], options: new(OutputKind.DynamicallyLinkedLibrary));

    public void Initialize(IncrementalGeneratorInitializationContext context) => build(context);

    public GeneratorDriver Run() => CSharpGeneratorDriver
        .Create([this.AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(Compilation);
}

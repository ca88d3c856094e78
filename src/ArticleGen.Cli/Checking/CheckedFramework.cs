using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Cli.Checking;

/// <summary>What the generator asks a project's framework for, declared here: a program of machine code alone has no framework beside it.</summary>
internal static class CheckedFramework
{
    private const string Types = """
        namespace System
        {
            public class Object;
            public abstract class ValueType;
            public class Attribute;
            public struct DateOnly;
        }

        namespace System.Reflection.Metadata
        {
            public sealed class MetadataUpdateHandlerAttribute : Attribute;
        }
        """;

    public static MetadataReference Reference { get; } = CSharpCompilation.Create(
        "Framework",
        [CSharpSyntaxTree.ParseText(Types)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}

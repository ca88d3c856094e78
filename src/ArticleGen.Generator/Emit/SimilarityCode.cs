using System.Text;
using ArticleGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Emit;

/// <summary>The generated code of which articles are similar, a file of its own: an edit that names another person changes no index.</summary>
internal static class SimilarityCode
{
    public static void Emit(SourceProductionContext context, Similarity similarity, CatalogShape shape)
    {
        if (similarity.Table.Length == 0)
            return;
        StringBuilder code = CodeFile.Begin(1024 + similarity.Table.Length);
        shape.BeginClass(code);
        code.Append("        internal sealed partial class CompiledArticles\n        {\n            protected override string ReadSimilar() => ").AppendLiteral(similarity.Table).Append(";\n        }\n");
        shape.EndClass(code);
        context.AddSource("ArticlesSimilar.g.cs", CodeFile.ToSourceText(code.ToString()));
    }
}

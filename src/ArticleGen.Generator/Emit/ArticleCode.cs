using System.Text;
using ArticleGen.Generator.Pipeline;

namespace ArticleGen.Generator.Emit;

/// <summary>The generated code of one article, but for the name that it has among all.</summary>
/// <param name="RelativePath">The path of the article relative to the project.</param>
/// <param name="Documentation">The comment on its member.</param>
/// <param name="Content">The literals of its text and of its table, as arguments.</param>
/// <param name="LiteralLength">How much of the assembly's literals it takes, in UTF-16 code units.</param>
internal sealed record ArticleCode(string RelativePath, string Documentation, string Content, int LiteralLength)
{
    public static ArticleCode Emit(CompiledArticle article)
    {
        int literalLength = (article.Text?.Length ?? 0) + article.Table!.Length;
        StringBuilder documentation = new StringBuilder(article.Documentation.Length + article.RelativePath.Length + 128)
            .Append("        /// <summary>").Append(article.Documentation).Append("</summary>\n")
            .Append("        /// <remarks>").AppendDocumentation(article.RelativePath, int.MaxValue / 2).Append("</remarks>\n");
        StringBuilder content = new StringBuilder(literalLength + 64).AppendLiteral(article.Text).Append(", ").AppendLiteral(article.Table);
        return new(article.RelativePath, documentation.ToString(), content.ToString(), literalLength);
    }
}

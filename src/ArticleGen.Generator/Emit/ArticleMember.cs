using System.Text;
using ArticleGen.Generator.Naming;

namespace ArticleGen.Generator.Emit;

/// <summary>An article as a member of the catalog.</summary>
/// <param name="Name">Its name among all articles.</param>
/// <param name="Code">The code that it has under any name.</param>
internal sealed record ArticleMember(ArticleName Name, ArticleCode Code)
{
    public void AppendTo(StringBuilder code) => code
        .Append(Code.Documentation)
        .Append("        public static global::ArticleGen.Article ").Append(Name.Member).Append(" => s_").Append(Name.Member)
        .Append(" ?? CompiledArticles.Catalog.Load(ref s_").Append(Name.Member).Append(", ").AppendLiteral(Name.Id).Append(", ").Append(Code.Content).Append(");\n")
        .Append("        private static global::ArticleGen.Article? s_").Append(Name.Member).Append(";\n");
}

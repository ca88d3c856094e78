using System.Text;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;

namespace ArticleGen.Generator.Emit;

/// <summary>An article with the name that it has in this project.</summary>
/// <param name="Article">The article by itself.</param>
/// <param name="Name">Its name among all articles.</param>
internal sealed record NamedArticle(CompiledArticle Article, ArticleName Name);

/// <summary>The generated code of one article, ready to be put into a file.</summary>
/// <param name="RelativePath">The path of the article relative to the project.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">The name of its member.</param>
/// <param name="Overflow">The number of the nested class that it stands in, or 0.</param>
/// <param name="Code">The member with what belongs to it.</param>
/// <param name="LiteralLength">How much of the assembly's literals it takes, in UTF-16 code units.</param>
internal sealed record ArticleMember(string RelativePath, string Id, string Member, int Overflow, string Code, int LiteralLength)
{
    public static ArticleMember Emit(NamedArticle named)
    {
        (CompiledArticle article, ArticleName name) = named;
        StringBuilder code = new((article.Text?.Length ?? 0) + article.Table!.Length + article.Documentation.Length + 512);
        code.Append("        /// <summary>").Append(article.Documentation).Append("</summary>\n");
        code.Append("        /// <remarks>").AppendDocumentation(article.RelativePath, int.MaxValue / 2).Append("</remarks>\n");
        code.Append("        public static global::ArticleGen.Article ").Append(name.Member).Append(" => s_").Append(name.Member)
            .Append(" ?? CompiledArticles.Catalog.Load(ref s_").Append(name.Member).Append(", ").AppendLiteral(name.Id).Append(", ")
            .AppendLiteral(article.Text).Append(", ").AppendLiteral(article.Table).Append(");\n");
        code.Append("        private static global::ArticleGen.Article? s_").Append(name.Member).Append(";\n");
        return new(article.RelativePath, name.Id, name.Member, name.Overflow, code.ToString(), name.Id.Length + (article.Text?.Length ?? 0) + article.Table.Length);
    }
}

using System.Globalization;
using System.Text;
using System.Threading;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Emit;

/// <summary>The generated code of collections, tags, sections, years and of what articles are to each other.</summary>
/// <param name="Code">The file.</param>
/// <param name="LiteralLength">How much of the assembly's literals it takes, in UTF-16 code units.</param>
internal sealed record SiteCode(string Code, int LiteralLength)
{
    private const string Groups = "global::ArticleGen.ArticleGroups";

    public static SiteCode Emit(Site site, CatalogShape shape, CancellationToken cancellationToken)
    {
        string table = SiteTable.Encode(site);
        cancellationToken.ThrowIfCancellationRequested();
        StringBuilder code = CodeFile.Begin(2048 + table.Length + ((site.Tags.Length + site.Sections.Length) * 200));
        shape.BeginClass(code);
        AppendCollections(code, site.Collections);
        AppendIndex(code, "Tags", "TagIndex", "tag", site.Tags);
        AppendIndex(code, "Sections", "SectionIndex", "section", site.Sections);
        code.Append("        /// <summary>The articles by the year they were published in, the newest first.</summary>\n");
        code.Append("        public static global::ArticleGen.ArticleYears Years => CompiledArticles.Catalog.Years;\n\n");
        code.Append("        internal sealed partial class CompiledArticles\n        {\n            protected override string ReadSite() => ").AppendLiteral(table).Append(";\n        }\n");
        shape.EndClass(code);
        return new(code.ToString(), table.Length);
    }

    // No id makes a member of this name, nor does a file of an article.
    public void AddTo(SourceProductionContext context) => context.AddSource("ArticlesSite.g.cs", CodeFile.ToSourceText(Code));

    private static void AppendCollections(StringBuilder code, EquatableArray<CollectionName> collections)
    {
        for (int i = 0; i < collections.Length; i++)
        {
            code.Append("        /// <summary>The articles of the collection ").AppendDocumentation(collections[i].Name, 80).Append(", by the path of their file.</summary>\n");
            code.Append("        public static global::ArticleGen.ArticleCollection ").Append(collections[i].Member).Append(" => CompiledArticles.Catalog.Collections[").Append(Text(i)).Append("];\n\n");
        }
    }

    private static void AppendIndex(StringBuilder code, string property, string className, string what, EquatableArray<SiteGroup> groups)
    {
        code.Append("        /// <summary>The articles by ").Append(what).Append(".</summary>\n");
        if (groups.IsEmpty)
        {
            code.Append("        public static ").Append(Groups).Append(' ').Append(property).Append(" => CompiledArticles.Catalog.").Append(property).Append(";\n\n");
            return;
        }

        code.Append("        public static ").Append(className).Append(' ').Append(property).Append(" => new ").Append(className).Append("(CompiledArticles.Catalog.").Append(property).Append(");\n\n");
        code.Append("        /// <summary>The articles by ").Append(what).Append(", with a member for each that is an identifier.</summary>\n");
        code.Append("        public sealed class ").Append(className).Append(" : ").Append(Groups).Append("\n        {\n");
        code.Append("            internal ").Append(className).Append('(').Append(Groups).Append(" groups)\n                : base(groups)\n            {\n            }\n");
        for (int i = 0; i < groups.Length; i++)
        {
            if (groups[i].Member is not { } member)
                continue;
            code.Append("\n            /// <summary>").AppendDocumentation(groups[i].Name, 80).Append(" (").Append(Text(groups[i].Ranks.Length)).Append(groups[i].Ranks.Length == 1 ? " article" : " articles").Append(")</summary>\n");
            code.Append("            public global::ArticleGen.ArticleGroup ").Append(member).Append(" => At(").Append(Text(i)).Append(");\n");
        }

        code.Append("        }\n\n");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

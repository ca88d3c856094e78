using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using ArticleGen.Generator.Naming;
using ArticleGen.Generator.Pipeline;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Emit;

/// <summary>The generated code of the catalog: the list of articles, the people, organisations and places of all of them.</summary>
/// <param name="Code">The file.</param>
/// <param name="LiteralLength">How much of the assembly's literals it and the ids beside the articles' members take, in UTF-16 code units.</param>
internal sealed record CatalogCode(string Code, int LiteralLength)
{
    // How many articles one method dispatches: few enough to be compiled in a moment at run time.
    private const int DispatchSize = 64;

    public static CatalogCode Emit(Catalog catalog, CatalogShape shape, CancellationToken cancellationToken)
    {
        StringBuilder code = CodeFile.Begin(4096 + (catalog.Articles.Length * 64) + (catalog.Entities.Length * 256));
        if (shape.IsUpdatable)
            code.Append("[assembly: global::System.Reflection.Metadata.MetadataUpdateHandlerAttribute(typeof(").Append(shape.FullName).Append(".CompiledArticles))]\n");
        if (shape.Namespace.Length > 0)
            code.Append("namespace ").Append(shape.Namespace).Append("\n{\n");
        code.Append("    /// <summary>The articles of this project, and the people, organisations and places in them.</summary>\n    ")
            .Append(CodeFile.GeneratedCode).Append('\n')
            .Append(shape.IsPublic ? "    public" : "    internal").Append(" static partial class ").Append(shape.ClassName).Append("\n    {\n");
        AppendEntryPoints(code);
        AppendVanished(code, catalog);
        foreach (EntityKind kind in EntityClass.Kinds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AppendEntities(code, catalog, kind);
        }

        string ids = CatalogTables.Ids(catalog);
        string[] entities = [.. EntityClass.Kinds.Select(kind => CatalogTables.Entities(catalog, kind))];
        AppendCompiledCatalog(code, ids, entities, shape);
        if (shape.IsUpdatable)
            AppendUpdate(code, catalog, shape);
        AppendDispatches(code, catalog, shape);
        shape.EndClass(code);
        return new(code.ToString(), ids.Length + entities.Sum(static table => table.Length) + catalog.Articles.Sum(static article => article.Id.Length));
    }

    public void AddTo(SourceProductionContext context) => context.AddSource("Articles.g.cs", CodeFile.ToSourceText(Code));

    private static void AppendEntryPoints(StringBuilder code) => code.Append(
        """
                /// <summary>All articles, by the path of their file.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::ArticleGen.Article> All => CompiledArticles.Catalog.All;

                /// <summary>All articles, the newest first, those without a date last.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<global::ArticleGen.Article> Newest => CompiledArticles.Catalog.Newest;

                /// <summary>The catalog as an object, to hand on or to merge with those of other projects.</summary>
                public static global::ArticleGen.ArticleCatalog Catalog => CompiledArticles.Catalog;

                /// <summary>The article with an id, or <see langword="null"/>.</summary>
                /// <param name="id">The id; upper and lower case differ.</param>
                public static global::ArticleGen.Article? Find(string id) => CompiledArticles.Catalog.Find(id);


        """.Replace("\r\n", "\n"));

    // Code that uses a name which several articles ask for is told so where it stands, and what to write instead.
    private static void AppendVanished(StringBuilder code, Catalog catalog)
    {
        foreach (VanishedName name in catalog.Vanished)
        {
            code.Append("        /// <summary>No article: several ask for this name.</summary>\n        [global::System.Obsolete(").AppendLiteral(name.Message).Append(", true)]\n")
                .Append("        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]\n")
                .Append("        public static global::ArticleGen.Article ").Append(name.Member).Append(" => throw new global::System.NotSupportedException();\n\n");
        }
    }

    private static void AppendEntities(StringBuilder code, Catalog catalog, EntityKind kind)
    {
        string name = EntityClass.Of(kind);
        string type = "global::ArticleGen." + kind;
        string title = kind switch { EntityKind.Person => "people", EntityKind.Organization => "organisations", _ => "places" };
        code.Append("        /// <summary>The ").Append(title).Append(" of all articles.</summary>\n");
        code.Append("        public static partial class ").Append(name).Append("\n        {\n");
        code.Append("            /// <summary>All of them, by id.</summary>\n");
        code.Append("            public static global::System.Collections.Generic.IReadOnlyList<").Append(type).Append("> All => CompiledArticles.Catalog.").Append(name).Append(";\n");
        int index = 0;
        foreach (CatalogEntity entity in catalog.Entities)
        {
            if (entity.Kind != kind)
                continue;
            if (entity.Member is { } member)
            {
                code.Append("\n            /// <summary>").AppendDocumentation(entity.Name, 80).Append(" (").Append(Text(entity.Articles.Length)).Append(entity.Articles.Length == 1 ? " article" : " articles").Append(")</summary>\n");
                code.Append("            public static ").Append(type).Append(' ').Append(member).Append(" => CompiledArticles.Catalog.").Append(name).Append('[').Append(Text(index)).Append("];\n");
            }

            index++;
        }

        code.Append("        }\n\n");
    }

    private static void AppendCompiledCatalog(StringBuilder code, string ids, string[] entities, CatalogShape shape)
    {
        code.Append("        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]\n        internal sealed partial class CompiledArticles : global::ArticleGen.CompilerServices.CompiledCatalog\n        {\n");
        code.Append("            internal static readonly CompiledArticles Catalog = new CompiledArticles();\n\n");
        code.Append("            private CompiledArticles()\n                : base(typeof(").Append(shape.FullName).Append(").Assembly)\n            {\n            }\n\n");
        code.Append("            protected override string ReadIds() => ").AppendLiteral(ids).Append(";\n\n");
        code.Append("            protected override string ReadEntities(global::ArticleGen.EntityKind kind)\n            {\n                switch (kind)\n                {\n");
        foreach (EntityKind kind in EntityClass.Kinds)
            code.Append("                    case global::ArticleGen.EntityKind.").Append(kind.ToString()).Append(": return Read").Append(EntityClass.Of(kind)).Append("();\n");
        code.Append("                    default: throw new global::System.ArgumentOutOfRangeException(nameof(kind));\n                }\n            }\n\n");
        for (int i = 0; i < entities.Length; i++)
            code.Append("            private static string Read").Append(EntityClass.Of(EntityClass.Kinds[i])).Append("() => ").AppendLiteral(entities[i]).Append(";\n\n");
    }

    // Hot reload changes the literals of a running program; articles that were built of them before are let go.
    private static void AppendUpdate(StringBuilder code, Catalog catalog, CatalogShape shape)
    {
        code.Append("            internal static void ClearCache(global::System.Type[]? types)\n            {\n");
        for (int i = 0; i <= Overflows(catalog); i++)
            code.Append("                Forget(typeof(").Append(shape.FullName).Append(i == 0 ? "" : "." + CatalogShape.OverflowClass(i)).Append(").GetFields(global::System.Reflection.BindingFlags.NonPublic | global::System.Reflection.BindingFlags.Static));\n");
        code.Append("                Catalog.Forget();\n            }\n\n");
        code.Append("            private static void Forget(global::System.Reflection.FieldInfo[] fields)\n            {\n");
        code.Append("                foreach (global::System.Reflection.FieldInfo field in fields)\n                {\n");
        code.Append("                    if (field.FieldType == typeof(global::ArticleGen.Article))\n                        field.SetValue(null, null);\n                }\n            }\n\n");
    }

    private static int Overflows(Catalog catalog) => catalog.Articles.IsEmpty ? 0 : catalog.Articles[catalog.Articles.Length - 1].Overflow;

    private static void AppendDispatches(StringBuilder code, Catalog catalog, CatalogShape shape)
    {
        code.Append("            protected override global::ArticleGen.Article ReadArticle(int index)\n            {\n                switch (index / ").Append(Text(DispatchSize)).Append(")\n                {\n");
        int groups = (catalog.Articles.Length + DispatchSize - 1) / DispatchSize;
        for (int group = 0; group < groups; group++)
            code.Append("                    case ").Append(Text(group)).Append(": return ReadArticles").Append(Text(group)).Append("(index);\n");
        AppendUnknownIndex(code);
        for (int group = 0; group < groups; group++)
            AppendDispatch(code, catalog, group, shape.FullName);
        code.Append("        }\n");
        for (int i = 1; i <= Overflows(catalog); i++)
            code.Append("\n        /// <summary>Articles that the class has no room for.</summary>\n        public static partial class ").Append(CatalogShape.OverflowClass(i)).Append("\n        {\n        }\n");
    }

    private static void AppendDispatch(StringBuilder code, Catalog catalog, int group, string className)
    {
        code.Append("\n            private static global::ArticleGen.Article ReadArticles").Append(Text(group)).Append("(int index)\n            {\n                switch (index)\n                {\n");
        for (int i = group * DispatchSize; i < catalog.Articles.Length && i < (group + 1) * DispatchSize; i++)
            code.Append("                    case ").Append(Text(i)).Append(": return ").Append(className).Append('.').Append(Path(catalog.Articles[i])).Append(";\n");
        AppendUnknownIndex(code);
    }

    private static void AppendUnknownIndex(StringBuilder code) =>
        code.Append("                    default: throw new global::System.ArgumentOutOfRangeException(nameof(index));\n                }\n            }\n");

    private static string Path(ArticleName article) =>
        article.Overflow > 0 ? CatalogShape.OverflowClass(article.Overflow) + "." + article.Member : article.Member;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

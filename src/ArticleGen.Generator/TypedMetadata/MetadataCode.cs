using System.Linq;
using System.Text;
using ArticleGen.Generator.Emit;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>How typed members come to the model's class of metadata.</summary>
/// <param name="Catalog">The catalog class.</param>
/// <param name="OwnsModel">Whether the model is generated here, so that its class takes more members.</param>
/// <param name="IsModelShared">Whether projects that reference this one use the same class for articles of their own.</param>
/// <param name="HasExtensionMembers">Whether the language has properties that extend a class.</param>
internal sealed record MetadataHost(CatalogShape Catalog, bool OwnsModel, bool IsModelShared, bool HasExtensionMembers);

/// <summary>The generated members for the keys of front matter.</summary>
internal sealed class MetadataCode
{
    private const string Reader = "global::ArticleGen.CompilerServices.MetadataReader.";

    private readonly StringBuilder _code = CodeFile.Begin();
    private readonly MetadataHost _host;

    private MetadataCode(MetadataHost host) => _host = host;

    /// <summary>The file, or <see langword="null"/> where there are no members.</summary>
    public static string? Emit(InferredMetadata metadata, MetadataHost host) =>
        metadata.Members.IsEmpty ? null : new MetadataCode(host).Emit(metadata);

    private string Emit(InferredMetadata metadata)
    {
        EquatableArray<MetadataMember> members = metadata.Members;
        if (_host.OwnsModel)
        {
            _code.Append("namespace ArticleGen\n{\n    partial class ArticleMetadata\n    {\n");
            foreach (MetadataMember member in members)
                AppendProperty(member, "        ", "this", "this");
            foreach (CollectionMetadata collection in metadata.Collections)
                AppendCollection(collection, "        ", "this");
            AppendClasses(members, "        ", "public");
            AppendCollectionClasses(metadata.Collections, "public");
            return _code.Append("    }\n}\n").ToString();
        }

        CatalogShape catalog = _host.Catalog;
        if (catalog.Namespace.Length > 0)
            _code.Append("namespace ").Append(catalog.Namespace).Append("\n{\n");
        _code.Append("    /// <summary>What the front matter of this project's articles has beside the members of every article.</summary>\n    ").Append(CodeFile.GeneratedCode)
            .Append("\n    internal static class ").Append(catalog.ClassName).Append("__Metadata\n    {\n");
        if (_host.HasExtensionMembers)
            AppendExtensionBlock(metadata);
        else
            AppendExtensionMethods(metadata);
        AppendClasses(members, "        ", "internal");
        AppendCollectionClasses(metadata.Collections, "internal");
        _code.Append(catalog.Namespace.Length > 0 ? "    }\n}\n" : "    }\n");
        return _code.ToString();
    }

    private void AppendExtensionBlock(InferredMetadata metadata)
    {
        _code.Append("        extension(global::ArticleGen.ArticleMetadata metadata)\n        {\n");
        foreach (MetadataMember member in metadata.Members)
            AppendProperty(member, "            ", "metadata", "metadata");
        foreach (CollectionMetadata collection in metadata.Collections)
            AppendCollection(collection, "            ", "metadata");
        _code.Append("        }\n\n");
    }

    private void AppendExtensionMethods(InferredMetadata metadata)
    {
        foreach (CollectionMetadata collection in metadata.Collections)
        {
            AppendCollectionSummary(collection, "        ");
            _code.Append("        /// <param name=\"metadata\">The metadata of an article.</param>\n        public static ").Append(collection.TypeName).Append("? ").Append(collection.Name).Append("(this global::ArticleGen.ArticleMetadata metadata) => ")
                .Append(Collection(collection, "metadata")).Append(";\n\n");
        }

        foreach (MetadataMember member in metadata.Members)
        {
            AppendSummary(member, "        ");
            _code.Append("        /// <param name=\"metadata\">The metadata of an article.</param>\n        public static ").Append(TypeOf(member)).Append(' ').Append(member.Name).Append("(this global::ArticleGen.ArticleMetadata metadata) => ")
                .Append(Value(member, "metadata", "metadata")).Append(";\n\n");
        }
    }

    private void AppendProperty(MetadataMember member, string indent, string values, string map)
    {
        AppendSummary(member, indent);
        _code.Append(indent).Append("public ").Append(TypeOf(member)).Append(' ').Append(member.Name).Append(" => ").Append(Value(member, values, map)).Append(";\n\n");
    }

    private void AppendCollection(CollectionMetadata collection, string indent, string metadata)
    {
        AppendCollectionSummary(collection, indent);
        _code.Append(indent).Append("public ").Append(collection.TypeName).Append("? ").Append(collection.Name).Append(" => ").Append(Collection(collection, metadata)).Append(";\n\n");
    }

    private void AppendCollectionSummary(CollectionMetadata collection, string indent) =>
        _code.Append(indent).Append("/// <summary>What the articles of the collection <c>").AppendDocumentation(collection.Collection, 80).Append("</c> have; null for others.</summary>\n");

    private static string Collection(CollectionMetadata collection, string metadata) =>
        new StringBuilder(Reader).Append("IsOf(").Append(metadata).Append(", ").AppendLiteral(collection.Collection).Append(") ? new ").Append(collection.TypeName).Append('(').Append(metadata).Append(") : null").ToString();

    private void AppendCollectionClasses(EquatableArray<CollectionMetadata> collections, string access)
    {
        foreach (CollectionMetadata collection in collections)
        {
            _code.Append("        /// <summary>What the articles of the collection <c>").AppendDocumentation(collection.Collection, 80).Append("</c> have.</summary>\n");
            _code.Append("        ").Append(access).Append(" sealed class ").Append(collection.TypeName).Append("\n        {\n            private readonly global::ArticleGen.ArticleMetadata _value;\n\n");
            _code.Append("            internal ").Append(collection.TypeName).Append("(global::ArticleGen.ArticleMetadata value) => _value = value;\n\n");
            foreach (MetadataMember member in collection.Members)
                AppendProperty(member, "            ", "_value", "_value");
            AppendClasses(collection.Members, "            ", "public");
            _code.Append("            /// <inheritdoc/>\n            public override string ToString() => _value.ToString();\n        }\n\n");
        }
    }

    private void AppendSummary(MetadataMember member, string indent)
    {
        _code.Append(indent).Append("/// <summary>The key ");
        for (int i = 0; i < member.Keys.Length; i++)
            _code.Append(i == 0 ? "<c>" : " or <c>").AppendDocumentation(member.Keys[i], 80).Append("</c>");
        _code.Append(IsOptional(member) && TypeText.CanBeNull(member.Type) ? ", where the article has it.</summary>\n" : ".</summary>\n");
    }

    private void AppendClasses(EquatableArray<MetadataMember> members, string indent, string access)
    {
        foreach (MetadataMember member in members.Where(static member => member.TypeName.Length > 0))
        {
            EquatableArray<MetadataMember> inner = MapOf(member.Type).Members;
            string deeper = indent + "    ";
            _code.Append(indent).Append("/// <summary>What stands at the key <c>").AppendDocumentation(member.Keys[0], 80).Append("</c>.</summary>\n");
            _code.Append(indent).Append(access).Append(" sealed class ").Append(member.TypeName).Append('\n').Append(indent).Append("{\n");
            _code.Append(deeper).Append("private readonly global::ArticleGen.MetadataValue _value;\n\n");
            _code.Append(deeper).Append("internal ").Append(member.TypeName).Append("(global::ArticleGen.MetadataValue value) => _value = value;\n\n");
            foreach (MetadataMember property in inner)
                AppendProperty(property, deeper, "_value", "_value.Members");
            AppendClasses(inner, deeper, "public");
            _code.Append(deeper).Append("/// <inheritdoc/>\n").Append(deeper).Append("public override string ToString() => _value.ToString();\n\n");
            _code.Append(deeper).Append("internal static ").Append(member.TypeName).Append("? Of(global::ArticleGen.MetadataValue value) => value.Kind == global::ArticleGen.MetadataKind.Map ? new ").Append(member.TypeName).Append("(value) : null;\n");
            _code.Append(indent).Append("}\n\n");
        }
    }

    private static MemberType MapOf(MemberType type) => type.Kind == ShapeKind.Map ? type : MapOf(type.Element!.Type);

    // What other projects' articles lack, nobody knows here.
    private bool IsOptional(MetadataMember member) => member.IsOptional || _host.IsModelShared;

    private string TypeOf(MetadataMember member) => TypeText.Of(member.Type, member.TypeName) + (IsOptional(member) && TypeText.CanBeNull(member.Type) ? "?" : "");

    private string Value(MetadataMember member, string values, string map)
    {
        StringBuilder value = new();
        if (member.Keys.Length == 1)
        {
            value.Append(values).Append('[').AppendLiteral(member.Keys[0]).Append(']');
        }
        else
        {
            value.Append(Reader).Append("Find(").Append(map);
            foreach (string key in member.Keys)
                value.Append(", ").AppendLiteral(key);
            value.Append(')');
        }

        return Read(member.Type, member.TypeName, value.ToString(), IsOptional(member));
    }

    private static string Read(MemberType type, string className, string value, bool isOptional) => type.Kind switch
    {
        ShapeKind.Boolean => Scalar(Reader + "Boolean(" + value + ")", isOptional),
        ShapeKind.Integer => Scalar("((int?)" + Reader + "Whole(" + value + ", int.MinValue, int.MaxValue))", isOptional),
        ShapeKind.Long => Scalar("((long?)" + Reader + "Whole(" + value + ", long.MinValue, long.MaxValue))", isOptional),
        ShapeKind.Decimal => Scalar(Reader + "Number(" + value + ")", isOptional),
        ShapeKind.Date => Scalar(Reader + "Date(" + value + ")", isOptional),
        ShapeKind.Text => Reader + "Text(" + value + ")" + (isOptional ? "" : " ?? \"\""),
        ShapeKind.Map => isOptional ? className + ".Of(" + value + ")" : "new " + className + "(" + value + ")",
        ShapeKind.List => Reader + "List(" + value + ", static item => " + Read(type.Element!.Type, className, "item", type.Element.IsOptional) + ")",
        _ => value,
    };

    private static string Scalar(string value, bool isOptional) => isOptional ? value : value + ".GetValueOrDefault()";
}

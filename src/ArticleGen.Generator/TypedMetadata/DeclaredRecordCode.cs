using System.Linq;
using System.Text;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Emit;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>The generated part of a type that is filled from front matter. It is the same whatever the articles say.</summary>
internal sealed class DeclaredRecordCode
{
    private const string Reader = "global::ArticleGen.CompilerServices.MetadataReader.";
    private const string Value = "global::ArticleGen.MetadataValue";

    private readonly StringBuilder _code = CodeFile.Begin();
    private readonly DeclaredRecord _record;
    private readonly string _access;

    private DeclaredRecordCode(DeclaredRecord record, bool isModelPublic)
    {
        _record = record;
        _access = isModelPublic ? "public" : "internal";
    }

    /// <summary>The name of the file; unique, as the type is.</summary>
    public static string HintName(DeclaredRecord record)
    {
        string name = string.Join(".", record.Declarations.Select(static declaration => declaration.Substring(declaration.LastIndexOf(' ') + 1)));
        string full = record.Namespace + "." + name;
        return "Metadata." + TextHash.Of(full).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + ".g.cs";
    }

    public static string Emit(DeclaredRecord record, bool isModelPublic) => new DeclaredRecordCode(record, isModelPublic).Emit();

    private string Emit()
    {
        if (_record.Namespace.Length > 0)
            _code.Append("namespace ").Append(_record.Namespace).Append("\n{\n");
        foreach (string declaration in _record.Declarations)
            _code.Append(declaration).Append("\n{\n");
        AppendFactory();
        for (int i = 1; i < _record.Objects.Length; i++)
            AppendObject(i);
        for (int i = 0; i < _record.Declarations.Length; i++)
            _code.Append("}\n");
        return _code.Append(_record.Namespace.Length > 0 ? "}\n" : "").ToString();
    }

    private void AppendFactory()
    {
        string name = _record.Name;
        bool isOfCollection = _record.Collection is not null;
        _code.Append("    /// <summary>What the front matter of an article says")
            .Append(isOfCollection ? "; <see langword=\"null\"/> for an article of another collection.</summary>\n" : ".</summary>\n")
            .Append("    /// <param name=\"article\">The article.</param>\n    ").Append(CodeFile.GeneratedCode).Append("\n    ")
            .Append(_access).Append(" static ").Append(name).Append(isOfCollection ? "? " : " ").Append(DeclarationReader.Factory).Append("(global::ArticleGen.Article article)\n    {\n")
            .Append("        if (article is null)\n            throw new global::System.ArgumentNullException(nameof(article));\n");
        if (isOfCollection)
            _code.Append("        if (article.Collection != ").AppendLiteral(_record.Collection).Append(")\n            return null;\n");
        _code.Append("        global::ArticleGen.ArticleMetadata values = article.Metadata;\n        return ");
        AppendNew(_record.Objects[0], "values");
        _code.Append(";\n    }\n");
    }

    private void AppendObject(int index)
    {
        DeclaredObject type = _record.Objects[index];
        string number = Number(index);
        _code.Append("\n    private static ").Append(type.TypeName).Append(" Read__").Append(number).Append('(').Append(Value).Append(" value, global::ArticleGen.Article article)\n    {\n")
            .Append("        global::System.Collections.Generic.IReadOnlyDictionary<string, ").Append(Value).Append("> values = value.Members;\n        return ");
        AppendNew(type, "values");
        _code.Append(";\n    }\n");
    }

    private void AppendNew(DeclaredObject type, string values)
    {
        _code.Append("new ").Append(type.TypeName).Append('(');
        bool any = false;
        foreach (DeclaredMember member in type.Members.Where(static member => member.IsParameter))
        {
            _code.Append(any ? ",\n            " : "\n            ").Append('@').Append(member.Name).Append(": ").Append(Member(member, values));
            any = true;
        }

        _code.Append(')');
        if (!type.Members.Any(static member => !member.IsParameter))
            return;
        _code.Append("\n        {\n");
        foreach (DeclaredMember member in type.Members.Where(static member => !member.IsParameter))
            _code.Append("            @").Append(member.Name).Append(" = ").Append(Member(member, values)).Append(",\n");
        _code.Append("        }");
    }

    private static string Member(DeclaredMember member, string values)
    {
        DeclaredValue value = member.Value;
        if (value.Kind == DeclaredKind.Article)
            return "article";
        if (member.Known != MetadataRole.None)
            return Known(member);
        string name = new StringBuilder().AppendLiteral(MetadataNames.Normalize(member.Name)).ToString();
        return OrDefault(Read(value, Reader + "FindMember(" + values + ", " + name + ")", depth: 0), value, member.Default);
    }

    private static string Known(DeclaredMember member)
    {
        string property = member.Known switch
        {
            MetadataRole.Keywords => "Keywords",
            MetadataRole.Draft => "IsDraft",
            _ => member.Known.ToString(),
        };
        string value = "article." + property;
        return member.Value.Kind switch
        {
            DeclaredKind.Boolean => value,
            DeclaredKind.List => Collect(member.Value, "global::System.Linq.Enumerable.ToArray(" + value + ")"),
            DeclaredKind.Text => member.Known is MetadataRole.Id or MetadataRole.Slug or MetadataRole.Language ? value : OrDefault(value, member.Value, member.Default),
            _ => OrDefault(OfInstant(member.Value.Kind, value), member.Value, member.Default),
        };
    }

    /// <summary>An expression that is null where there is no such value.</summary>
    private static string Read(DeclaredValue type, string value, int depth)
    {
        switch (type.Kind)
        {
            case DeclaredKind.Boolean:
                return Reader + "Boolean(" + value + ")";
            case DeclaredKind.Whole:
                return "(" + type.TypeName + "?)" + Reader + "Whole(" + value + ", " + Decimal(type.Least) + ", " + Decimal(type.Most) + ")";
            case DeclaredKind.Number:
                return "(" + type.TypeName + "?)" + Reader + "Number(" + value + ")";
            case DeclaredKind.Text:
                return Reader + "Text(" + value + ")";
            case DeclaredKind.Instant or DeclaredKind.DateTime or DeclaredKind.DateOnly:
                return OfInstant(type.Kind, Reader + "Date(" + value + ")");
            case DeclaredKind.Duration:
                return Reader + "Duration(" + value + ")";
            case DeclaredKind.Address:
                return Reader + "Address(" + value + ")";
            case DeclaredKind.Choice:
                return Choice(type, value);
            case DeclaredKind.Object:
                return type.IsNullable ? "(" + value + " is { Kind: global::ArticleGen.MetadataKind.Map } map" + Number(depth) + " ? Read__" + Number(type.Object) + "(map" + Number(depth) + ", article) : null)" : "Read__" + Number(type.Object) + "(" + value + ", article)";
            case DeclaredKind.List:
                return Collect(type, Reader + "List<" + Full(type.Element!) + ">(" + value + ", " + Lambda(type.Element!, depth) + ")");
            case DeclaredKind.Map:
                return Reader + "Map<" + Full(type.Element!) + ">(" + value + ", " + Lambda(type.Element!, depth) + ")";
            default:
                return value;
        }
    }

    private static string Lambda(DeclaredValue element, int depth)
    {
        string item = "item" + Number(depth);
        return item + " => " + OrDefault(Read(element, item, depth + 1), element, DefaultOf(element));
    }

    private static string DefaultOf(DeclaredValue value) => value.IsNullable ? "null" : value.Kind == DeclaredKind.Text ? "\"\"" : "default(" + value.TypeName + ")" + (value.IsStruct ? "" : "!");

    private static string Choice(DeclaredValue type, string value)
    {
        StringBuilder code = new("(" + Reader + "Choice(" + value);
        foreach (string choice in type.Choices)
            code.Append(", ").AppendLiteral(MetadataNames.Normalize(choice));
        code.Append(") switch { ");
        for (int i = 0; i < type.Choices.Length; i++)
            code.Append(Number(i)).Append(" => ").Append(type.TypeName).Append(".@").Append(type.Choices[i]).Append(", ");
        return code.Append("_ => (").Append(type.TypeName).Append("?)null })").ToString();
    }

    private static string Collect(DeclaredValue list, string array) =>
        list.TypeName.StartsWith("global::System.Collections.Generic.List<", System.StringComparison.Ordinal) ? "new " + list.TypeName + "(" + array + ")" : array;

    private static string OfInstant(DeclaredKind kind, string value) => kind switch
    {
        DeclaredKind.DateTime => value + "?.DateTime",
        DeclaredKind.DateOnly => "(" + value + " is { } date ? global::System.DateOnly.FromDateTime(date.DateTime) : (global::System.DateOnly?)null)",
        _ => value,
    };

    // Lists and maps are never null, untyped values neither.
    private static string OrDefault(string expression, DeclaredValue type, string otherwise) =>
        type.Kind is DeclaredKind.List or DeclaredKind.Map or DeclaredKind.Value or DeclaredKind.Article || otherwise == "null" || (type.Kind == DeclaredKind.Object && !type.IsNullable)
            ? expression
            : expression + " ?? " + otherwise;

    private static string Full(DeclaredValue value) => value.TypeName + (value.IsNullable ? "?" : "");

    private static string Decimal(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "m";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>Types as they are written in code and in messages.</summary>
internal static class TypeText
{
    /// <param name="type">The type.</param>
    /// <param name="className">The class that a map becomes.</param>
    public static string Of(MemberType type, string className) => type.Kind switch
    {
        ShapeKind.Boolean => "bool",
        ShapeKind.Integer => "int",
        ShapeKind.Long => "long",
        ShapeKind.Decimal => "decimal",
        ShapeKind.Date => "global::System.DateTimeOffset",
        ShapeKind.Text => "string",
        ShapeKind.Map => className,
        ShapeKind.List => "global::System.Collections.Generic.IReadOnlyList<" + Of(type.Element!.Type, className) + (type.Element.IsOptional && CanBeNull(type.Element.Type) ? "?" : "") + ">",
        _ => "global::ArticleGen.MetadataValue",
    };

    /// <summary>Whether a missing value is null; it is an empty list otherwise, or <c>MetadataValue.None</c>.</summary>
    public static bool CanBeNull(MemberType type) => type.Kind is not (ShapeKind.List or ShapeKind.Null);

    /// <summary>What a value is, in a sentence.</summary>
    public static string Describe(ShapeKind kind) => kind switch
    {
        ShapeKind.Boolean => "true or false",
        ShapeKind.Integer or ShapeKind.Long or ShapeKind.Decimal => "a number",
        ShapeKind.Date => "a date",
        ShapeKind.Text => "a text",
        ShapeKind.List => "a list",
        ShapeKind.Map => "a map",
        _ => "empty",
    };

    /// <summary>A type without the names of its namespaces, for messages.</summary>
    public static string Short(string type) => type
        .Replace("global::System.Collections.Generic.", "").Replace("global::System.", "").Replace("global::ArticleGen.", "");
}

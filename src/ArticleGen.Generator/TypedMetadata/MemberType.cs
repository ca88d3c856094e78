using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>The type of a member that is made of a key.</summary>
/// <param name="Kind">What it is; <see cref="ShapeKind.Null"/> for what has no type of its own and stays as it is.</param>
/// <param name="Element">The type of a list's items.</param>
/// <param name="Members">The members of a map.</param>
internal sealed record MemberType(ShapeKind Kind, ElementType? Element, EquatableArray<MetadataMember> Members)
{
    public static MemberType Scalar(ShapeKind kind) => new(kind, Element: null, []);
}

/// <summary>The type of a list's items.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsOptional">Whether some items are empty.</param>
internal sealed record ElementType(MemberType Type, bool IsOptional);

/// <summary>A member that is made of a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">The name of the class that a map becomes; empty for everything else.</param>
/// <param name="Keys">The spellings of the key, the most frequent one first.</param>
/// <param name="Type">The type.</param>
/// <param name="IsOptional">Whether some have no value of it.</param>
internal sealed record MetadataMember(string Name, string TypeName, EquatableArray<string> Keys, MemberType Type, bool IsOptional);

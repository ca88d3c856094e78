using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>What a value of front matter can be of; numbers from the narrowest to the widest.</summary>
internal enum ShapeKind
{
    Null,
    Boolean,
    Integer,
    Long,
    Decimal,
    Date,
    Text,
    List,
    Map,
}

/// <summary>What a value is, without what it says and where: the same for two articles that differ in words alone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Items">The different shapes of its items.</param>
/// <param name="Members">Its keys.</param>
internal sealed record ValueShape(ShapeKind Kind, EquatableArray<ValueShape> Items, EquatableArray<KeyShape> Members)
{
    public static ValueShape Of(MetadataNode node) => node switch
    {
        MetadataList list => new(ShapeKind.List, list.Items.Select(Of).Distinct().ToEquatableArray(), []),
        MetadataMap map => new(ShapeKind.Map, [], KeyShape.Of(map.Entries)),
        _ => new(KindOf((MetadataScalar)node), [], []),
    };

    private static ShapeKind KindOf(MetadataScalar scalar) => scalar.Kind switch
    {
        MetadataKind.Null => ShapeKind.Null,
        MetadataKind.Boolean => ShapeKind.Boolean,
        MetadataKind.Date when scalar.Date is not null => ShapeKind.Date,
        MetadataKind.Number when scalar.Number is { } number => decimal.Truncate(number) != number || scalar.Text.IndexOf('.') >= 0 ? ShapeKind.Decimal
            : number is >= int.MinValue and <= int.MaxValue ? ShapeKind.Integer
            : number is >= long.MinValue and <= long.MaxValue ? ShapeKind.Long
            : ShapeKind.Decimal,
        _ => ShapeKind.Text,
    };
}

/// <summary>A key with the shape of its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Value">The shape.</param>
internal sealed record KeyShape(string Key, ValueShape Value)
{
    public static EquatableArray<KeyShape> Of(IEnumerable<MetadataEntry> entries) =>
        entries.Select(static entry => new KeyShape(entry.Key, ValueShape.Of(entry.Value))).ToEquatableArray();
}

/// <summary>The keys of one article.</summary>
/// <param name="RelativePath">Its path, by which articles are ordered.</param>
/// <param name="Collection">The collection of the article, if it is in one.</param>
/// <param name="Keys">The keys in their order.</param>
internal sealed record ArticleKeys(string RelativePath, string? Collection, EquatableArray<KeyShape> Keys)
{
    public static ArticleKeys Of(MetadataSource source) => new(source.RelativePath, source.Collection, KeyShape.Of(source.Entries));
}

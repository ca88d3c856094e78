using System;
using System.Collections.Immutable;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>The members that all articles' front matter has together.</summary>
/// <param name="Members">The members by name.</param>
/// <param name="Collections">Those of each collection, where articles are in several.</param>
/// <param name="Remarks">What the articles of a collection do not agree on.</param>
internal sealed record InferredMetadata(EquatableArray<MetadataMember> Members, EquatableArray<CollectionMetadata> Collections, EquatableArray<KeyRemark> Remarks)
{
    private const string ClassName = "ArticleMetadata";

    public static InferredMetadata Of(ImmutableArray<ArticleKeys> articles, CancellationToken cancellationToken)
    {
        IGrouping<string, ArticleKeys>[] groups =
        [
            .. articles.OrderBy(static article => article.RelativePath, StringComparer.Ordinal)
                .GroupBy(static article => article.Collection ?? "", StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal),
        ];
        Inference all = new(cancellationToken);
        if (groups.Length <= 1)
            return new(all.MembersOf(groups.Length == 0 ? [] : KeysOf(groups[0]), groups.Length == 0 ? "" : KeyPath.OfCollection(groups[0].Key), ClassName, ReservedNames.OfMetadata), [], all.Remarks.ToEquatableArray());

        // Collections need not agree with each other: their members take all, and each has its own beside.
        EquatableArray<MetadataMember> members = all.MembersOf([.. groups.SelectMany(KeysOf)], "", ClassName, ReservedNames.OfMetadata);
        MemberNames names = new("Collection", [ClassName, .. ReservedNames.OfMetadata, .. members.Select(static member => member.Name), .. members.Select(static member => member.TypeName)]);
        List<CollectionMetadata> collections = [];
        List<KeyRemark> remarks = [];
        foreach (IGrouping<string, ArticleKeys> group in groups)
        {
            Inference inference = new(cancellationToken);
            string name = group.Key.Length == 0 ? "" : names.Take(Identifier.FromId(group.Key, "Collection"));
            string typeName = group.Key.Length == 0 ? ClassName : names.Take(name + "Metadata");
            EquatableArray<MetadataMember> own = inference.MembersOf(KeysOf(group), KeyPath.OfCollection(group.Key), typeName, ReservedNames.OfNestedMetadata);
            remarks.AddRange(inference.Remarks);
            if (group.Key.Length > 0 && !own.IsEmpty)
                collections.Add(new(group.Key, name, typeName, own));
        }

        return new(members, collections.ToEquatableArray(), remarks.ToEquatableArray());
    }

    private static EquatableArray<KeyShape>[] KeysOf(IEnumerable<ArticleKeys> articles) => [.. articles.Select(static article => article.Keys)];
}

/// <summary>The members that the articles of one collection have together.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Name">The member that gives them.</param>
/// <param name="TypeName">The class that they stand in.</param>
/// <param name="Members">The members by name.</param>
internal sealed record CollectionMetadata(string Collection, string Name, string TypeName, EquatableArray<MetadataMember> Members);

/// <summary>What articles do not agree on for one key.</summary>
/// <param name="Path">The key as <see cref="KeyPath"/> has it.</param>
/// <param name="Member">The member that it becomes.</param>
/// <param name="Key">The usual spelling.</param>
/// <param name="Usual">What its values mostly are; <see cref="ShapeKind.Null"/> where all agree.</param>
/// <param name="Type">The type that takes them all.</param>
internal sealed record KeyRemark(string Path, string Member, string Key, ShapeKind Usual, string Type);

/// <summary>Names a key below others whatever its spelling.</summary>
internal static class KeyPath
{
    public const string Item = "[]";

    /// <summary>Where the keys of a collection's articles begin.</summary>
    public static string OfCollection(string? collection) => (collection ?? "") + ":";

    /// <summary>Keys of one group become one member: those whose member names differ in case alone are meant as one.</summary>
    public static string GroupOf(string key) => new([.. Identifier.FromId(key, "Key").Select(UnicodeLetters.ToLower)]);
}

/// <summary>Finds the types that hold all values of each key.</summary>
internal sealed class Inference(CancellationToken cancellationToken)
{
    public List<KeyRemark> Remarks { get; } = [];

    /// <param name="maps">The keys of all articles, or of all maps that stand at one key.</param>
    /// <param name="path">Where they stand.</param>
    /// <param name="className">The class that gets the members.</param>
    /// <param name="reserved">The names that it has already.</param>
    public EquatableArray<MetadataMember> MembersOf(IReadOnlyList<EquatableArray<KeyShape>> maps, string path, string className, IEnumerable<string> reserved)
    {
        SortedDictionary<string, Samples> groups = new(StringComparer.Ordinal);
        for (int i = 0; i < maps.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (KeyShape key in maps[i])
            {
                string group = KeyPath.GroupOf(key.Key);
                if (!groups.TryGetValue(group, out Samples? samples))
                    groups.Add(group, samples = new());
                samples.Add(i, key);
            }
        }

        MemberNames names = new("Value", [className, .. reserved]);
        (string Name, string Group, Samples Samples)[] named = [.. groups.Take(MemberLimit.PerClass).Select(group => (names.Take(Identifier.FromId(group.Value.Spellings[0], "Key")), group.Key, group.Value))];
        return named.Select(member => Member(member.Name, path + "." + member.Group, member.Samples, maps.Count, names)).ToEquatableArray();
    }

    private MetadataMember Member(string name, string path, Samples samples, int count, MemberNames names)
    {
        EquatableArray<string> spellings = samples.Spellings;
        bool holdsMaps = samples.Values.Exists(static value => value.Kind is ShapeKind.Map or ShapeKind.List);
        string typeName = holdsMaps ? names.Take(name + "Metadata") : "";
        MemberType type = TypeOf(samples.Values, path, name, typeName);
        if (!HasMap(type))
            typeName = "";
        if (spellings.Length > 1)
            Remark(path, remark => remark with { Key = spellings[0] }, new(path, name, spellings[0], ShapeKind.Null, ""));
        return new(name, typeName, spellings, type, samples.Present < count);
    }

    // One remark for each path: how its key is spelled and what its values are.
    private void Remark(string path, Func<KeyRemark, KeyRemark> add, KeyRemark first)
    {
        int existing = Remarks.FindLastIndex(remark => remark.Path == path);
        if (existing < 0)
            Remarks.Add(first);
        else
            Remarks[existing] = add(Remarks[existing]);
    }

    private static bool HasMap(MemberType type) => type.Kind == ShapeKind.Map || (type.Element is { } element && HasMap(element.Type));

    private MemberType TypeOf(List<ValueShape> values, string path, string member, string typeName)
    {
        values = values.FindAll(static value => value.Kind != ShapeKind.Null);
        if (values.Count == 0)
            return MemberType.Scalar(ShapeKind.Text);
        ShapeKind usual = values.GroupBy(static value => FamilyOf(value.Kind)).OrderByDescending(static family => family.Count()).First().Key;
        if (values.TrueForAll(value => FamilyOf(value.Kind) == usual))
            return OfFamily(usual, values, path, member, typeName);
        MemberType widened = values.Exists(static value => value.Kind == ShapeKind.List) ? OfFamily(ShapeKind.List, values, path, member, typeName)
            : MemberType.Scalar(values.Exists(static value => value.Kind == ShapeKind.Map) ? ShapeKind.Null : ShapeKind.Text);
        Remarks.Add(new(path, member, "", usual, TypeText.Of(widened, typeName)));
        return widened;
    }

    private MemberType OfFamily(ShapeKind family, List<ValueShape> values, string path, string member, string typeName)
    {
        switch (family)
        {
            case ShapeKind.Integer:
                return MemberType.Scalar(values.Max(static value => value.Kind));
            case ShapeKind.Map:
                return new(ShapeKind.Map, Element: null, MembersOf([.. values.Select(static value => value.Members)], path, typeName, ReservedNames.OfNestedMetadata));
            case ShapeKind.List:
                // A value that stands alone is a list of one.
                List<ValueShape> items = [.. values.SelectMany(static value => value.Kind == ShapeKind.List ? (IEnumerable<ValueShape>)value.Items : [value])];
                return new(ShapeKind.List, new(TypeOf(items, path + KeyPath.Item, member, typeName), items.Exists(static item => item.Kind == ShapeKind.Null)), []);
            default:
                return MemberType.Scalar(family);
        }
    }

    /// <summary>What is taken for one and the same: numbers are, whatever their width.</summary>
    public static ShapeKind FamilyOf(ShapeKind kind) => kind is ShapeKind.Long or ShapeKind.Decimal ? ShapeKind.Integer : kind;

    /// <summary>The values of the keys that become one member.</summary>
    private sealed class Samples
    {
        private readonly Dictionary<string, (int Rank, int Count)> _spellings = new(StringComparer.Ordinal);
        private int _last = -1;

        public List<ValueShape> Values { get; } = [];

        /// <summary>How many articles or maps have a value.</summary>
        public int Present { get; private set; }

        /// <summary>The spellings, the most frequent one first; of those that are as frequent, the one that was met first.</summary>
        public EquatableArray<string> Spellings => _spellings.OrderByDescending(static spelling => spelling.Value.Count).ThenBy(static spelling => spelling.Value.Rank).Select(static spelling => spelling.Key).ToEquatableArray();

        public void Add(int map, KeyShape key)
        {
            (int rank, int count) = _spellings.TryGetValue(key.Key, out (int Rank, int Count) known) ? known : (_spellings.Count, 0);
            _spellings[key.Key] = (rank, count + 1);
            Values.Add(key.Value);
            if (map == _last || key.Value.Kind == ShapeKind.Null)
                return;
            _last = map;
            Present++;
        }
    }
}

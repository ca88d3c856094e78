using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Naming;

/// <summary>What an article asks to be called.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Id">The id of front matter or item, if any.</param>
/// <param name="Location">Where the file says its id, else its beginning.</param>
/// <param name="Disabled">The diagnostics that its author does not want.</param>
internal sealed record NameRequest(string RelativePath, string? Id, LocationInfo Location, EquatableArray<string> Disabled);

/// <summary>What an article is called.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Id">Its id, unique in the project.</param>
/// <param name="Member">The name of its member.</param>
/// <param name="Overflow">The number of the nested class that the member stands in because the catalog class is full; 0 for the class itself.</param>
internal sealed record ArticleName(string RelativePath, string Id, string Member, int Overflow);

/// <summary>A name that code may use and no article has any more: several articles ask for it.</summary>
/// <param name="Member">The member that it would be.</param>
/// <param name="Message">What to write instead.</param>
internal sealed record VanishedName(string Member, string Message);

/// <summary>The names of all articles, by relative path. Gives the same names whatever order the files come in.</summary>
internal sealed class ArticleNames : IEquatable<ArticleNames>
{
    // How many of the articles a message names.
    private const int MostNamed = 4;

    private readonly Dictionary<string, ArticleName> _byPath;

    private ArticleNames(EquatableArray<ArticleName> names, EquatableArray<CollectionName> collections, EquatableArray<VanishedName> vanished, EquatableArray<DiagnosticInfo> diagnostics)
    {
        Names = names;
        Collections = collections;
        Vanished = vanished;
        Diagnostics = diagnostics;
        _byPath = new(names.Length, StringComparer.Ordinal);
        foreach (ArticleName name in names)
            _byPath.Add(name.RelativePath, name);
    }

    /// <summary>The names by relative path, ordinal.</summary>
    public EquatableArray<ArticleName> Names { get; }

    /// <summary>The collections by name, ordinal.</summary>
    public EquatableArray<CollectionName> Collections { get; }

    /// <summary>The names that several articles ask for and none has, by member.</summary>
    public EquatableArray<VanishedName> Vanished { get; }

    public EquatableArray<DiagnosticInfo> Diagnostics { get; }

    public ArticleName this[string relativePath] => _byPath[relativePath];

    public bool Equals(ArticleNames? other) => other is not null && Names == other.Names && Collections == other.Collections && Vanished == other.Vanished && Diagnostics == other.Diagnostics;

    public override bool Equals(object? obj) => Equals(obj as ArticleNames);

    public override int GetHashCode() => Names.GetHashCode();

    /// <param name="requests">One per file, in any order.</param>
    /// <param name="reserved">The names that members of the catalog must not have.</param>
    public static ArticleNames Assign(IEnumerable<NameRequest> requests, params string[] reserved) => Assign(requests, ArticleIdSource.Name, reserved);

    /// <inheritdoc cref="Assign(IEnumerable{NameRequest}, string[])"/>
    /// <param name="requests">One per file, in any order.</param>
    /// <param name="source">What ids are made of where nobody says one.</param>
    /// <param name="reserved">The names that members of the catalog must not have.</param>
    public static ArticleNames Assign(IEnumerable<NameRequest> requests, ArticleIdSource source, params string[] reserved) => Assign(requests, source, [], reserved);

    /// <inheritdoc cref="Assign(IEnumerable{NameRequest}, string[])"/>
    /// <param name="requests">One per file, in any order.</param>
    /// <param name="rules">What the names depend on.</param>
    public static ArticleNames Assign(IEnumerable<NameRequest> requests, CollectionNames rules) => Assign(requests, rules.Ids, rules.Collections, rules.Reserved());

    private static ArticleNames Assign(IEnumerable<NameRequest> requests, ArticleIdSource source, EquatableArray<CollectionName> collections, string[] reserved)
    {
        List<DiagnosticInfo> diagnostics = [];
        List<NameRequest> files = Distinct(requests, diagnostics);
        ArticleIds ids = ArticleIds.Assign(files, source, diagnostics);
        MemberNames members = new("Article", reserved);
        ArticleName[] names = new ArticleName[files.Count];
        for (int i = 0; i < names.Length; i++)
        {
            string wished = Identifier.FromId(ids[i], "Article");
            string member = members.Take(wished);
            names[i] = new(files[i].RelativePath, ids[i], member, i / MemberLimit.PerClass);
            if (member != wished)
                ArticleIds.Report(diagnostics, DiagnosticDescriptors.RenamedMember, files[i], ids[i], wished, member);
        }

        if (files.Count > MemberLimit.PerClass)
            diagnostics.Add(MemberLimit.Report(files.Count, "articles", files.Count - MemberLimit.PerClass));
        return new(names.ToEquatableArray(), collections, Vanish(ids.Shared, names, members), diagnostics.ToEquatableArray());
    }

    private static EquatableArray<VanishedName> Vanish(IEnumerable<SharedId> shared, ArticleName[] names, MemberNames members)
    {
        List<VanishedName> vanished = [];
        foreach (SharedId id in shared)
        {
            string member = Identifier.FromId(id.Id, "Article");
            if (members.TryTake(member))
                vanished.Add(new(member, Message(id, names)));
        }

        return vanished.ToEquatableArray();
    }

    private static string Message(SharedId shared, ArticleName[] names)
    {
        IEnumerable<string> members = shared.Files.Take(MostNamed).Select(file => names[file].Member);
        string more = shared.Files.Count > MostNamed ? " and others" : "";
        return "Several articles are called '" + shared.Id + "': write " + string.Join(" or ", members) + more + ", or give one of the files the id '" + shared.Id + "'";
    }

    private static List<NameRequest> Distinct(IEnumerable<NameRequest> requests, List<DiagnosticInfo> diagnostics)
    {
        List<NameRequest> files = [];
        foreach (NameRequest request in requests.OrderBy(static request => request.RelativePath, StringComparer.Ordinal))
        {
            if (files.Count > 0 && files[files.Count - 1].RelativePath == request.RelativePath)
                ArticleIds.Report(diagnostics, DiagnosticDescriptors.DuplicateFile, request);
            else
                files.Add(request);
        }

        return files;
    }
}

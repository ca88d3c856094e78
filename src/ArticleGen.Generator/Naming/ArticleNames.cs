using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Inputs;
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

/// <summary>The names of all articles, by relative path. Gives the same names whatever order the files come in.</summary>
internal sealed class ArticleNames : IEquatable<ArticleNames>
{
    private readonly Dictionary<string, ArticleName> _byPath;

    private ArticleNames(EquatableArray<ArticleName> names, EquatableArray<DiagnosticInfo> diagnostics)
    {
        Names = names;
        Diagnostics = diagnostics;
        _byPath = new(names.Length, StringComparer.Ordinal);
        foreach (ArticleName name in names)
            _byPath.Add(name.RelativePath, name);
    }

    /// <summary>The names by relative path, ordinal.</summary>
    public EquatableArray<ArticleName> Names { get; }

    public EquatableArray<DiagnosticInfo> Diagnostics { get; }

    public ArticleName this[string relativePath] => _byPath[relativePath];

    public bool Equals(ArticleNames? other) => other is not null && Names == other.Names && Diagnostics == other.Diagnostics;

    public override bool Equals(object? obj) => Equals(obj as ArticleNames);

    public override int GetHashCode() => Names.GetHashCode();

    /// <param name="requests">One per file, in any order.</param>
    /// <param name="reserved">The names that members of the catalog must not have.</param>
    public static ArticleNames Assign(IEnumerable<NameRequest> requests, params string[] reserved)
    {
        List<DiagnosticInfo> diagnostics = [];
        List<NameRequest> files = Distinct(requests, diagnostics);
        string[] ids = AssignIds(files, diagnostics);
        MemberNames members = new("Article", reserved);
        ArticleName[] names = new ArticleName[files.Count];
        for (int i = 0; i < names.Length; i++)
        {
            string wished = Identifier.FromId(ids[i], "Article");
            string member = members.Take(wished);
            names[i] = new(files[i].RelativePath, ids[i], member, i / MemberLimit.PerClass);
            if (member != wished)
                Report(diagnostics, DiagnosticDescriptors.RenamedMember, files[i], ids[i], wished, member);
        }

        if (files.Count > MemberLimit.PerClass)
            diagnostics.Add(MemberLimit.Report(files.Count, "articles", files.Count - MemberLimit.PerClass));
        return new(names.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static List<NameRequest> Distinct(IEnumerable<NameRequest> requests, List<DiagnosticInfo> diagnostics)
    {
        List<NameRequest> files = [];
        foreach (NameRequest request in requests.OrderBy(static request => request.RelativePath, StringComparer.Ordinal))
        {
            if (files.Count > 0 && files[files.Count - 1].RelativePath == request.RelativePath)
                Report(diagnostics, DiagnosticDescriptors.DuplicateFile, request);
            else
                files.Add(request);
        }

        return files;
    }

    private static string[] AssignIds(List<NameRequest> files, List<DiagnosticInfo> diagnostics)
    {
        string[] ids = new string[files.Count];
        Dictionary<string, int> owners = new(StringComparer.Ordinal);
        List<int> contested = [];

        // What an author wrote goes before what a file happens to be called.
        for (int i = 0; i < ids.Length; i++)
        {
            if (files[i].Id is not { } id)
                continue;
            if (owners.ContainsKey(id))
                contested.Add(i);
            else
                owners.Add(ids[i] = id, i);
        }

        Dictionary<string, int> stems = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            if (files[i].Id is null)
                stems[ProjectPath.Stem(files[i].RelativePath)] = stems.TryGetValue(ProjectPath.Stem(files[i].RelativePath), out int count) ? count + 1 : 1;
        }

        // An id must not take the name that a file has alone: whoever uses its member would get another article.
        for (int i = 0; i < ids.Length; i++)
        {
            if (files[i].Id is not null)
                continue;
            string stem = ProjectPath.Stem(files[i].RelativePath);
            if (stems[stem] != 1)
                continue;
            if (owners.TryGetValue(stem, out int taker))
            {
                contested.Add(taker);
                ids[taker] = null!;
            }

            owners[ids[i] = stem] = i;
        }

        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] is not null || files[i].Id is not null)
                continue;
            owners.Add(ids[i] = Qualify(files[i].RelativePath, owners), i);
            Report(diagnostics, DiagnosticDescriptors.QualifiedId, files[i], ProjectPath.Stem(files[i].RelativePath), ids[i]);
        }

        contested.Sort();
        foreach (int i in contested)
        {
            string id = files[i].Id!;
            owners.Add(ids[i] = Qualify(files[i].RelativePath, owners), i);
            Report(diagnostics, DiagnosticDescriptors.DuplicateId, files[i], id, files[owners[id]].RelativePath, ids[i]);
        }

        return ids;
    }

    // The nearest folder, else the whole path; the extension where only it differs.
    private static string Qualify(string relativePath, Dictionary<string, int> owners)
    {
        string[] segments = relativePath.Split('/');
        string id = ProjectPath.Stem(relativePath);
        for (int i = segments.Length - 2; i >= 0; i--)
        {
            id = segments[i] + "/" + id;
            if (!owners.ContainsKey(id))
                return id;
        }

        id = relativePath;
        while (owners.ContainsKey(id))
            id += "'";
        return id;
    }

    private static void Report(List<DiagnosticInfo> diagnostics, DiagnosticDescriptor descriptor, NameRequest file, params string[] arguments)
    {
        if (!ProblemDiagnostics.IsDisabled(file.Disabled, descriptor.Id))
            diagnostics.Add(DiagnosticInfo.Create(descriptor, file.Location, arguments));
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Links;

/// <summary>The place of an article that others may link to.</summary>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Anchors">Its places.</param>
/// <param name="IsLeftOut">Whether this build leaves it out.</param>
internal sealed record LinkedArticle(string RelativePath, ArticleAnchors Anchors, bool IsLeftOut);

/// <summary>
/// All that a relative link may lead to: the articles, and the files that the project lists. What no list has may still be made by a tool.
/// </summary>
internal sealed class LinkTargets : IEquatable<LinkTargets>
{
    private readonly EquatableArray<LinkedArticle> _articles;
    private readonly ProjectFiles? _files;
    private readonly Lazy<Dictionary<string, LinkedArticle>> _byPath;
    private readonly Lazy<ILookup<string, string>> _byName;

    public LinkTargets(ImmutableArray<LinkedArticle> articles, ImmutableArray<ProjectFiles> files)
    {
        _articles = articles.OrderBy(static article => article.RelativePath, StringComparer.Ordinal).ToEquatableArray();
        _files = files.Length == 0 ? null : files[0];
        _byPath = new(Index);
        _byName = new(() => Paths().ToLookup(NameOf, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether all files of the project are known.</summary>
    public bool KnowsFiles => _files is not null;

    public LinkedArticle? Article(string path) => _byPath.Value.TryGetValue(path, out LinkedArticle? article) ? article : null;

    /// <summary>Whether the project has a file.</summary>
    /// <param name="path">The path from the project.</param>
    public bool Has(string path) => _byName.Value[NameOf(path)].Contains(path, StringComparer.Ordinal);

    /// <summary>Whether the project has a file of the same name somewhere.</summary>
    /// <param name="path">The path from the project.</param>
    public bool HasName(string path) => _byName.Value[NameOf(path)].Any();

    /// <summary>Whether the project has a file that a site may show under a path: <c>static/images/a.png</c> as <c>images/a.png</c>.</summary>
    /// <param name="written">The path as it is written.</param>
    public bool MayShow(string written)
    {
        string tail = "/" + LinkTarget.Normalize(written).Replace("../", "");
        return _byName.Value[NameOf(written)].Any(file => ("/" + file).EndsWith(tail, StringComparison.Ordinal));
    }

    /// <summary>The files of the same name elsewhere, as the end of a message.</summary>
    public string Suggestion(string path)
    {
        string? other = _byName.Value[NameOf(path)].OrderBy(static file => file, StringComparer.Ordinal).FirstOrDefault();
        return other is null ? "" : "; did you mean '" + other + "'?";
    }

    public bool Equals(LinkTargets? other) => other is not null && _articles == other._articles && Equals(_files, other._files);

    public override bool Equals(object? obj) => Equals(obj as LinkTargets);

    public override int GetHashCode() => _articles.GetHashCode();

    private IEnumerable<string> Paths() => _articles.Select(static article => article.RelativePath).Concat(_files?.Paths.AsEnumerable() ?? []);

    private Dictionary<string, LinkedArticle> Index()
    {
        Dictionary<string, LinkedArticle> index = new(StringComparer.Ordinal);
        foreach (LinkedArticle article in _articles)
            index[article.RelativePath] = article;
        return index;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

/// <summary>The files that articles may show or link to, as the package's targets list them.</summary>
/// <param name="Paths">The paths relative to the project, with '/'.</param>
internal sealed record ProjectFiles(EquatableArray<string> Paths)
{
    /// <summary>Reads a list: a path a line, relative to the project or absolute.</summary>
    /// <param name="list">The list.</param>
    /// <param name="file">The path of its own file.</param>
    /// <param name="relativePath">The same relative to the project.</param>
    public static ProjectFiles Read(string list, string file, string relativePath)
    {
        string own = file.Replace('\\', '/');
        string project = own.EndsWith(relativePath, StringComparison.Ordinal) ? own.Substring(0, own.Length - relativePath.Length) : own;
        List<string> paths = [];
        foreach (string line in list.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string path = line.Replace('\\', '/');
            paths.Add(LinkTarget.Normalize(path.StartsWith(project, StringComparison.Ordinal) ? path.Substring(project.Length) : path));
        }

        return new(paths.ToEquatableArray());
    }
}

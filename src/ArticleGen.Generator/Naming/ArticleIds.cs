using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Naming;

/// <summary>An id that several articles ask for.</summary>
/// <param name="Id">The id.</param>
/// <param name="Files">The positions of their files.</param>
internal sealed record SharedId(string Id, IReadOnlyList<int> Files);

/// <summary>
/// The ids of articles. An article has the id that its author wrote, else the name of its file. Where several ask for one id, each of them is
/// called by its folders too, as many as tell all of them apart.
/// </summary>
internal sealed class ArticleIds
{
    private readonly List<NameRequest> _files;
    private readonly List<DiagnosticInfo> _diagnostics;
    private readonly ArticlePath[] _paths;
    private readonly string[] _names;
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly List<SharedId> _shared = [];

    private ArticleIds(List<NameRequest> files, ArticleIdSource source, List<DiagnosticInfo> diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
        _paths = [.. files.Select(static file => ArticlePath.Of(file.RelativePath))];
        _names = [.. Enumerable.Range(0, files.Count).Select(file => source == ArticleIdSource.Path ? Path(file, _paths[file].Name, int.MaxValue) : _paths[file].Name)];
        _ids = new string[files.Count];
    }

    /// <summary>The ids that no article has because several ask for them, ordinal.</summary>
    public IReadOnlyList<SharedId> Shared => _shared;

    public string this[int file] => _ids[file];

    /// <param name="files">The files by relative path.</param>
    /// <param name="source">What ids are made of where nobody says one.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static ArticleIds Assign(List<NameRequest> files, ArticleIdSource source, List<DiagnosticInfo> diagnostics)
    {
        ArticleIds ids = new(files, source, diagnostics);
        List<int> contested = ids.AssignWritten();
        ids.AssignNames();
        contested.Sort();
        foreach (int file in contested)
            ids.AssignContested(file);
        return ids;
    }

    public static void Report(List<DiagnosticInfo> diagnostics, DiagnosticDescriptor descriptor, NameRequest file, params string[] arguments)
    {
        if (!ProblemDiagnostics.IsDisabled(file.Disabled, descriptor.Id))
            diagnostics.Add(DiagnosticInfo.Create(descriptor, file.Location, arguments));
    }

    // Ids of one folder must differ; those of several folders are told apart as file names are, for there are tools whose ids hold for one
    // folder. An id must not take the name that another file has alone: whoever uses its member would get another article.
    private List<int> AssignWritten()
    {
        List<int> contested = [];
        Dictionary<string, int> named = _names.GroupBy(static name => name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        HashSet<string> unwritten = new(Enumerable.Range(0, _files.Count).Where(file => _files[file].Id is null).Select(file => _names[file]), StringComparer.Ordinal);
        foreach (IGrouping<string, int> group in Group(file => _files[file].Id))
        {
            List<int> firsts = [];
            HashSet<string> folders = new(StringComparer.Ordinal);
            foreach (int file in group)
            {
                bool isTaken = unwritten.Contains(group.Key) && named[group.Key] == 1;
                if (!isTaken && folders.Add(string.Join("/", _paths[file].Folders)))
                    firsts.Add(file);
                else
                    contested.Add(file);
            }

            if (firsts.Count > 0)
                AssignGroup(group.Key, firsts);
        }

        return contested;
    }

    private void AssignNames()
    {
        foreach (IGrouping<string, int> group in Group(file => _files[file].Id is null ? _names[file] : null))
            AssignGroup(group.Key, [.. group]);
    }

    private IEnumerable<IGrouping<string, int>> Group(Func<int, string?> id) =>
        Enumerable.Range(0, _files.Count).Where(file => id(file) is not null).GroupBy(file => id(file)!, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal);

    private void AssignGroup(string id, List<int> files)
    {
        if (files.Count == 1 && !_owners.ContainsKey(id))
        {
            Own(id, files[0]);
            return;
        }

        if (!_owners.ContainsKey(id))
            _shared.Add(new(id, files));
        string reason = ReasonOf(id, files);
        string[] qualified = Qualify(id, files);
        for (int i = 0; i < files.Count; i++)
        {
            Own(qualified[i], files[i]);
            Report(_diagnostics, DiagnosticDescriptors.QualifiedId, _files[files[i]], id, qualified[i], reason);
        }
    }

    /// <summary>What happened to an id, up to the id itself.</summary>
    private string ReasonOf(string id, List<int> files)
    {
        if (_owners.ContainsKey(id))
            return "Another article has the id";
        if (_files[files[0]].Id is not null)
            return "Articles in several folders have the id";
        bool sameFolder = files.TrueForAll(file => _paths[file].Folders.Equals(_paths[files[0]].Folders));
        return sameFolder ? "Files of one folder that differ by their extension are all called" : "Files in several folders are called";
    }

    // As many folders as tell all apart; the file's whole path where none do.
    private string[] Qualify(string id, List<int> files)
    {
        int deepest = files.Max(file => _paths[file].Folders.Length);
        for (int folders = 1; folders <= deepest; folders++)
        {
            string[] ids = [.. files.Select(file => Path(file, id, folders))];
            if (ids.Distinct(StringComparer.Ordinal).Count() == ids.Length && !ids.Any(_owners.ContainsKey))
                return ids;
        }

        return [.. files.Select(file => Free(_files[file].RelativePath))];
    }

    private string Path(int file, string name, int most)
    {
        EquatableArray<string> folders = _paths[file].Folders;
        return string.Concat(folders.Skip(Math.Max(0, folders.Length - most)).Select(static folder => folder + "/")) + name;
    }

    private void AssignContested(int file)
    {
        string id = _files[file].Id!;
        string qualified = Free(_paths[file].Folders.IsEmpty ? _files[file].RelativePath : Path(file, _paths[file].Name, 1));
        Own(qualified, file);
        int owner = _owners.TryGetValue(id, out int found) ? found : Enumerable.Range(0, file).First(other => _files[other].Id == id && _paths[other].Folders == _paths[file].Folders);
        Report(_diagnostics, DiagnosticDescriptors.DuplicateId, _files[file], id, _files[owner].RelativePath, qualified);
    }

    private string Free(string id)
    {
        while (_owners.ContainsKey(id))
            id += "'";
        return id;
    }

    private void Own(string id, int file) => _owners.Add(_ids[file] = id, file);
}

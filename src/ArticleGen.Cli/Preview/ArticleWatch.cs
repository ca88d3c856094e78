using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace ArticleGen.Cli.Preview;

/// <summary>Says when one of some files was saved; several changes at once are said once.</summary>
internal sealed class ArticleWatch : IDisposable
{
    // Editors save in several steps: write beside, delete, rename.
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _files;
    private readonly Timer _settled;

    public ArticleWatch(IEnumerable<string> files, Action changed)
    {
        _files = [.. files.Select(Path.GetFullPath)];
        _settled = new(_ => changed());
        foreach (string folder in _files.Select(static file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal))
        {
            FileSystemWatcher watcher = new(folder) { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size };
            watcher.Changed += OnChanged;
            watcher.Created += OnChanged;
            watcher.Renamed += OnChanged;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
            watcher.Dispose();
        _settled.Dispose();
    }

    private void OnChanged(object sender, FileSystemEventArgs change)
    {
        if (_files.Contains(change.FullPath))
            _settled.Change(s_settling, Timeout.InfiniteTimeSpan);
    }
}

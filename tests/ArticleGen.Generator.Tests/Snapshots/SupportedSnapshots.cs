using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Refuses what Verify would name or write otherwise than this harness: no snapshot may depend on which of them made it.</summary>
internal static class SupportedSnapshots
{
    private static readonly string[] Folders =
        [.. new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory(), Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Where(static folder => folder.Length > 1)];

    /// <exception cref="UnsupportedSnapshotException">One of them is not supported.</exception>
    public static void Check(IReadOnlyList<Snapshot> snapshots)
    {
        HashSet<(string?, string)> names = [];
        foreach (Snapshot snapshot in snapshots)
        {
            string name = snapshot.Target ?? "the diagnostics";
            if (!names.Add((snapshot.Target, snapshot.Extension)))
                throw new UnsupportedSnapshotException($"Two snapshots are called {name}, and Verify numbers them in the order of the culture. Give each a name of its own.");
            if (snapshot.Content.Length == 0)
                throw new UnsupportedSnapshotException($"{name} is empty, and Verify passes that. Leave it out, or assert that it is empty.");
            if (Folders.FirstOrDefault(folder => snapshot.Content.Contains(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) is { } folder)
                throw new UnsupportedSnapshotException($"{name} holds a path of this machine ({folder}), which Verify replaces. Compare what holds none.");
        }
    }

    /// <summary>The value of a member, if Verify writes it as it is.</summary>
    /// <param name="name">The member.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="UnsupportedSnapshotException">Verify writes it otherwise.</exception>
    public static string Value(string name, string value) =>
        value.StartsWith('\n') || Guid.TryParse(value, out _)
            ? throw new UnsupportedSnapshotException($"{name} begins with a newline or is a GUID, which Verify writes otherwise. Assert it without a snapshot.")
            : value;
}

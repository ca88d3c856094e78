using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Holds what a test received against its verified files, and writes down what differs.</summary>
internal static class SnapshotComparison
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares, byte order marks aside, to the last character.</summary>
    /// <param name="name">Where the snapshots stand.</param>
    /// <param name="snapshots">What was received.</param>
    /// <exception cref="SnapshotMismatchException">Something is new, different, or verified and no longer received; or there is nothing to compare.</exception>
    public static void Compare(SnapshotName name, IReadOnlyList<Snapshot> snapshots)
    {
        foreach (string stale in name.Existing("received"))
            File.Delete(stale);

        HashSet<string> unmatched = [.. name.Existing("verified")];
        if (snapshots.Count == 0 && unmatched.Count == 0)
            throw new SnapshotMismatchException($"{name.Prefix}: nothing was generated, reported or verified, so nothing is tested.");

        SnapshotReport report = new(name.Directory);
        SupportedSnapshots.Check(snapshots);
        foreach (Snapshot snapshot in snapshots)
        {
            string target = snapshot.Target is null ? "" : $"#{snapshot.Target}";
            string verified = name.Verified(target, snapshot.Extension);
            string received = name.Received(target, snapshot.Extension);
            unmatched.Remove(verified);
            string? expected = Read(verified);
            if (string.Equals(expected, snapshot.Content, StringComparison.Ordinal))
            {
                report.Equal(received, verified);
                continue;
            }

            Directory.CreateDirectory(name.Directory);
            File.WriteAllText(received, snapshot.Content, Utf8WithMark);
            report.Different(received, verified, snapshot.Content, expected);
        }

        foreach (string verified in unmatched.Order(StringComparer.Ordinal))
            report.Unmatched(verified);
        report.ThrowIfDifferent();
    }

    private static string? Read(string verified)
    {
        if (!File.Exists(verified))
            return null;
        string text = File.ReadAllText(verified, Encoding.UTF8);
        if (text.Contains('\r'))
            throw new SnapshotMismatchException($"{Path.GetFileName(verified)} holds a carriage return; snapshots end their lines with \\n alone.");
        return text.Length == 0 ? null : text;
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>What a failed comparison tells: the files by what became of them, then their contents.</summary>
/// <param name="directory">The folder of the snapshots.</param>
internal sealed class SnapshotReport(string directory)
{
    private readonly List<string> _new = [];
    private readonly List<string> _notEqual = [];
    private readonly List<string> _delete = [];
    private readonly List<string> _equal = [];
    private readonly StringBuilder _contents = new();

    public void Equal(string received, string verified) => _equal.Add(Pair(received, verified));

    public void Different(string received, string verified, string actual, string? expected)
    {
        (expected is null ? _new : _notEqual).Add(Pair(received, verified));
        _contents.Append(CultureInfo.InvariantCulture, $"\nReceived: {Path.GetFileName(received)}\n{actual}\n");
        if (expected is not null)
            _contents.Append(CultureInfo.InvariantCulture, $"Verified: {Path.GetFileName(verified)}\n{expected}\n");
    }

    public void Unmatched(string verified) => _delete.Add($"  - {Path.GetFileName(verified)}\n");

    public void ThrowIfDifferent()
    {
        if (_new.Count + _notEqual.Count + _delete.Count == 0)
            return;
        StringBuilder message = new($"Directory: {directory}\n");
        Append(message, "New", _new);
        Append(message, "NotEqual", _notEqual);
        Append(message, "Delete", _delete);
        Append(message, "Equal", _equal);
        if (_contents.Length > 0)
            message.Append("\nFileContent:\n").Append(_contents);
        throw new SnapshotMismatchException(message.ToString());
    }

    private static string Pair(string received, string verified) =>
        $"  - Received: {Path.GetFileName(received)}\n    Verified: {Path.GetFileName(verified)}\n";

    private static void Append(StringBuilder message, string title, List<string> files)
    {
        if (files.Count > 0)
            message.Append(CultureInfo.InvariantCulture, $"{title}:\n").AppendJoin("", files);
    }
}

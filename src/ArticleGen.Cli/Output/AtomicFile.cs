using System;
using System.Globalization;
using System.IO;

namespace ArticleGen.Cli.Output;

/// <summary>
/// A file that is there whole or not at all: it is written under another name beside its place, and takes its place when it is complete.
/// A run that was killed, or a full disk, leaves what stood there before.
/// </summary>
internal static class AtomicFile
{
    private const string Devices = "/dev/";

    /// <param name="path">The file's place; its folder is made if it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file could not be written; what stood there is unchanged.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // A file in the place of a device or a link would be something else than what was asked for.
        string place = Path.GetFullPath(path);
        if (place.StartsWith(Devices, StringComparison.Ordinal))
        {
            using FileStream device = new(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            write(device);
            return;
        }

        if (new FileInfo(place) is { LinkTarget: not null } link)
            place = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{place}.{Environment.ProcessId}.tmp");
        try
        {
            using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, place, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}

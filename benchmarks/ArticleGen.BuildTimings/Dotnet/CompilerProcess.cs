using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ArticleGen.BuildTimings.Dotnet;

/// <summary>The C# compiler that a build starts.</summary>
internal static class CompilerProcess
{
    /// <summary>Finds it by the folder it works in, so that other builds on the machine are not taken for it.</summary>
    /// <returns>The process, or <see langword="null"/> if there is none, or no folder can be seen on this system.</returns>
    public static Process? Find(string folder) =>
        OperatingSystem.IsLinux() ? Process.GetProcessesByName("csc").FirstOrDefault(process => FolderOf(process) == folder) : null;

    private static string? FolderOf(Process process)
    {
        try
        {
            return Directory.ResolveLinkTarget(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/cwd"), returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended meanwhile, or belongs to somebody else.
            return null;
        }
    }
}

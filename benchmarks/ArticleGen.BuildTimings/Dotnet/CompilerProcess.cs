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

    /// <summary>Ends the compiler server that has a name.</summary>
    /// <param name="name">The name of its pipe.</param>
    /// <returns>The bytes that it held, or <see langword="null"/> if it could not be seen.</returns>
    public static long? EndServer(string name)
    {
        if (!OperatingSystem.IsLinux() || Process.GetProcessesByName("VBCSCompiler").FirstOrDefault(process => CommandLineOf(process).Contains(name, StringComparison.Ordinal)) is not { } server)
            return null;
        long memory = server.WorkingSet64;
        server.Kill();
        return memory;
    }

    private static string CommandLineOf(Process process)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

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

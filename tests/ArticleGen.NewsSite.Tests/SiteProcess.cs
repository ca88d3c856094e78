using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The sample as a process.</summary>
internal static class SiteProcess
{
    private static string Assembly { get; } =
        typeof(SiteProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "NewsSite").Value!;

    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
        ?? throw new InvalidOperationException("The site did not start.");
}

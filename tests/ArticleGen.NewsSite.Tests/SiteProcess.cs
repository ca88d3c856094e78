using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The sample as a process.</summary>
internal static class SiteProcess
{
    /// <summary>The folder of the repository's samples.</summary>
    public static string Samples { get; } = Metadata("Samples");

    /// <summary>What this test and the generator were built as.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    private static string Assembly { get; } = Metadata("NewsSite");

    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
        ?? throw new InvalidOperationException("The site did not start.");

    private static string Metadata(string key) =>
        typeof(SiteProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ArticleGen.Browser.Testing;
using Xunit;

namespace ArticleGen.NewsSite.Tests;

/// <summary>The site as files, written once for all tests, with a server for them.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newssite");
    private StaticSite? _server;

    public string Folder => _folder.FullName;

    /// <summary>The root of the server, with its slash.</summary>
    public string Address => _server!.Address;

    /// <summary>The addresses of all pages.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => "/" + string.Join('/', Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)))
        .Select(static address => address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address)
        .Order(StringComparer.Ordinal)];

    public string Read(string address) => File.ReadAllText(FileOf(address));

    /// <summary>The file that a server of files gives for an address.</summary>
    public string FileOf(string address) => Path.Combine(Folder, Uri.UnescapeDataString(address.TrimStart('/')) + (address.EndsWith('/') ? "index.html" : ""));

    public async ValueTask InitializeAsync()
    {
        using System.Diagnostics.Process export = SiteProcess.Start("--export", Folder);
        string error = await export.StandardError.ReadToEndAsync();
        await export.WaitForExitAsync();
        Assert.True(export.ExitCode == 0, error);
        _server = new(Folder);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
